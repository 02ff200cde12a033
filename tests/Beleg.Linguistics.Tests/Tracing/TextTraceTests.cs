namespace Beleg.Linguistics.Tests.Tracing;

public class TextTraceTests
{
    [Fact]
    public void A_token_tells_its_roles_and_the_phrase_that_begins_with_it()
    {
        const string text = "Es sind nicht mehr als 300 Meter. Fertig.";
        var trace = TextTrace.Of(text, KnownLanguages.Find("de")!, UnitLexicon.Empty);

        trace.Sentences.Count.ShouldBe(2);
        Roles("nicht").Contains("negation clause (\"nicht mehr\")", StringComparer.Ordinal).ShouldBeTrue();
        Roles("mehr").Contains("bound.before more-than (\"mehr als\")", StringComparer.Ordinal).ShouldBeTrue();
        Roles("Meter").Contains("unit m", StringComparer.Ordinal).ShouldBeTrue();
        trace.Values.Single().ShouldBe(new(new(8, 24), "at most 300 m", ValueRules.Quantity));

        IReadOnlyList<string> Roles(string word) => trace.Sentences[0].Single(token => string.Equals(token.Place.In(text), word, StringComparison.Ordinal)).Roles;
    }
}
