using Beleg.Proving.Anchoring.Folding;

namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>
/// Every difference between a quote and a passage, classified. How many edits lie between two texts says nothing about
/// what they say: one digit, or <c>kein</c> for <c>ein</c>, is less than a line of honest OCR. So each is named.
/// </summary>
internal static class Differences
{
    // Aligning costs the product of both lengths; beyond this a message need not go into detail.
    private const int LongestAligned = 2048;

    public static List<Difference> Between(string quote, string passage)
    {
        var quoted = FoldBuffer.Display(quote).Trim();
        var printed = FoldBuffer.Display(passage).Trim();
        if (quoted.Length > LongestAligned || printed.Length > LongestAligned * 2) return [];

        return [.. Regions(quoted, printed).Select(region => Classify(region.Quoted, region.Printed))];
    }

    public static DifferenceKind WorstOf(List<Difference> differences) => differences.Count == 0 ? DifferenceKind.None : differences.Max(difference => difference.Kind);

    private static Difference Classify(string quoted, string printed)
    {
        return new(Kind(), quoted.Trim(), printed.Trim());

        DifferenceKind Kind()
        {
            if (Negations.CountIn(quoted) != Negations.CountIn(printed)) return DifferenceKind.Negation;
            if (!string.Equals(Numbers(quoted), Numbers(printed), StringComparison.Ordinal)) return DifferenceKind.Number;

            var (words, others) = (Only(quoted, IsWordCharacter), Only(printed, IsWordCharacter));
            if (string.Equals(words, others, StringComparison.Ordinal))
            {
                var (marks, otherMarks) = (Only(quoted, c => c != ' '), Only(printed, c => c != ' '));
                if (string.Equals(marks, otherMarks, StringComparison.Ordinal)) return DifferenceKind.WhiteSpace;
                return string.Equals(Only(marks, c => !Characters.IsDash(c)), Only(otherMarks, c => !Characters.IsDash(c)), StringComparison.Ordinal) ? DifferenceKind.Hyphen : DifferenceKind.Punctuation;
            }

            if (words.Length == 0) return DifferenceKind.WordLost;
            if (others.Length == 0) return DifferenceKind.WordAdded;
            if (string.Equals(words, others, StringComparison.OrdinalIgnoreCase)) return DifferenceKind.Case;
            if (string.Equals(Composition.WithoutMarks(words), Composition.WithoutMarks(others), StringComparison.OrdinalIgnoreCase)) return DifferenceKind.Diacritic;
            return EditDistance.Between(words, others) * 3 <= Math.Max(words.Length, others.Length) ? DifferenceKind.Letter : DifferenceKind.Word;
        }
    }

    /// <summary>The runs in which two texts differ, widened to whole words on both sides.</summary>
    private static IEnumerable<(string Quoted, string Printed)> Regions(string quoted, string printed)
    {
        var path = EditDistance.Align(quoted, printed);
        int q = 0, p = 0, fromQ = -1, fromP = -1;
        foreach (var step in path)
        {
            var isBoundary = step is EditStep.Same && quoted[q] == ' ';
            if (isBoundary)
            {
                if (Differs(quoted, fromQ, q, printed, fromP, p)) yield return (quoted.Substring(fromQ, q - fromQ), printed.Substring(fromP, p - fromP));
                fromQ = fromP = -1;
            }
            else if (fromQ < 0)
            {
                (fromQ, fromP) = (q, p);
            }

            if (step is not EditStep.Insert) q++;
            if (step is not EditStep.Delete) p++;
        }

        if (Differs(quoted, fromQ, q, printed, fromP, p)) yield return (quoted.Substring(fromQ, q - fromQ), printed.Substring(fromP, p - fromP));
    }

    private static bool Differs(string quoted, int fromQ, int q, string printed, int fromP, int p) =>
        fromQ >= 0 && (q - fromQ != p - fromP || string.CompareOrdinal(quoted, fromQ, printed, fromP, q - fromQ) != 0);

    /// <summary>The digits with all that makes them a number: signs, separators, comparators, currencies, percent.</summary>
    private static string Numbers(string text)
    {
        var numbers = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.IsDigit(text[i]) || (text[i] > '\u007F' && char.IsNumber(text[i]))) numbers.Append(text[i]);
            else if (IsPartOfNumber(text, i)) numbers.Append(Characters.IsWhiteSpace(text[i]) ? ' ' : text[i]);
            else if (numbers.Length > 0 && numbers[numbers.Length - 1] != ' ') numbers.Append(' ');
        }

        return numbers.ToString().Trim();
    }

    private static bool IsPartOfNumber(string text, int i)
    {
        var c = text[i];
        if (c is '<' or '>' or '≤' or '≥' or '%' or '€' or '$') return true;

        var before = i > 0 && Characters.IsDigit(text[i - 1]);
        var behind = i + 1 < text.Length && Characters.IsDigit(text[i + 1]);
        return (before && behind && c is '.' or ',' or '/' or ':' or '\'') || (behind && (c is '+' or '±' || Characters.IsDash(c)));
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static string Only(string text, Func<char, bool> keep) => string.Concat(text.Where(keep));
}
