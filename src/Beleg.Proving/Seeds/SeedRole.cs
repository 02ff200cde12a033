namespace Beleg.Proving.Seeds;

/// <summary>What a file of the seeds folder is for.</summary>
internal enum SeedRole
{
    /// <summary>Nothing that Beleg knows: reported, never silently dropped.</summary>
    Unknown,
    Catalogue,
    Sources,
    Kinds,
    Facts,

    /// <summary>What the documents say that is no fact.</summary>
    Coverage,
    Document,

    /// <summary>The facts of the last release, one line each.</summary>
    ShippedFacts,

    /// <summary>How the accepted facts differ from those.</summary>
    UnshippedFacts,
}

/// <summary>The layout of the seeds folder.</summary>
internal static class SeedRoles
{
    public const string CatalogueFile = "catalogue.yaml";
    public const string SourcesFile = "sources.yaml";
    public const string KindsFile = "kinds.yaml";
    public const string CoverageFile = "coverage.yaml";
    public const string FactsFolder = "facts/";
    public const string FactsEnding = ".facts.yaml";
    public const string DocumentsFolder = "documents/";
    public const string ShippedFactsFile = "Facts.Shipped.txt";
    public const string UnshippedFactsFile = "Facts.Unshipped.txt";

    /// <summary>
    /// Whether a file is none of anybody's making: what systems, editors and version control leave in folders. It is no seed
    /// file to any host, and no mistake. A fact file is never one of them, whatever its name begins with.
    /// </summary>
    public static bool IsPassedOver(string relativePath) =>
        Of(relativePath) != SeedRole.Facts
        && (relativePath.Split('/').Any(part => part.StartsWith(".", StringComparison.Ordinal))
            || relativePath.EndsWith("~", StringComparison.Ordinal)
            || Leftovers.Contains(relativePath.Substring(relativePath.LastIndexOf('/') + 1), StringComparer.OrdinalIgnoreCase));

    private static readonly string[] Leftovers = ["Thumbs.db", "ehthumbs.db", "desktop.ini"];

    /// <summary>Whether a file of this role says that the folder is ours.</summary>
    public static bool IsDeclaring(SeedRole role) =>
        role is SeedRole.Catalogue or SeedRole.Sources or SeedRole.Kinds or SeedRole.Facts or SeedRole.Coverage;

    public static SeedRole Of(string relativePath) => relativePath switch
    {
        CatalogueFile => SeedRole.Catalogue,
        SourcesFile => SeedRole.Sources,
        KindsFile => SeedRole.Kinds,
        ShippedFactsFile => SeedRole.ShippedFacts,
        UnshippedFactsFile => SeedRole.UnshippedFacts,
        CoverageFile => SeedRole.Coverage,
        _ when relativePath.StartsWith(DocumentsFolder, StringComparison.Ordinal) => SeedRole.Document,
        _ when relativePath.StartsWith(FactsFolder, StringComparison.Ordinal)
            && relativePath.EndsWith(FactsEnding, StringComparison.Ordinal) => SeedRole.Facts,
        _ => SeedRole.Unknown,
    };
}
