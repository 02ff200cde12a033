using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds;

/// <summary><c>catalogue.yaml</c>: what the catalogue is and which class carries it.</summary>
/// <param name="WantsCoverage">Whether what a document says must be a fact, or be listed as none.</param>
internal sealed record CatalogueSeed(
    string Id,
    string ClassName,
    string Namespace,
    EquatableArray<string> Languages,
    LocalisedText Title,
    string Licence,
    string Version,
    bool WantsCoverage,
    SeedLocation Location)
{
    /// <summary>Who may attest.</summary>
    public EquatableArray<string> Editors { get; init; } = [];

    public AttestationMode Attestation { get; init; }
}
