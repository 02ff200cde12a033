using Beleg.Proving;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Generators.Steps;

/// <summary>Reads one seed file.</summary>
internal static class ReadStep
{
    public static Outcome<CatalogueSeed?> Catalogue(SeedFile file, CancellationToken _) =>
        Outcome.Of(issues => CatalogueReader.Read(file, issues));

    public static Outcome<KindsSeed> Kinds(SeedFile file, CancellationToken _) =>
        Outcome.Of(issues => KindsReader.Read(file, issues));

    public static Outcome<EquatableArray<SourceSeed>> Sources(SeedFile file, CancellationToken _) =>
        Outcome.Of(issues => SourcesReader.Read(file, issues));

    public static FactFileSeed Facts(SeedFile file, CancellationToken _) => FactsReader.Read(file);

    public static EvidenceDocument Document(SeedFile file, CancellationToken _) =>
        new(file.RelativePath.Substring(SeedRoles.DocumentsFolder.Length), file.Text);
}
