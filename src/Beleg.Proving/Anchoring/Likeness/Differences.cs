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

            if (words.Length == 0) return DifferenceKind.WordAdded;
            if (others.Length == 0) return DifferenceKind.WordLost;
            if (string.Equals(words, others, StringComparison.OrdinalIgnoreCase)) return DifferenceKind.Case;
            if (string.Equals(Composition.WithoutMarks(words), Composition.WithoutMarks(others), StringComparison.OrdinalIgnoreCase)) return DifferenceKind.Diacritic;
            return EditDistance.Between(words, others) * 3 <= Math.Max(words.Length, others.Length) ? DifferenceKind.Letter : DifferenceKind.Word;
        }
    }

    /// <summary>The words in which two texts differ; words that come, go, join or split are one run with their neighbours.</summary>
    private static IEnumerable<(string Quoted, string Printed)> Regions(string quoted, string printed)
    {
        var (quotedWords, printedWords) = (quoted.Split(' '), printed.Split(' '));
        List<string> q = [], p = [];
        var moved = false;
        foreach (var (word, other) in WordAlignment.Align(quotedWords, printedWords))
        {
            var same = string.Equals(word, other, StringComparison.Ordinal);
            var replaced = word is not null && other is not null;
            if (same || (replaced && !moved && q.Count > 0 && !IsPartOf(word!, p) && !IsPartOf(other!, q)))
            {
                if (q.Count + p.Count > 0) yield return (string.Join(" ", q), string.Join(" ", p));
                q.Clear();
                p.Clear();
                moved = false;
                if (same) continue;
            }

            moved |= !replaced;
            if (word is not null) q.Add(word);
            if (other is not null) p.Add(other);
        }

        if (q.Count + p.Count > 0) yield return (string.Join(" ", q), string.Join(" ", p));

        static bool IsPartOf(string word, List<string> words) => words.Exists(other => other.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

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
