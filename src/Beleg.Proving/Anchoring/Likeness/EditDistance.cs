namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>Levenshtein's distance.</summary>
internal static class EditDistance
{
    public static int Between(string first, string second)
    {
        var costs = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replaced = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.Min(replaced, Math.Min(costs[j], costs[j - 1]) + 1);
            }
        }

        return costs[second.Length];
    }
}
