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

    /// <summary>Edits from one word to the other, upper and lower case being alike.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var substitution = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + substitution);
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
