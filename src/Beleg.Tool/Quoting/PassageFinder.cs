using Beleg.Proving;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Anchoring.Likeness;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Tool.Quoting;

/// <summary>
/// Finds the passage that somebody remembers, by the engine that will prove the quote of it: every passage that it gives is
/// anchored as it is given.
/// </summary>
internal sealed class PassageFinder(IReadOnlyList<SourceSeed> sources, IEnumerable<EvidenceDocument> documents)
{
    private const int MostPassages = 5;

    // Farther behind the nearest, a passage is another one.
    private const double Margin = 0.10;

    private readonly Evidence _evidence = new(sources, documents);

    /// <summary>The passages, nearest first: those with the very words alone, where there are any.</summary>
    public IReadOnlyList<FoundPassage> Find(string words)
    {
        var wholes = sources.Where(source => source.Starts is null && _evidence.FindDocument(source.Document) is not null).DistinctBy(source => source.Document, StringComparer.Ordinal).ToList();
        var exact = wholes.SelectMany(source => Exact(source, words)).Take(MostPassages).ToList();
        if (exact.Count > 0) return exact;

        var near = wholes.SelectMany(source => Near(source, words)).OrderBy(passage => passage.Distance).ToList();
        return [.. near.TakeWhile(passage => passage.Distance <= near[0].Distance + Margin).Take(MostPassages)];
    }

    private IEnumerable<FoundPassage> Exact(SourceSeed source, string words)
    {
        var document = _evidence.FindDocument(source.Document)!;
        for (var occurrence = 1; occurrence <= MostPassages; occurrence++)
        {
            if (Anchor.Find(document, new(words) { Occurrence = occurrence }, new() { AllowShort = true }) is not Anchored anchored) yield break;

            var segment = new Segment(anchored.Start, anchored.Length);
            // With words left out, the words given are the quote: those between are not to be in it.
            var quotes = anchored.Segments.Count > 1 ? [OneLine.Of(words)] : Spellings(document, segment).Append(OneLine.Of(words));
            if (Citable(document, segment, quotes, distance: 0) is { } passage) yield return passage;
        }
    }

    private IEnumerable<FoundPassage> Near(SourceSeed source, string words)
    {
        var document = _evidence.FindDocument(source.Document)!;
        if (source.IsOcr && Anchor.Find(document, new(words), OptionsOf(source, document)) is AnchorFailure { Instead: { Reading: { } reading } meant } failure
            && Citable(document, failure.Candidates[0].Segment, [meant.Text], distance: 0) is { } damaged)
        {
            yield return damaged with { Reading = reading };
            yield break;
        }

        var written = OneLine.Of(words);
        var folded = FoldBuffer.Rent(written);
        try
        {
            foreach (var passage in NearestPassage.Find(document, new(written, folded, null, null), Scope.Whole(document)))
            {
                if (Citable(document, passage.Words, Spellings(document, passage.Words), passage.Distance) is { } found) yield return found;
            }
        }
        finally
        {
            folded.Return();
        }
    }

    /// <summary>A run of the document on one line; where a line ends with a hyphen, also as one word.</summary>
    private static IEnumerable<string> Spellings(EvidenceDocument document, Segment segment)
    {
        var text = segment.In(document.Text);
        yield return OneLine.Of(text);
        yield return OneLine.Of(text.Replace("-\n", "", StringComparison.Ordinal));
        yield return OneLine.Of(text.Replace("-\n", "-", StringComparison.Ordinal));
    }

    /// <summary>The first of some quotes that is proven at a place, with what settles it; nothing where none is.</summary>
    private FoundPassage? Citable(EvidenceDocument document, Segment segment, IEnumerable<string> quotes, double distance)
    {
        var source = SourceOf(document, segment);
        var options = OptionsOf(source, document);
        foreach (var quote in quotes.Distinct(StringComparer.Ordinal))
        {
            var passage = new FoundPassage(source.Id, document, segment, quote, distance);
            switch (Anchor.Find(document, new(quote), options))
            {
                case Anchored anchored when anchored.Start == segment.Start:
                    return passage;
                case AnchorFailure { Problem: AnchorProblem.NotUnique } failure:
                    if (Settled(passage, failure, options) is { } settled) return settled;
                    break;
            }
        }

        return null;
    }

    private static FoundPassage? Settled(FoundPassage passage, AnchorFailure failure, AnchorOptions options)
    {
        var here = failure.Candidates.FirstOrDefault(candidate => candidate.Segment.Start == passage.Segment.Start);
        if (here is { SettlingPrefix: { } prefix }) return passage with { Prefix = prefix };
        if (here is { SettlingSuffix: { } suffix }) return passage with { Suffix = suffix };

        for (var occurrence = 1; Anchor.Find(passage.Document, new(passage.Quote) { Occurrence = occurrence }, options) is Anchored anchored; occurrence++)
        {
            if (anchored.Start == passage.Segment.Start) return passage with { Occurrence = occurrence };
        }

        return null;
    }

    /// <summary>The part in which a passage stands, else the whole source.</summary>
    private SourceSeed SourceOf(EvidenceDocument document, Segment segment)
    {
        var own = sources.Where(source => string.Equals(source.Document, document.Name, StringComparison.Ordinal)).ToList();
        return own.Find(source => SourceRegion.Of(source, document) is { } part && segment.Start >= part.Start && segment.End <= part.End) ?? own[0];
    }

    private static AnchorOptions OptionsOf(SourceSeed source, EvidenceDocument document) => new()
    {
        Within = SourceRegion.Of(source, document),
        Readings = ReadingRules.Of(source),
    };
}
