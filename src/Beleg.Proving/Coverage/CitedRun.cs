using Beleg.Proving.Anchoring;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Coverage;

/// <summary>A run of a document that a statement cites: with a quote, or with the words of a qualifier.</summary>
internal sealed record CitedRun(string Document, Segment Run)
{
    public static IEnumerable<CitedRun> Of(StatementSeed statement, IReadOnlyList<AnchoredCitation> citations)
    {
        foreach (var citation in citations)
        {
            if (citation.Anchored is not { } anchored) continue;

            var qualifiers = statement.QualifierQuotes.Append(citation.Seed.Subject).OfType<Spanned>().SelectMany(words => NearestTo(citation, words));
            foreach (var run in anchored.Segments.Concat(qualifiers)) yield return new(citation.Document!.Name, run);
        }
    }

    /// <summary>These words may stand several times; then those nearest to the quote are meant.</summary>
    private static IEnumerable<Segment> NearestTo(AnchoredCitation citation, Spanned words) =>
        QualifierWords.Places(citation, words)
            .OrderBy(place => Math.Abs(place.Start - citation.Anchored!.Start))
            .FirstOrDefault()?.Segments ?? [];
}

/// <summary>What the facts cite of each document.</summary>
internal sealed class CitedRuns
{
    private readonly Dictionary<string, EquatableArray<Segment>> _byDocument;

    public CitedRuns(IEnumerable<CitedRun> runs) => _byDocument = runs
        .GroupBy(run => run.Document, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            // Ordered, so that it does not matter which file cites what.
            group => group.Select(run => run.Run).Distinct().OrderBy(run => run.Start).ThenBy(run => run.Length).ToEquatableArray(),
            StringComparer.Ordinal);

    public EquatableArray<Segment> Of(string document) => _byDocument.TryGetValue(document, out var runs) ? runs : [];
}
