namespace Beleg.Proving.Tests.Grounding;

/// <summary>Dates that a text leaves open: unresolved with their words, resolved only against its own publication.</summary>
public sealed class DateResolverTests
{
    // 25 February 2026 was a Wednesday.
    private static readonly CalendarDate s_published = new(2026, 2, 25);

    [Theory]
    [InlineData("de", "Am 4. Februar eröffnete die Telekom", "4. Februar", "2026-02-04")]
    [InlineData("de", "am 31.01. war Schluss", "31.01.", "2026-01-31")]
    [InlineData("de", "Im Januar war Schluss", "Januar", "2026-01")]
    [InlineData("de", "im März geht es weiter", "März", "2026-03")]
    [InlineData("de", "schrieb die Deutsche Welle gestern:", "gestern", "2026-02-24")]
    [InlineData("de", "Das war vorgestern.", "vorgestern", "2026-02-23")]
    [InlineData("de", "heute beginnt es", "heute", "2026-02-25")]
    [InlineData("de", "Es beginnt morgen.", "morgen", "2026-02-26")]
    [InlineData("de", "Es beginnt übermorgen.", "übermorgen", "2026-02-27")]
    [InlineData("de", "In der vergangenen Woche trafen sich", "vergangenen Woche", "2026-02-16/2026-02-22")]
    [InlineData("de", "nächste Woche", "nächste Woche", "2026-03-02/2026-03-08")]
    [InlineData("de", "in dieser Woche", "dieser Woche", "2026-02-23/2026-03-01")]
    [InlineData("de", "hat in diesem Monat ein Projekt gestartet", "diesem Monat", "2026-02")]
    [InlineData("de", "im vergangenen Monat", "vergangenen Monat", "2026-01")]
    [InlineData("de", "im letzten Jahr", "letzten Jahr", "2025")]
    [InlineData("de", "im nächsten Jahr", "nächsten Jahr", "2027")]
    [InlineData("de", "vorletztes Jahr", "vorletztes Jahr", "2024")]
    [InlineData("de", "im nächsten Quartal", "nächsten Quartal", "2026-34")]
    [InlineData("de", "am vergangenen Freitag", "vergangenen Freitag", "2026-02-20")]
    [InlineData("de", "am kommenden Freitag", "kommenden Freitag", "2026-02-27")]
    [InlineData("de", "am nächsten Montag", "nächsten Montag", "2026-03-02")]
    [InlineData("de", "vor drei Tagen", "vor drei Tagen", "2026-02-22")]
    [InlineData("de", "in drei Tagen", "in drei Tagen", "2026-02-28")]
    [InlineData("de", "vor zwei Monaten", "vor zwei Monaten", "2025-12")]
    [InlineData("de", "vor einem Jahr", "vor einem Jahr", "2025")]
    [InlineData("de", "Ende nächsten Jahres", "Ende nächsten Jahres", "end of 2027")]
    [InlineData("en", "yesterday", "yesterday", "2026-02-24")]
    [InlineData("en", "the day before yesterday", "the day before yesterday", "2026-02-23")]
    [InlineData("en", "last week", "last week", "2026-02-16/2026-02-22")]
    [InlineData("en", "next month", "next month", "2026-03")]
    [InlineData("en", "this year", "this year", "2026")]
    [InlineData("en", "three days ago", "three days ago", "2026-02-22")]
    [InlineData("en", "in three days", "in three days", "2026-02-28")]
    [InlineData("en", "on February 4 it opened", "February 4", "2026-02-04")]
    [InlineData("en", "last Friday", "last Friday", "2026-02-20")]
    public void Resolves(string language, string text, string words, string expected)
    {
        var reading = Declared.Read(language, text).First(reading => reading.Value is DateValue or PeriodValue);
        text.Substring(reading.Start, reading.Length).ShouldBe(words);
        reading.Resolved.ShouldBeFalse();

        var resolved = DateResolver.Resolve(reading, s_published).ShouldNotBeNull();
        Notation.Describe(resolved).ShouldBe(expected);
        resolved.Resolved.ShouldBeTrue();
        (resolved.Start, resolved.Length).ShouldBe((reading.Start, reading.Length));
    }

    [Theory]
    [InlineData("de", "am Freitag")]
    [InlineData("en", "on Friday")]
    [InlineData("en", "next Friday")]
    [InlineData("de", "am 4. August")]
    [InlineData("de", "im September")]
    public void Stays_open_where_the_day_does_not_settle_it(string language, string text) =>
        DateResolver.Resolve(Declared.Read(language, text).Single(), s_published).ShouldBeNull();

    [Fact]
    public void Stays_open_without_a_full_publication_date()
    {
        DateResolver.Resolve(Declared.Read("de", "In der vergangenen Woche trafen sich").Single(), new(2026, 2)).ShouldBeNull();
        DateResolver.Resolve(Declared.Read("de", "Am 4. Februar").Single(), new(2026)).ShouldBeNull();
    }

    [Theory]
    [InlineData("de", "Am 4. Februar", "2026-02-04")]
    [InlineData("de", "gestern", "2026-02-24")]
    [InlineData("de", "In der vergangenen Woche", "2026-02-20")]
    public void An_open_date_proves_nothing_by_itself(string language, string text, string stated) =>
        Entailment.Check(Notation.Parse(stated), Declared.Read(language, text)).Outcome.ShouldBe(Outcome.Contradicts);

    [Fact]
    public void A_resolved_date_does() =>
        Entailment.Check(Notation.Parse("2026-02-04"), DateResolver.Resolve(Declared.Read("de", "Am 4. Februar").Single(), s_published)!).Outcome.ShouldBe(Outcome.Follows);
}
