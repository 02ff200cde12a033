using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds;

/// <summary><c>catalogue.yaml</c>: what the catalogue is and which class carries it.</summary>
internal sealed record CatalogueSeed(
    string Id,
    string ClassName,
    string Namespace,
    EquatableArray<string> Languages,
    LocalisedText Title,
    string Licence,
    string Version,
    SeedLocation Location);
