using Beleg.Proving;

namespace Beleg.Generators.Emission;

/// <summary>The catalogue as a whole, ready to be written. Names and counts only: a changed value does not change it.</summary>
internal sealed record CatalogueModel(
    Target Target,
    string Id,
    LocalisedText Title,
    string Version,
    EquatableArray<string> EntityIds,
    EquatableArray<string> DataNames,
    ProofCounts Counts);
