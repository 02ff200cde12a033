using Beleg.Generators.Tests.Harness;
using Beleg.Testing;
using static Beleg.Generators.Tests.Diagnostics.Report;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Diagnostics;

/// <summary>Sources and documents that do not belong together, and files that do not belong here.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Sources_and_their_documents() => Snapshot.Match(Of(
        ("document missing", Tiny.Replaced(SourcesFile, "document: lighthouse.txt", "document: light-house.txt")),
        ("document changed", Tiny.Replaced(Lighthouse, "450,000", "540,000").Replaced(LighthouseFacts, "450,000", "540,000").Replaced(LighthouseFacts, "450000", "540000")),
        ("document not decoded", Tiny.Edited(seeds => seeds.With(SeedText.OfBytes(Lighthouse, [.. System.Text.Encoding.Latin1.GetBytes(seeds[Lighthouse] + "Café")])))),
        ("no digest", Tiny.Edited(seeds => seeds.Edited(SourcesFile, text => text[..text.LastIndexOf("    digest:", StringComparison.Ordinal)]))),
        ("published on a date that the document does not give", Tiny.Replaced(SourcesFile, "quote: \"2. Februar 2024\"", "quote: \"3. Februar 2024\"")),
        ("published on no date", Tiny.Replaced(SourcesFile, "value: 2024-02-02", "value: 2.2.2024")),
        ("part that begins nowhere", Tiny.Edited(seeds => seeds.Edited(SourcesFile, text => text + "    parts:\n      visitors:\n        title: Visitors\n        starts: Visitors shun the lighthouse\n")))));

    [Fact]
    public void Files_of_the_seeds_folder() => Snapshot.Match(Of(
        ("document of no source", Tiny.Edited(seeds => seeds.With("documents/fish.txt", "Fish."))),
        ("file that is not read", Tiny.Edited(seeds => seeds.With("facts/fish.yaml", "entity: fish\n"))),
        ("kinds missing", Tiny.Edited(seeds => seeds.Without(KindsFile))),
        ("catalogue and sources missing", Tiny.Edited(seeds => seeds.Without(CatalogueFile).Without(SourcesFile)))));
}
