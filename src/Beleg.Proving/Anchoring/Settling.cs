using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring;

/// <summary>For a quote that stands several times: what would settle each of its places.</summary>
internal static class Settling
{
    public static EquatableArray<Candidate> Candidates(EvidenceDocument document, Places places) =>
        places.First.Select(hit => Candidate(document, hit)).ToEquatableArray();

    private static Candidate Candidate(EvidenceDocument document, Hit hit) =>
        new(hit.Source, Places.PlaceOf(document, hit.Source.Start), hit.Source.In(document.Text));
}
