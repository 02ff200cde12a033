using System.Collections.Immutable;
using Beleg.Proving;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Beleg.Proving.Snapshots;

namespace Beleg.Generators.Steps;

/// <summary>Reads one seed file.</summary>
internal static class ReadStep
{
    public static Examined<CatalogueSeed?> Catalogue(SeedFile file, CancellationToken _) =>
        Examined.By(issues => CatalogueReader.Read(file, issues));

    public static Examined<KindsSeed> Kinds(SeedFile file, CancellationToken _) =>
        Examined.By(issues => KindsReader.Read(file, issues));

    public static Examined<EquatableArray<SourceSeed>> Sources(SeedFile file, CancellationToken _) =>
        Examined.By(issues => SourcesReader.Read(file, issues));

    public static Examined<AcceptedFacts?> AcceptedFacts(ImmutableArray<SeedFile> files, CancellationToken _) =>
        Examined.By(issues => Beleg.Proving.Snapshots.AcceptedFacts.Read(
            files.FirstOrDefault(file => file.Role == SeedRole.ShippedFacts),
            files.FirstOrDefault(file => file.Role == SeedRole.UnshippedFacts),
            issues));

    public static Examined<EquatableArray<NoFactSeed>> Coverage(SeedFile file, CancellationToken _) =>
        Examined.By(issues => CoverageReader.Read(file, issues));
}
