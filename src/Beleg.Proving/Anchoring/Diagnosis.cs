using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Anchoring.Likeness;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring;

/// <summary>Says of a quote that does not stand in its document which passage was meant. It never anchors.</summary>
internal static class Diagnosis
{
    // How far the words of a reading may reach beyond the passage that likeness found.
    private const int Margin = 32;

    // Aligning is dear, and a quote that reads like three places needs to be longer anyway.
    private const int MostRepaired = 3;

    // Honest OCR stays under 0.17 of its length.
    private const double FarthestRepair = 0.30;

    public static AnchorFailure Of(EvidenceDocument document, Quotation quotation, FoldedQuote quote, Scope scope, AnchorOptions options)
    {
        var passages = NearestPassage.Find(document, quote, scope);
        if (passages.Count == 0) return JoinedPlaces(document, quote, scope) ?? Failures.NothingSimilar(document, quote.Written);

        var intended = IntendedPlaces(document, quotation, passages, options.Readings);
        if (intended.Count > 0) return Failures.IntendedText(document, quotation, intended, isOcr: options.Readings.Confusions.All.Count > 0);

        var nearest = passages[0];
        var differences = Differences.Between(quote.Written, nearest.Words.In(document.Text));

        // Words that are not printed there are perhaps printed elsewhere.
        return Differences.WorstOf(differences) is DifferenceKind.Word or DifferenceKind.WordLost && JoinedPlaces(document, quote, scope) is { } joined
            ? joined
            : Failures.Nearest(document, quote.Written, nearest, differences);
    }

    /// <summary>The places that, repaired, read like the quote: the author gave what is meant, not what is printed.</summary>
    private static List<Segment> IntendedPlaces(EvidenceDocument document, Quotation quotation, List<SimilarPassage> passages, ReadingRules rules)
    {
        List<Segment> places = [];
        foreach (var passage in passages.Take(MostRepaired))
        {
            if (passage.Distance > FarthestRepair) break;

            var wide = TokenEdges.TokenAround(document.Text, Math.Max(0, passage.Words.Start - Margin), Math.Min(document.Text.Length, passage.Words.End + Margin));
            var start = wide.Start;
            var printed = FoldedText.Of(wide.In(document.Text), keepDashes: true);
            var result = ReadingCheck.CompareWithin(printed.Characters.ToString(), quotation.Text, rules);
            if (result.Repairs is not { } repairs || !IsWorthAReading(repairs, rules)) continue;

            var from = start + printed.SourceOf(result.Start);
            var place = new Segment(from, start + printed.SourceEndOf(result.End - 1) - from);
            if (!places.Contains(place)) places.Add(place);
        }

        return places;
    }

    /// <summary>In a clean text, a quote that differs in blanks and marks alone was not copied well: that needs no reading.</summary>
    private static bool IsWorthAReading(EquatableArray<Repair> repairs, ReadingRules rules) =>
        rules.Confusions.All.Count > 0 || repairs.Any(repair => repair.Kind is RepairKind.Misprint or RepairKind.Case);

    /// <summary>The quote's beginning stands at one place and its end at another: nothing printed joins them.</summary>
    private static AnchorFailure? JoinedPlaces(EvidenceDocument document, FoldedQuote quote, Scope scope)
    {
        var words = quote.Written;
        List<int> breaks = [];
        for (var i = 1; i < words.Length; i++)
        {
            if (Characters.IsWhiteSpace(words[i]) && !Characters.IsWhiteSpace(words[i - 1])) breaks.Add(i);
        }

        // What stands in the document with a word more stands in it with one less: halving finds the longest beginning.
        int low = 0, high = breaks.Count - 1, longest = -1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (First(document, words.Substring(0, breaks[middle]), scope) is not null) (longest, low) = (middle, middle + 1);
            else high = middle - 1;
        }

        if (longest < 0) return null;

        var head = words.Substring(0, breaks[longest]);
        var tail = words.Substring(breaks[longest]).Trim();
        if (!IsTelling(head) || !IsTelling(tail)) return null;

        return First(document, head, scope) is { } first && First(document, tail, scope) is { } second
            ? Failures.JoinsTwoPlaces(document, words, first, second)
            : null;
    }

    private static bool IsTelling(string words) => words.Count(char.IsLetterOrDigit) >= 2 * Anchor.ShortestQuote;

    private static Segment? First(EvidenceDocument document, string words, Scope scope)
    {
        var folded = FoldBuffer.Rent(words);
        try
        {
            var search = new PlaceSearch(document.Folded, folded);
            while (search.MoveNext())
            {
                if (scope.Contains(search.Current.Source)) return search.Current.Source;
            }

            return null;
        }
        finally
        {
            folded.Return();
        }
    }
}
