using Beleg.Testing;
using static Beleg.Generators.Tests.Diagnostics.Report;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Diagnostics;

/// <summary>Values that cannot be read, and statements without proof.</summary>
public sealed class StatementTests
{
    [Fact]
    public void Values_that_do_not_parse() => Snapshot.Match(Of(
        ("grouped digits", Tiny.Replaced(HarbourFacts, "value: 20 berth", "value: 21.000 berth")),
        ("no unit", Tiny.Replaced(HarbourFacts, "value: 20 berth", "value: 20")),
        ("another unit", Tiny.Replaced(HarbourFacts, "value: 20 berth", "value: 20 m")),
        ("date as people write it", Tiny.Replaced(HarbourFacts, "value: 1911-05-03", "value: 3.5.1911")),
        ("day that does not exist", Tiny.Replaced(HarbourFacts, "value: 1911-05-03", "value: 1911-02-30")),
        ("currency by its name", Tiny.Replaced(LighthouseFacts, "value: 450000 EUR", "value: 450000 Euro")),
        ("empty", Tiny.Replaced(LighthouseFacts, "value: 450000 EUR", "value:"))));

    [Fact]
    public void Statements_without_proof() => Snapshot.Match(Of(
        ("no citation", Tiny.Replaced(LighthouseFacts, "    cite:\n      - lighthouse: \"The lighthouse is 31 m tall\"\n", "")),
        ("empty list of citations", Tiny.Replaced(LighthouseFacts, "    cite:\n      - lighthouse: \"The lighthouse is 31 m tall\"\n", "    cite: []\n")),
        ("nothing checked", Tiny.Edited(seeds => seeds.Without(HarbourFacts).Without(LighthouseFacts))),
        ("no fact file", Tiny.Edited(seeds => seeds.Without(HarbourFacts).Without(LighthouseFacts).Without(AssociationFacts)))));
}
