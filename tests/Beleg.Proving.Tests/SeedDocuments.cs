using System.Runtime.CompilerServices;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests;

/// <summary>The five documents of the repository's own catalogue.</summary>
internal static class SeedDocuments
{
    public static EvidenceDocument Bundesregierung => Read("000_ed7385e37399cd0e.txt");

    public static EvidenceDocument Startup => Read("001_6afb1828e7679384.txt");

    public static EvidenceDocument Kommune => Read("002_a8df55f568fb0c87.txt");

    public static EvidenceDocument KiStandort => Read("003_a9678f75fd20e4ae.txt");

    public static EvidenceDocument Posaune => Read("004_194e75db92d49f96.txt");

    public static EvidenceDocument[] All => [Bundesregierung, Startup, Kommune, KiStandort, Posaune];

    private static EvidenceDocument Read(string name, [CallerFilePath] string file = "") =>
        new(name, File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "../../seeds/documents", name)));
}
