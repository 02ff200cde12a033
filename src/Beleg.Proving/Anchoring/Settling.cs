using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring;

/// <summary>For a quote that stands several times: the shortest prefix or suffix that would settle each of its places.</summary>
internal static class Settling
{
    // Longer ones are no help: then an occurrence or a section is plainer.
    private const int MostWords = 6;

    public static EquatableArray<Candidate> Candidates(EvidenceDocument document, Places places) =>
        places.First.Take(Places.Listed).Select(hit => Candidate(document, hit, places)).ToEquatableArray();

    private static Candidate Candidate(EvidenceDocument document, Hit hit, Places places)
    {
        var candidate = new Candidate(hit.Source, document.Structure.PlaceOf(hit.Source.Start), hit.Source.In(document.Text));
        if (places.Count > places.First.Count) return candidate;

        for (var words = 1; words <= MostWords; words++)
        {
            var suffix = WordsBehind(document.Text, hit.Source.End, words);
            if (suffix.Length > 0 && Settles(document.Folded, hit, places, suffix, Surroundings.IsFollowedBy)) return candidate with { SettlingSuffix = suffix };

            var prefix = WordsBefore(document.Text, hit.Source.Start, words);
            if (prefix.Length > 0 && Settles(document.Folded, hit, places, prefix, Surroundings.IsPrecededBy)) return candidate with { SettlingPrefix = prefix };
        }

        return candidate;
    }

    private static bool Settles(FoldedText text, Hit hit, Places places, string words, Func<FoldedText, Hit, FoldBuffer?, bool> stands)
    {
        var folded = FoldBuffer.Rent(words);
        try
        {
            foreach (var other in places.First)
            {
                if (stands(text, other, folded) != (other == hit)) return false;
            }

            return true;
        }
        finally
        {
            folded.Return();
        }
    }

    private static string WordsBehind(string text, int start, int words)
    {
        var end = start;
        for (; words > 0; words--)
        {
            while (end < text.Length && Characters.IsWhiteSpace(text[end])) end++;
            while (end < text.Length && !Characters.IsWhiteSpace(text[end])) end++;
        }

        return OneLine.Of(text, start, end);
    }

    private static string WordsBefore(string text, int end, int words)
    {
        var start = end;
        for (; words > 0; words--)
        {
            while (start > 0 && Characters.IsWhiteSpace(text[start - 1])) start--;
            while (start > 0 && !Characters.IsWhiteSpace(text[start - 1])) start--;
        }

        return OneLine.Of(text, start, end);
    }
}
