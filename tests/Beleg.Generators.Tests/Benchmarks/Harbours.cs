using Beleg.Benchmarks.Synthetic;
using Beleg.Generators.Tests.Harness;

namespace Beleg.Generators.Tests.Benchmarks;

/// <summary>The catalogue that is measured, small: two fact files of ten harbours each.</summary>
internal static class Harbours
{
    public const int Facts = 200;

    public static SyntheticCatalogue Catalogue { get; } = SyntheticCatalogue.Of(Facts);

    public static Project Project { get; } = new(SeedWriter.Write(Catalogue).Aggregate(SeedFolder.Empty, (seeds, file) => seeds.With(file.Path, file.Text)));
}
