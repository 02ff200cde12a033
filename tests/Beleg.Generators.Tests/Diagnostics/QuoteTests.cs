using Beleg.Testing;
using static Beleg.Generators.Tests.Diagnostics.Report;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Diagnostics;

/// <summary>Quotes that do not stand where they are said to stand, or do not say of whom.</summary>
public sealed class QuoteTests
{
    [Fact]
    public void Quotes_that_are_not_found_at_one_place() => Snapshot.Match(Of(
        ("another number", Tiny.Replaced(LighthouseFacts, "is 31 m tall", "is 13 m tall")),
        ("standing twice", Tiny.Replaced(LighthouseFacts, "\"The lighthouse is 31 m tall\"", "The lighthouse")),
        ("too short", Tiny.Replaced(LighthouseFacts, "\"The lighthouse is 31 m tall\"", "31 m")),
        ("cutting a number", Tiny.Replaced(LighthouseFacts, "450,000 euros", "450,00")),
        ("cutting a word", Tiny.Replaced(LighthouseFacts, "stands above Norderwiek harbour", "stands above Norderwiek harb")),
        ("empty", Tiny.Replaced(LighthouseFacts, "\"The lighthouse is 31 m tall\"", "\"\"")),
        ("occurrence that does not exist", Tiny.Replaced(LighthouseFacts, "\"The lighthouse is 31 m tall\"", "\"The lighthouse is 31 m tall\"\n        occurrence: 2")),
        ("behind another prefix", Tiny.Replaced(LighthouseFacts, "\"The lighthouse is 31 m tall\"", "\"The lighthouse is 31 m tall\"\n        prefix: euros.")),
        ("over several lines", Tiny.Replaced(LighthouseFacts, "\"The lighthouse is 31 m tall\"", "|\n          The lighthouse\n          is 13 m tall\n"))));

    [Fact]
    public void Quotes_that_do_not_say_of_whom() => Snapshot.Match(Of(
        ("subject not named", Tiny.Replaced(LighthouseFacts, "en: lighthouse", "en: light tower")),
        ("words of the subject not in the document", Tiny.Replaced(HarbourFacts, "subject: \"Der Hafen Norderwiek\"", "subject: \"Der Hafen Norderwieck\"\n          because: Misspelled.")),
        ("words of the subject that name something else", Tiny.Replaced(HarbourFacts, "subject: \"Der Hafen Norderwiek\"", "subject: \"Der Fischmarkt\"")),
        ("claimant not named", Tiny.Replaced(AssociationFacts, "de: Hafenverein, en: harbour association", "de: Verein der Hafenfreunde, en: friends")),
        ("claimant's words not in the document", Tiny.Replaced(HarbourFacts, "by: harbour-association", "by: { who: harbour-association, quote: meint der Hafenverein }")),
        ("claimant not named in its words", Tiny.Replaced(HarbourFacts, "by: harbour-association", "by: { who: harbour-association, quote: Der Fischmarkt findet sonntags am Kai statt }"))));

    [Fact]
    public void Plans_and_facts() => Snapshot.Match(Of(
        ("plan stated as a fact", Tiny.Replaced(HarbourFacts, "      status: planned\n", "")),
        ("fact stated as a plan", Tiny.Replaced(LighthouseFacts, "    value: 31 m\n", "    value: 31 m\n    status: planned\n"))));
}
