using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Structure;

namespace Beleg.Proving.Anchoring;

/// <summary>Proves that a quote stands in its document, at one place. Nothing is ever anchored by likeness.</summary>
internal static class Anchor
{
    /// <summary>Letters and digits that a quote, or a part of it between elisions, must have to prove anything by itself.</summary>
    public const int ShortestQuote = 4;

    public static AnchorResult Find(EvidenceDocument document, Quotation quotation, AnchorOptions? options = null) =>
        Find(document, quotation, options ?? AnchorOptions.Default, explains: true);

    /// <summary>The same for those who only ask whether it stands there: what was meant instead, which is dear, is not worked out.</summary>
    public static Anchored? TryFind(EvidenceDocument document, Quotation quotation, AnchorOptions? options = null) =>
        Find(document, quotation, options ?? AnchorOptions.Default, explains: false) as Anchored;

    /// <summary>Every place of words that may stand several times, in the order of the text.</summary>
    /// <param name="quotation">The words, and where they are sought; no occurrence, prefix, suffix, column or reading.</param>
    /// <param name="most">After so many places no more is looked for.</param>
    public static List<Anchored> FindAll(EvidenceDocument document, Quotation quotation, AnchorOptions options, int most = int.MaxValue)
    {
        var words = quotation.Text.Trim();
        var all = new List<Anchored>();
        if (TooShort(words, options) is not null) return all;

        var scope = ScopeOf(document, quotation, options);
        var folded = FoldBuffer.Rent(words);
        try
        {
            var search = new PlaceSearch(document.Folded, folded);
            var stands = false;
            while (all.Count < most && search.MoveNext())
            {
                var place = search.Current.Source;
                stands = true;
                if (scope.Contains(place)) all.Add(new(document, [place], BridgeFinder.Between(document.Text, place, words)));
            }

            if (search.GaveUp) all.Clear();
            if (stands || search.GaveUp || search.Cutting is not null || PartsOf(words) is not { } parts || parts.Exists(part => TooShort(part.In(words), options) is not null)) return all;

            var elided = new ElidedSearch(document, new(words, folded, null, null), parts, scope);
            for (var way = 1; elided.Missing is null && way <= Math.Min(elided.Ways, most); way++) all.Add(Success(document, elided, way));
            return all;
        }
        finally
        {
            folded.Return();
        }
    }

    private static AnchorResult Find(EvidenceDocument document, Quotation quotation, AnchorOptions options, bool explains)
    {
        var result = FindQuote(document, quotation, options, explains);
        if (result is not Anchored found || quotation.Reading is not { } reading) return result;

        var check = ReadingCheck.Compare(quotation.Text, reading, options.Readings);
        return check.Repairs is { } repairs ? found with { Repairs = repairs } : Failures.ReadingDiffers(document, reading, found, check.Objection!);
    }

    /// <summary>Says so where the quote stands in another document instead: an occurrence, a prefix and so on are of this one.</summary>
    public static AnchorFailure Elsewhere(AnchorFailure failure, Quotation quotation, IEnumerable<EvidenceDocument> others, AnchorOptions? options = null)
    {
        if (failure.Problem is not (AnchorProblem.NotFound or AnchorProblem.IntendedText)) return failure;

        foreach (var other in others)
        {
            if (TryFind(other, new(quotation.Text) { Occurrence = 1 }, options) is { } found) return Failures.Elsewhere(other, quotation.Text, found);
        }

        return failure;
    }

    private static AnchorResult FindQuote(EvidenceDocument document, Quotation quotation, AnchorOptions options, bool explains)
    {
        var quote = quotation.Text.Trim();
        if (TooShort(quote, options) is { } tooShort) return tooShort;

        var scope = ScopeOf(document, quotation, options);
        if (scope.IsEmpty) return Failures.UnknownSection(document, quotation.In!);

        var folded = FoldBuffer.Rent(quote);
        var prefix = FoldContext(quotation.Prefix);
        var suffix = FoldContext(quotation.Suffix);
        try
        {
            var request = new FoldedQuote(quote, folded, prefix, suffix);
            var result = FindWhole(document, quotation, request, scope);

            // The literal reading first: the document itself may have written the dots.
            if (result is not AnchorFailure { Problem: AnchorProblem.NotFound }) return result;
            if (PartsOf(quote) is { } parts) return FindParts(document, quotation, request, parts, scope, options, explains);
            return explains ? Diagnosis.Of(document, quotation, request, scope, options) : result;
        }
        finally
        {
            folded.Return();
            prefix?.Return();
            suffix?.Return();
        }
    }

    private static Scope ScopeOf(EvidenceDocument document, Quotation quotation, AnchorOptions options) =>
        quotation.In is { } name ? Scope.Named(document, name, options.Within)
        : options.Within is { } part ? Scope.Of(part)
        : Scope.Whole(document);

    /// <summary>The parts of a quote that leaves words out.</summary>
    private static List<Segment>? PartsOf(string quote) => Elision.IsIn(quote) && Elision.PartsOf(quote) is { Count: <= Elision.MostParts } parts ? parts : null;

    private static AnchorResult FindWhole(EvidenceDocument document, Quotation quotation, FoldedQuote quote, Scope scope)
    {
        var search = new PlaceSearch(document.Folded, quote.Text);
        var places = new Places(quotation.Occurrence);
        while (search.MoveNext())
        {
            var hit = search.Current;
            if (!scope.Contains(hit.Source)) places.OutOfSection ??= hit;
            else if (quotation.Column is { } column && TableColumn.CellOf(document, hit.Source, column) is null) places.OutOfColumn ??= hit;
            else if (!Surroundings.IsPrecededBy(document.Folded, hit, quote.Prefix) || !Surroundings.IsFollowedBy(document.Folded, hit, quote.Suffix)) places.OutOfContext ??= hit;
            else places.Add(hit, ContentsLine.Holds(document.Text, hit.Source.End));
        }

        if (search.GaveUp) return Failures.TooRepetitive(document, quote.Written);
        if (places.Chosen is { } chosen)
        {
            return new Anchored(document, [chosen.Source], BridgeFinder.Between(document.Text, chosen.Source, quote.Written))
            {
                Cell = quotation.Column is { } named ? TableColumn.CellOf(document, chosen.Source, named) : null,
            };
        }

        if (places.Count > 0 && quotation.Occurrence is { } occurrence) return Failures.NoSuchOccurrence(document, quote.Written, places, occurrence);
        if (places.Count > 0) return Failures.NotUnique(document, quote.Written, places);
        if (places.OutOfContext is { } outOfContext) return Failures.OutOfContext(document, quotation, outOfContext);
        if (places.OutOfColumn is { } outOfColumn) return Failures.OutOfColumn(document, quotation, outOfColumn.Source);
        if (places.OutOfSection is { } outOfSection) return Failures.OutOfSection(document, quotation, outOfSection);
        if (search.Cutting is { } cutting) return Failures.CutsToken(document, quote.Written, cutting);
        return Failures.NotFound(document, quote.Written);
    }

    private static AnchorResult FindParts(EvidenceDocument document, Quotation quotation, FoldedQuote quote, List<Segment> parts, Scope scope, AnchorOptions options, bool explains)
    {
        foreach (var part in parts)
        {
            if (TooShort(part.In(quote.Written), options) is { } tooShort) return tooShort;
        }

        var search = new ElidedSearch(document, quote, parts, scope);
        if (search.Missing is { } missing)
        {
            return missing.GaveUp ? Failures.TooRepetitive(document, missing.Words)
                : missing.Cutting is { } cutting ? Failures.CutsToken(document, missing.Words, cutting)
                : explains ? FindPart(document, missing.Words, scope, options)
                : Failures.NotFound(document, missing.Words);
        }

        var ways = search.Ways;
        if (ways == 0) return Failures.ScatteredParts(document, search);
        if (quotation.Occurrence is { } occurrence && occurrence >= 1 && occurrence <= ways) return Success(document, quotation, search, occurrence);
        return ways == 1 && quotation.Occurrence is null ? Success(document, quotation, search, 1) : Failures.NotUnique(document, quote.Written, search);
    }

    /// <summary>What is printed instead of a part that was not found.</summary>
    private static AnchorFailure FindPart(EvidenceDocument document, string words, Scope scope, AnchorOptions options)
    {
        var folded = FoldBuffer.Rent(words);
        try
        {
            return Diagnosis.Of(document, new(words), new(words, folded, null, null), scope, options);
        }
        finally
        {
            folded.Return();
        }
    }

    private static Anchored Success(EvidenceDocument document, ElidedSearch search, int way)
    {
        var segments = search.Way(way);
        return new(document, segments, search.BridgesOf(segments));
    }

    private static AnchorResult Success(EvidenceDocument document, Quotation quotation, ElidedSearch search, int way)
    {
        var anchored = Success(document, search, way);
        if (quotation.Column is not { } column) return anchored;

        var segments = anchored.Segments;
        var cell = segments.Select(segment => TableColumn.CellOf(document, segment, column)).FirstOrDefault(found => found is not null);
        return cell is null ? Failures.OutOfColumn(document, quotation, segments[0]) : anchored with { Cell = cell };
    }

    private static AnchorFailure? TooShort(string quote, AnchorOptions options)
    {
        var characters = 0;
        foreach (var c in quote)
        {
            if ((char.IsLetterOrDigit(c) || char.IsHighSurrogate(c)) && ++characters == ShortestQuote) return null;
        }

        if (characters == 0) return Failures.Empty();
        return options.AllowShort ? null : Failures.TooShort(quote, characters);
    }

    private static FoldBuffer? FoldContext(string? context) =>
        context?.Trim() is { Length: > 0 } words ? FoldBuffer.Rent(words) : null;
}
