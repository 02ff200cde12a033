using Beleg.Proving.Seeds;

namespace Beleg.Proving.Coverage;

/// <summary>What a document says, and all that may account for it. Equal to the one before when nothing of it changed.</summary>
/// <param name="Sources">Those of the document, without places.</param>
/// <param name="Cited">What facts cite.</param>
/// <param name="NoFacts">What is listed as no fact.</param>
/// <param name="IsReported">Whether the build warns of what is left over.</param>
internal sealed record CoverageScope(FoundEvidence Found, EquatableArray<SourceSeed> Sources, EquatableArray<Segment> Cited, EquatableArray<NoFactSeed> NoFacts, bool IsReported)
{
    public static CoverageScope Narrow(FoundEvidence found, EquatableArray<SourceSeed> sources, CitedRuns cited, CoverageWish wish)
    {
        var own = sources.Where(source => source.IsOf(found.Document)).ToEquatableArray();
        var listed = wish.NoFacts.Where(entry => own.Any(source => string.Equals(source.Id, entry.Source.Text, StringComparison.Ordinal))).ToEquatableArray();
        return new(found, own, cited.Of(found.Document.Name), listed, wish.IsReported);
    }
}
