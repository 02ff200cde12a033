using Beleg.Testing;
using static Beleg.Generators.Tests.Diagnostics.Report;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Diagnostics;

/// <summary>Ids that are given twice, lead nowhere, or become no identifier of their own.</summary>
public sealed class NameTests
{
    [Fact]
    public void Duplicate_and_missing_ids() => Snapshot.Match(Of(
        ("entity in two files", Tiny.Replaced(LighthouseFacts, "entity: lighthouse", "entity: harbour")),
        ("statement", Tiny.Replaced(HarbourFacts, "id: existing", "id: planned")),
        ("missing on one of two statements", Tiny.Replaced(HarbourFacts, "- id: existing\n      value", "- value"))));

    [Fact]
    public void Invalid_ids() => Snapshot.Match(Of(
        ("entity", Tiny.Replaced(AssociationFacts, "entity: harbour-association", "entity: Hafen & Käpt'n e. V.").Replaced(HarbourFacts, "      by: harbour-association\n", "")),
        ("statement", Tiny.Replaced(HarbourFacts, "id: existing", "id: 2nd")),
        ("property", Tiny.Replaced(KindsFile, "cost: { type: money }", "Cost: { type: money }").Replaced(LighthouseFacts, "  cost:", "  Cost:")),
        ("kind", Tiny.Replaced(KindsFile, "  Association:", "  association:").Replaced(AssociationFacts, "kind: Association", "kind: association")),
        ("source", Tiny.Replaced(SourcesFile, "  lighthouse:", "  light_house:")),
        ("catalogue, its class and namespace", Tiny.Replaced(CatalogueFile, "id: norderwiek", "id: Norderwiek").Replaced(CatalogueFile, "class: Norderwiek", "class: norder wiek").Replaced(CatalogueFile, "Tiny.Catalogues", "tiny-catalogues")),
        ("nothing but punctuation", Tiny.Replaced(AssociationFacts, "entity: harbour-association", "entity: \"?\"").Replaced(HarbourFacts, "      by: harbour-association\n", ""))));

    [Fact]
    public void Unknown_references() => Snapshot.Match(OfAlone(
        ("kind", Tiny.Replaced(LighthouseFacts, "kind: Place", "kind: Palace")),
        ("property", Tiny.Replaced(LighthouseFacts, "  height:", "  heigth:")),
        ("entity as a value", Tiny.Replaced(LighthouseFacts, "value: harbour", "value: harbor")),
        ("entity of another kind as a value", Tiny.Replaced(LighthouseFacts, "value: harbour", "value: harbour-association")),
        ("entity as a claimant", Tiny.Replaced(HarbourFacts, "by: harbour-association", "by: harbor-association")),
        ("entity whose plan it is", Tiny.Replaced(HarbourFacts, "status: planned", "status: planned\n      plan-of: town")),
        ("source", Tiny.Replaced(LighthouseFacts, "- lighthouse: \"The lighthouse is 31 m tall\"", "- lighthose: \"The lighthouse is 31 m tall\"")),
        ("kind of a property's values", Tiny.Replaced(KindsFile, "{ type: entity, of: Place }", "{ type: entity, of: Plaice }")),
        ("kind of a property's values that is seen from the other side", Tiny.Replaced(KindsFile, "{ type: entity, of: Place }", "{ type: entity, of: Plaice, inverse: below }")),
        ("kind of what is a value", Tiny.Replaced(HarbourFacts, "kind: Place", "kind: Palace")),
        ("kind that is no name, of values", Tiny.Edited(seeds => seeds.Edited(KindsFile, text => text.Replace("  Association:", "  harbours:", StringComparison.Ordinal).Replace("of: Place", "of: harbours", StringComparison.Ordinal))
            .Edited(AssociationFacts, text => text.Replace("kind: Association", "kind: harbours", StringComparison.Ordinal)))),
        ("type of a property", Tiny.Replaced(KindsFile, "height: { type: quantity", "height: { type: quantitty"))));

    [Fact]
    public void Reserved_and_colliding_identifiers() => Snapshot.Match(Of(
        ("source named like a key of citations", Tiny.Replaced(SourcesFile, "  lighthouse:", "  reading:")),
        ("entity named like a member of the catalogue", Tiny.Replaced(LighthouseFacts, "entity: lighthouse", "entity: try-find")),
        ("entity named like the catalogue", Tiny.Replaced(LighthouseFacts, "entity: lighthouse", "entity: norderwiek")),
        ("entity named like a kind", Tiny.Replaced(LighthouseFacts, "entity: lighthouse", "entity: association")),
        ("entity named like one of its properties", Tiny.Replaced(LighthouseFacts, "entity: lighthouse", "entity: height")),
        ("property named like a member of records", Tiny.Replaced(KindsFile, "cost: {", "name: {").Replaced(LighthouseFacts, "  cost:", "  name:")),
        ("two properties of one identifier", Tiny.Replaced(KindsFile, "cost: {", "x1: {").Replaced(LighthouseFacts, "  cost:", "  x1:").Replaced(KindsFile, "nickname: {", "x-1: {").Replaced(LighthouseFacts, "  nickname:", "  x-1:")),
        ("statement named like another property's", Tiny.Replaced(KindsFile, "      cost:", "      berths-existing: { type: text }\n      cost:").Replaced(HarbourFacts, "  berths:", "  berths-existing:\n    value: am 3. Mai 1911\n    cite:\n      - hafen: \"Der Hafen Norderwiek wurde am 3. Mai 1911 eröffnet\"\n  berths:")),
        ("two sources of one identifier", Tiny.Edited(seeds => seeds.Edited(SourcesFile, text => text + "    parts:\n      x:\n        title: Visitors\n        starts: Visitors call the lighthouse\n  lighthouse-x:\n    document: hafen.txt\n    title: Again\n    language: de\n")))));
}
