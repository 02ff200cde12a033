using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring;

/// <summary>Proves that a quote stands in its document, at one place. Nothing is ever anchored by likeness.</summary>
internal static class Anchor
{
    /// <summary>Letters and digits that a quote must have to prove anything by itself.</summary>
    public const int ShortestQuote = 4;

    public static AnchorResult Find(EvidenceDocument document, Quotation quotation, AnchorOptions? options = null)
    {
        options ??= AnchorOptions.Default;
        var quote = quotation.Text.Trim();
        var characters = WordCharacters(quote);
        if (characters == 0) return Failures.Empty();
        if (characters < ShortestQuote && !options.AllowShort) return Failures.TooShort(quote, characters);

        var folded = FoldBuffer.Rent(quote);
        var prefix = FoldContext(quotation.Prefix);
        var suffix = FoldContext(quotation.Suffix);
        try
        {
            return FindWhole(document, quotation, options, new(quote, folded, prefix, suffix));
        }
        finally
        {
            folded.Return();
            prefix?.Return();
            suffix?.Return();
        }
    }

    private static AnchorResult FindWhole(EvidenceDocument document, Quotation quotation, AnchorOptions options, FoldedQuote quote)
    {
        var within = options.Within ?? new Segment(0, document.Text.Length);
        var search = new PlaceSearch(document.Folded, quote.Text);
        var places = new Places(quotation.Occurrence);
        while (search.MoveNext())
        {
            var hit = search.Current;
            if (hit.Source.Start < within.Start || hit.Source.End > within.End) places.OutOfSection ??= hit;
            else if (!Surroundings.IsPrecededBy(document.Folded, hit, quote.Prefix) || !Surroundings.IsFollowedBy(document.Folded, hit, quote.Suffix)) places.OutOfContext ??= hit;
            else places.Add(hit);
        }

        if (search.GaveUp) return Failures.TooRepetitive(document, quote.Written);
        if (places.Chosen is { } chosen) return Success(document, quote.Written, chosen);
        if (places.Count > 0 && quotation.Occurrence is { } occurrence) return Failures.NoSuchOccurrence(document, quote.Written, places, occurrence);
        if (places.Count > 0) return Failures.NotUnique(document, quote.Written, places);
        if (places.OutOfContext is { } outOfContext) return Failures.OutOfContext(document, quotation, outOfContext);
        if (places.OutOfSection is { } outOfSection) return Failures.OutOfSection(document, quotation, outOfSection);
        if (search.Cutting is { } cutting) return Failures.CutsToken(document, quote.Written, cutting);
        return Failures.NotFound(document, quote.Written);
    }

    private static Anchored Success(EvidenceDocument document, string quote, Hit hit)
    {
        var (prefix, suffix) = Context.Around(document.Text, hit.Source.Start, hit.Source.End);
        return new([hit.Source], BridgeFinder.Between(document.Text, hit.Source, quote), Places.PlaceOf(document, hit.Source.Start), prefix, suffix);
    }

    private static FoldBuffer? FoldContext(string? context) =>
        context?.Trim() is { Length: > 0 } words ? FoldBuffer.Rent(words) : null;

    private static int WordCharacters(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsHighSurrogate(c)) count++;
        }

        return count;
    }
}
