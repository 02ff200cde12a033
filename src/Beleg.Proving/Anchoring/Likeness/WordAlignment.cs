namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>Aligns two texts word by word, so that like words stand beside each other.</summary>
internal static class WordAlignment
{
    /// <summary>Pairs of words; <see langword="null"/> where one text has no word for the other's.</summary>
    public static List<(string? First, string? Second)> Align(string[] first, string[] second)
    {
        var costs = new double[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                if (i == 0 || j == 0) costs[i, j] = i + j;
                else costs[i, j] = Math.Min(costs[i - 1, j - 1] + Unlikeness(first[i - 1], second[j - 1]), Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
            }
        }

        return Back(first, second, costs);
    }

    private static List<(string? First, string? Second)> Back(string[] first, string[] second, double[,] costs)
    {
        List<(string?, string?)> pairs = [];
        int i = first.Length, j = second.Length;
        while (i > 0 || j > 0)
        {
            // The very sums that were compared on the way there, so that equality is exact.
            if (i > 0 && j > 0 && costs[i, j].Equals(costs[i - 1, j - 1] + Unlikeness(first[i - 1], second[j - 1]))) pairs.Add((first[--i], second[--j]));
            else if (i > 0 && (j == 0 || costs[i, j].Equals(costs[i - 1, j] + 1))) pairs.Add((first[--i], null));
            else pairs.Add((null, second[--j]));
        }

        pairs.Reverse();
        return pairs;
    }

    /// <summary>0 for the same word, 2 for one that has nothing in common: as much as leaving out both.</summary>
    private static double Unlikeness(string first, string second) =>
        string.Equals(first, second, StringComparison.Ordinal) ? 0
        : first.Length == 0 || second.Length == 0 ? 2
        : 2.0 * EditDistance.Between(first, second) / Math.Max(first.Length, second.Length);
}
