namespace Beleg.Proving.Seeds;

/// <summary>Finds what was probably meant. Serves messages only.</summary>
internal static class Spelling
{
    /// <summary><c>; did you mean 'x'?</c> or nothing.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known)
    {
        var allowed = Math.Max(1, written.Length / 3);
        var best = known
            .Select(word => (word, distance: Distance(written, word)))
            .Where(pair => pair.distance <= allowed)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.word, StringComparer.Ordinal)
            .Select(pair => pair.word)
            .FirstOrDefault();
        return best is null ? "" : $"; did you mean '{best}'?";
    }

    /// <summary>What there is to choose from.</summary>
    public static string Listed(IReadOnlyCollection<string> known) => known.Count == 0 ? "none" : string.Join(", ", known);

    /// <summary>Edits from one word to the other, upper and lower case being alike, and two letters exchanged being one edit.</summary>
    private static int Distance(string left, string right)
    {
        var twoAbove = new int[right.Length + 1];
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = AreAlike(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + substitution);
                var isExchange = i > 1 && j > 1 && AreAlike(left[i - 1], right[j - 2]) && AreAlike(left[i - 2], right[j - 1]);
                if (isExchange) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }

            (twoAbove, above) = (above, row);
        }

        return above[right.Length];
    }

    private static bool AreAlike(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
