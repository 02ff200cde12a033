using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>The passages of a document that come nearest to a quote that does not stand in it.</summary>
internal static class NearestPassage
{
    /// <summary>Farther than this, nothing is similar: unrelated sentences of one language keep over 0.57.</summary>
    public const double Farthest = 0.40;

    // A longer quote is located by its beginning.
    private const int LongestPattern = 256;
    private const int MostPassages = 8;

    /// <summary>Non-overlapping passages, the nearest first; among equally near ones the first in the text.</summary>
    public static List<SimilarPassage> Find(EvidenceDocument document, FoldedQuote quote, Scope scope)
    {
        var folded = quote.Text.Characters;
        if (folded.Length == 0) return [];

        var length = folded.Length;
        var pattern = Lower(folded.Slice(0, Math.Min(folded.Length, LongestPattern)));
        var text = Lower(document.Folded.Characters);
        var limit = (int)(pattern.Length * Farthest);

        var ends = new List<(int End, int Distance)>();
        var search = new MyersSearch(pattern);
        foreach (var window in VotedWindows.Of(text, pattern))
        {
            search.Scan(text.AsSpan(window.Start, window.Length), limit, (end, distance) =>
            {
                Keep(ends, window.Start + end, distance, pattern.Length);

                // Far more than the nearest is of no interest: this also keeps the list short.
                return limit = Math.Min(limit, Math.Max(2, ends[0].Distance * 2));
            });
        }

        return [.. ends.Select(found => PassageAt(document, length, pattern, text, found)).Where(passage => scope.Contains(passage.Source))];
    }

    /// <summary>Keeps the best end of each neighbourhood, sorted by distance.</summary>
    private static void Keep(List<(int End, int Distance)> ends, int end, int distance, int length)
    {
        for (var i = 0; i < ends.Count; i++)
        {
            if (end - ends[i].End >= length) continue;
            if (ends[i].Distance <= distance) return;

            ends.RemoveAt(i--);
        }

        var at = ends.Count;
        while (at > 0 && ends[at - 1].Distance > distance) at--;
        ends.Insert(at, (end, distance));
        if (ends.Count > MostPassages) ends.RemoveAt(MostPassages);
    }

    private static SimilarPassage PassageAt(EvidenceDocument document, int length, char[] pattern, char[] text, (int End, int Distance) found)
    {
        // The start is where the reversed pattern comes as near to the reversed text.
        var first = Math.Max(0, found.End - pattern.Length - found.Distance - 1);
        var window = text.AsSpan(first, found.End - first).ToArray();
        Array.Reverse(window);
        var reversed = (char[])pattern.Clone();
        Array.Reverse(reversed);

        // Of equally near starts one that begins like the quote, else the one that makes both equally long.
        int best = int.MaxValue, start = first;
        new MyersSearch(reversed).Scan(window, found.Distance, (end, distance) =>
        {
            var candidate = found.End - end;
            if (distance < best || (distance == best && IsBetterStart(text, pattern, candidate, start, found.End))) start = candidate;
            best = Math.Min(best, distance);
            return best;
        });

        var stop = Math.Min(text.Length, found.End + Math.Max(0, length - pattern.Length));
        var folded = document.Folded;
        var passage = Trimmed(document.Text, folded.SourceOf(start), folded.SourceEndOf(Math.Max(start, stop - 1)));
        return new(passage, TokenEdges.TokenAround(document.Text, passage.Start, passage.End), (double)found.Distance / pattern.Length);
    }

    private static bool IsBetterStart(char[] text, char[] pattern, int candidate, int current, int end)
    {
        var (begins, began) = (BeginsAlike(text, candidate, pattern), BeginsAlike(text, current, pattern));
        return begins != began ? begins : Math.Abs(end - candidate - pattern.Length) < Math.Abs(end - current - pattern.Length);
    }

    private static bool BeginsAlike(char[] text, int start, char[] pattern)
    {
        const int alike = 3;
        return text.Length - start >= alike && pattern.Length >= alike && text.AsSpan(start, alike).SequenceEqual(pattern.AsSpan(0, alike));
    }

    private static Segment Trimmed(string text, int start, int end)
    {
        while (start < end && Characters.IsWhiteSpace(text[start])) start++;
        while (end > start && Characters.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end - start);
    }

    private static char[] Lower(ReadOnlySpan<char> text)
    {
        var lower = new char[text.Length];
        for (var i = 0; i < lower.Length; i++) lower[i] = text[i] is >= 'a' and <= 'z' or ' ' ? text[i] : char.ToLowerInvariant(text[i]);
        return lower;
    }
}
