using Beleg.Testing;
using static Beleg.Generators.Tests.Diagnostics.Report;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Diagnostics;

/// <summary>Well-formed seed files whose keys, shapes or words are not those that are known.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void Unknown_keys() => Snapshot.Match(Of(
        ("misspelled", Tiny.Replaced(LighthouseFacts, "    value: 31 m", "    vlaue: 31 m")),
        ("like no other", Tiny.Replaced(LighthouseFacts, "    value: 31 m", "    value: 31 m\n    colour: white")),
        ("in the catalogue", Tiny.Replaced(CatalogueFile, "licence: MIT", "license: MIT")),
        ("in a source", Tiny.Replaced(SourcesFile, "author: Ann Archer", "autor: Ann Archer")),
        ("in a unit", Tiny.Replaced(KindsFile, "m: { forms: [m, metres, Meter] }", "m: { form: [m, metres, Meter] }")),
        ("in a property", Tiny.Replaced(KindsFile, "[eröffnet] }, summary:", "[eröffnet] }, sumary:")),
        ("two sources in one citation", Tiny.Replaced(HarbourFacts, "subject: \"Der Hafen Norderwiek\"", "lighthouse: \"Der Hafen Norderwiek\""))));

    [Fact]
    public void Missing_keys() => Snapshot.Match(Of(
        ("class of the catalogue", Tiny.Replaced(CatalogueFile, "class: Norderwiek\n", "")),
        ("kind of an entity", Tiny.Replaced(LighthouseFacts, "kind: Place\n", "")),
        ("name of an entity", Tiny.Replaced(LighthouseFacts, "name: { de: Leuchtturm, en: lighthouse }\n", "")),
        ("title of a source", Tiny.Replaced(SourcesFile, "    title: The lighthouse of Norderwiek\n", "")),
        ("document of a source", Tiny.Replaced(SourcesFile, "    document: lighthouse.txt\n", "")),
        ("type of a property", Tiny.Replaced(KindsFile, "{ type: money }", "{ summary: Money. }")),
        ("value of a statement", Tiny.Replaced(LighthouseFacts, "    value: Old Lady & friend\n", "")),
        ("source of a citation", Tiny.Replaced(HarbourFacts, "hafen: \"mindestens 12 Liegeplätze\"\n          subject", "subject"))));

    [Fact]
    public void Wrong_shapes() => Snapshot.Match(Of(
        ("facts as a list", Tiny.Replaced(AssociationFacts, "kind: Association", "kind: Association\nfacts: [opened]")),
        ("value as a mapping", Tiny.Replaced(LighthouseFacts, "value: 31 m", "value: { number: 31, unit: m }")),
        ("several values", Tiny.Replaced(LighthouseFacts, "value: 31 m", "value: [31 m, 32 m]")),
        ("statement as a text", Tiny.Replaced(LighthouseFacts, "  nickname:\n", "  opened: 1911\n  nickname:\n")),
        ("citation as a text", Tiny.Replaced(LighthouseFacts, "      - lighthouse: \"The lighthouse is 31 m tall\"", "      - The lighthouse is 31 m tall")),
        ("quote as a list", Tiny.Replaced(LighthouseFacts, "\"The lighthouse is 31 m tall\"", "[The lighthouse, is 31 m tall]")),
        ("kinds as a text", Tiny.Edited(seeds => seeds.With(KindsFile, "kinds\n"))),
        ("title as a list", Tiny.Replaced(SourcesFile, "title: The lighthouse of Norderwiek", "title: [The lighthouse, of Norderwiek]")),
        ("second YAML document", Tiny.Edited(seeds => seeds.Edited(CatalogueFile, text => text + "---\nid: another\n"))),
        ("occurrence as a word", Tiny.Replaced(HarbourFacts, "subject: \"Der Hafen Norderwiek\"", "subject: \"Der Hafen Norderwiek\"\n          occurrence: first"))));

    [Fact]
    public void Unknown_words() => Snapshot.Match(Of(
        ("status", Tiny.Replaced(HarbourFacts, "status: planned", "status: plannd")),
        ("type", Tiny.Replaced(KindsFile, "{ type: money }", "{ type: monies }")),
        ("rank", Tiny.Replaced(HarbourFacts, "status: planned", "status: planned\n      rank: best")),
        ("text of a source", Tiny.Replaced(SourcesFile, "author: Ann Archer", "text: printed")),
        ("flag", Tiny.Replaced(LighthouseFacts, "value: Old Lady & friend", "value: Old Lady & friend\n    paraphrase: yes"))));
}
