using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Consistency;

/// <summary>What the checks of the catalogue as a whole look at.</summary>
/// <param name="Counts">What was proven of the files by themselves.</param>
internal sealed record CatalogueScope(
    EquatableArray<SeedFileName> Files,
    CatalogueSeed? Catalogue,
    KindsSeed Kinds,
    EquatableArray<SourceSeed> Sources,
    EquatableArray<EntityOutline> Entities,
    EquatableArray<NoFactSeed> NoFacts,
    ProofCounts Counts,
    PlatformShortcoming? Platform);

/// <summary>What the host's project would have to change to compile what is generated.</summary>
internal sealed record PlatformShortcoming(string Expected, string Found, string Set);

/// <summary>A seed file's identity and the path by which its user knows it.</summary>
internal sealed record SeedFileName(string RelativePath, SeedLocation Location)
{
    private const string Cutting = ";#\":|\u2028\u2029";

    /// <summary>
    /// Whether the build cuts the path on its way to the compiler, or never sees the file: what is known of it then is not what
    /// it is called. A host that reads folders itself sees the whole path, and says the same.
    /// </summary>
    // Worked out once, and not at each edit to any file.
    public bool IsCut { get; } = IsCutOff(RelativePath, FullPathOf(RelativePath, Location));

    public SeedRole Role { get; } = SeedRoles.Of(RelativePath);

    /// <summary>The path below the seeds folder with what was cut off.</summary>
    public string FullRelativePath => FullPathOf(RelativePath, Location);

    private static bool IsCutOff(string relativePath, string full) =>
        full.Any(c => char.IsControl(c) || Cutting.IndexOf(c) >= 0) || relativePath.IndexOf('\\') >= 0 || full[full.Length - 1] is ' ' or '.';

    private static string FullPathOf(string relativePath, SeedLocation location)
    {
        var path = location.Path.Replace('\\', '/');
        var start = path.LastIndexOf(relativePath, StringComparison.Ordinal);
        return start < 0 ? relativePath : path.Substring(start);
    }
}

/// <summary>An entity's id and kind, and the places in the seed file that give them.</summary>
internal sealed record EntityOutline(string RelativePath, Spanned Id, Spanned Kind, bool HasStatements)
{
    /// <summary>What is attested of it.</summary>
    public EquatableArray<PlacedAttestation> Attestations { get; init; } = [];
}
