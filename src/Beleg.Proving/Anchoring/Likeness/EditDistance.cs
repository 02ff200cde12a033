namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>Levenshtein's distance, and the way that has it.</summary>
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

    public static List<EditStep> Align(string first, string second)
    {
        var width = second.Length + 1;
        var steps = new EditStep[(first.Length + 1) * width];
        var costs = new int[width];
        for (var j = 0; j < width; j++)
        {
            costs[j] = j;
            steps[j] = EditStep.Insert;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            steps[i * width] = EditStep.Delete;
            for (var j = 1; j < width; j++)
            {
                var same = first[i - 1] == second[j - 1];
                var (cost, step) = (diagonal + (same ? 0 : 1), same ? EditStep.Same : EditStep.Replace);
                if (costs[j] + 1 < cost) (cost, step) = (costs[j] + 1, EditStep.Delete);
                if (costs[j - 1] + 1 < cost) (cost, step) = (costs[j - 1] + 1, EditStep.Insert);
                diagonal = costs[j];
                costs[j] = cost;
                steps[(i * width) + j] = step;
            }
        }

        return Back(steps, first.Length, second.Length);
    }

    private static List<EditStep> Back(EditStep[] steps, int i, int j)
    {
        var width = j + 1;
        List<EditStep> path = [];
        while (i > 0 || j > 0)
        {
            var step = steps[(i * width) + j];
            path.Add(step);
            if (step is not EditStep.Insert) i--;
            if (step is not EditStep.Delete) j--;
        }

        path.Reverse();
        return path;
    }
}
