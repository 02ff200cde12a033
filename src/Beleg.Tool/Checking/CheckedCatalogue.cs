using Beleg.Proving;
using Beleg.Proving.Diagnostics;

namespace Beleg.Tool.Checking;

/// <summary>What <c>beleg check</c> reports of a catalogue: all that is kept of it for the next time.</summary>
/// <param name="Id">The catalogue's id; <see langword="null"/> where <c>catalogue.yaml</c> does not say it.</param>
internal sealed record CheckedCatalogue(string? Id, ProofCounts Counts, EquatableArray<Issue> Issues)
{
    public static CheckedCatalogue Of(CatalogueRun run) => new(run.Catalogue?.Id, run.Counts, run.Issues);
}
