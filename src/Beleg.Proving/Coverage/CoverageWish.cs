using Beleg.Proving.Seeds;

namespace Beleg.Proving.Coverage;

/// <summary>What a catalogue wants to know of its coverage.</summary>
/// <param name="IsRead">Whether the documents are read for it at all.</param>
/// <param name="IsReported">Whether the build warns of what is left over.</param>
/// <param name="NoFacts">What is listed as no fact.</param>
internal sealed record CoverageWish(bool IsRead, bool IsReported, EquatableArray<NoFactSeed> NoFacts)
{
    /// <summary>A list of what is no fact is checked wherever there is one.</summary>
    public static CoverageWish Of(CatalogueSeed? catalogue, EquatableArray<NoFactSeed>? noFacts)
    {
        var isReported = catalogue?.WantsCoverage ?? false;
        return new(isReported || noFacts is not null, isReported, noFacts ?? []);
    }
}
