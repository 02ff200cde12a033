using Beleg.Testing;
using static Beleg.Generators.Tests.Diagnostics.Report;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Diagnostics;

/// <summary>Seed files that are not YAML, or YAML that could hide what it says.</summary>
public sealed class YamlTests
{
    [Fact]
    public void Malformed_files() => Snapshot.Match(Of(
        ("list that does not end", Tiny.Replaced(HarbourFacts, "value: 20 berth", "value: [20 berth")),
        ("quote that does not end", Tiny.Replaced(HarbourFacts, "\"mindestens 12 Liegeplätze\"", "\"mindestens 12 Liegeplätze")),
        ("tab as indentation", Tiny.Replaced(HarbourFacts, "    - id: existing", "\t- id: existing")),
        ("text where a key is expected", Tiny.Replaced(KindsFile, "  Association:", "  Association")),
        ("nested too deeply", Tiny.Replaced(HarbourFacts, "value: 20 berth", $"value: {new string('[', 40)}20{new string(']', 40)}")),
        ("colon in a plain text", Tiny.Replaced(SourcesFile, "title: Der Hafen von Norderwiek", "title: Hafen: Norderwiek")),
        ("malformed after the first entity", Tiny.Edited(seeds => seeds.Edited(AssociationFacts, text => text + "---\nentity: [")))));

    [Fact]
    public void Aliases_anchors_tags_and_duplicate_keys() => Snapshot.Match(OfAlone(
        ("anchor and alias", Tiny.Replaced(HarbourFacts, "value: 20 berth", "value: &berths 20 berth").Replaced(HarbourFacts, "value: at least 12 berth", "value: *berths")),
        ("alias to nothing", Tiny.Replaced(HarbourFacts, "value: 20 berth", "value: *berths")),
        ("alias in place of a citation", Tiny.Replaced(LighthouseFacts, "- lighthouse: \"The lighthouse is 31 m tall\"", "- *height")),
        ("alias in place of a name", Tiny.Replaced(LighthouseFacts, "name: ", "name: *harbour\nsummary: ")),
        ("tag", Tiny.Replaced(HarbourFacts, "value: 20 berth", "value: !!int 20")),
        ("merge key", Tiny.Replaced(LighthouseFacts, "    value: 31 m", "    value: 31 m\n    <<: *height")),
        ("duplicate key", Tiny.Replaced(LighthouseFacts, "    value: 31 m", "    value: 31 m\n    value: 32 m")),
        ("duplicate source", Tiny.Replaced(SourcesFile, "  lighthouse:", "  hafen:"))));

    [Fact]
    public void Empty_files() => Snapshot.Match(OfAlone(
        ("catalogue", Tiny.Edited(seeds => seeds.With(CatalogueFile, ""))),
        ("kinds", Tiny.Edited(seeds => seeds.With(KindsFile, ""))),
        ("sources", Tiny.Edited(seeds => seeds.With(SourcesFile, ""))),
        ("facts", Tiny.Edited(seeds => seeds.With(HarbourFacts, ""))),
        ("comments alone", Tiny.Edited(seeds => seeds.With(KindsFile, "# Nothing yet.\n")))));
}
