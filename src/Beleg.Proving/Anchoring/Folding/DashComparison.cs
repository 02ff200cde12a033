namespace Beleg.Proving.Anchoring.Folding;

/// <summary>
/// Compares the dashes of a quote with those of the place where its other characters stand. Between words the shape of
/// a dash is typography; before or between digits it is a sign or a range and must be the very same character. A hyphen
/// at a line end is read as what the quote says: nothing (<c>Infra-⏎struktur</c>), a hyphen (<c>Baden-⏎Württemberg</c>)
/// or a hyphen and a blank (<c>Forschungs-⏎und</c>).
/// </summary>
internal static class DashComparison
{
    // What is shorter in capitals is an acronym with a hyphen of its own: KI-STANDORT.
    private const int ShortestSyllables = 3;

    /// <summary>Whether the dashes agree, and where the passage begins and ends if its outermost characters are dashes.</summary>
    /// <param name="text">The document.</param>
    /// <param name="at">Where the quote's other characters stand in it.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="quoted">The dashes of the quote.</param>
    /// <param name="work">Counts comparisons, so that a caller can bound them.</param>
    /// <param name="start">The offset of a leading dash, or -1.</param>
    /// <param name="end">The offset behind a trailing dash, or -1.</param>
    public static bool Agree(FoldedText text, int at, int length, List<LiftedDash> quoted, ref long work, out int start, out int end)
    {
        start = end = -1;
        var dashes = text.Dashes;
        var first = text.FirstDashAt(at);
        var q = 0;

        // Leading dashes: those nearest to the first character.
        var leading = CountAt(quoted, 0, 0);
        var before = first;
        while (before < dashes.Length && dashes[before].At == at) before++;
        if (leading > 0)
        {
            if (before - first < leading) return false;

            var d = before - leading;
            start = dashes[d].Source;
            for (; q < leading; q++, d++)
            {
                if (!SameDash(text.Source, dashes[d], quoted[q], isLast: false)) return false;
            }
        }

        var current = before;
        for (; current < dashes.Length && dashes[current].At < at + length; current++)
        {
            work++;
            var here = dashes[current];
            if (q < quoted.Count && quoted[q].At == here.At - at)
            {
                if (!SameDash(text.Source, here, quoted[q], isLast: false)) return false;
                q++;
            }
            else if (!IsHyphenation(text.Source, here))
            {
                return false;
            }
        }

        for (; q < quoted.Count; q++, current++)
        {
            if (quoted[q].At != length || current >= dashes.Length || dashes[current].At != at + length) return false;
            if (!SameDash(text.Source, dashes[current], quoted[q], isLast: q == quoted.Count - 1)) return false;
            end = dashes[current].Source + 1;
        }

        return true;
    }

    /// <summary>
    /// Whether a dash stands between words: a letter comes next (behind white space, quote marks, opening brackets), or
    /// one came before and punctuation follows. Digits and currency signs may follow a minus.
    /// </summary>
    public static bool IsBetweenWords(string text, int dash)
    {
        var next = dash + 1;
        while (next < text.Length && (Characters.IsWhiteSpace(text[next]) || Characters.IsQuoteMark(text[next]) || text[next] is '(' or '[')) next++;
        if (next < text.Length && char.IsLetter(text, next)) return true;

        if (next < text.Length && text[next] is not (',' or ';' or ':' or '!' or '?' or ')' or ']')) return false;

        var previous = dash - 1;
        while (previous >= 0 && Characters.IsWhiteSpace(text[previous])) previous--;
        return previous >= 0 && char.IsLetter(text[previous]);
    }

    /// <summary>
    /// Whether a hyphen at a line end may be a mere hyphenation: between small letters, or within a word set in capitals
    /// (<c>INFRA-⏎STRUKTUR</c>). Else a capital behind it shows a true hyphen (<c>Baden-⏎Württemberg</c>), so does one before
    /// it (<c>KI-⏎gestützt</c>).
    /// </summary>
    private static bool IsHyphenation(string text, LiftedDash dash)
    {
        if (!dash.AtLineEnd || !Characters.IsHyphen(dash.Shape)) return false;

        var next = dash.Source + 1;
        while (next < text.Length && Characters.IsWhiteSpace(text[next])) next++;
        if (next >= text.Length) return false;
        if (char.IsLower(text[next])) return char.IsLower(text[dash.Source - 1]);

        return CapitalsFrom(text, next, 1) >= ShortestSyllables && CapitalsFrom(text, dash.Source - 1, -1) >= ShortestSyllables;
    }

    /// <summary>How many capitals stand in a row, where they are a word's end; none where small letters or digits go on.</summary>
    private static int CapitalsFrom(string text, int from, int step)
    {
        // A word is no longer; and a text of nothing but capitals and hyphens must not be counted over and over.
        const int longest = 64;
        var count = 0;
        var i = from;
        for (; i >= 0 && i < text.Length && count < longest && char.IsUpper(text[i]); i += step) count++;
        return i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]) ? 0 : count;
    }

    private static bool SameDash(string text, LiftedDash here, LiftedDash quoted, bool isLast)
    {
        if (here.SpaceAfter != quoted.SpaceAfter && !isLast && !here.AtLineEnd) return false;

        return here.Shape == quoted.Shape || IsBetweenWords(text, here.Source);
    }

    private static int CountAt(List<LiftedDash> dashes, int from, int at)
    {
        var count = 0;
        while (from + count < dashes.Count && dashes[from + count].At == at) count++;
        return count;
    }
}
