namespace Beleg.Proving.Diagnostics;

/// <summary>What keeps a build from proving anything. <c>build/Beleg.targets</c> reports it, before the compiler is called.</summary>
internal static class BuildRules
{
    public static readonly Rule NoSeedsWhereTheyAreSaidToBe = new(
        "BLG1028", "The folder that BelegSeeds names holds no seed files",
        "Expected seed files in the folder that BelegSeeds names, found none in '{0}': correct the path, or remove the property", Severity.ProofError);

    public static readonly Rule NotCSharp = new(
        "BLG1029", "Seed files lie in a project that is not in C#",
        "Expected seed files in a C# project, found them in one for {0}: move the seed files to a C# project, and refer to that", Severity.ProofError);

    public static readonly Rule NoDocumentsWhereTheyAreSaidToBe = new(
        "BLG5114", "The folder that BelegDocuments names holds no documents",
        "Expected documents in the folder that BelegDocuments names, found none in '{0}': correct the path, or remove the property", Severity.ProofError);
}
