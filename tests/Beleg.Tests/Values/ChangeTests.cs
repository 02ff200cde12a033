namespace Beleg.Tests.Values;

public class ChangeTests
{
    [Theory]
    [InlineData("increase of 50 %", ChangeKind.Relative, 1, 2, Bound.None)]
    [InlineData("decrease of 3.5 %", ChangeKind.Relative, -7, 200, Bound.None)]
    [InlineData("increase of at least 50 %", ChangeKind.Relative, 1, 2, Bound.AtLeast)]
    [InlineData("increase of 1/3", ChangeKind.Relative, 1, 3, Bound.None)]
    [InlineData("increase of 3 percentage points", ChangeKind.PercentagePoints, 3, 100, Bound.None)]
    [InlineData("decrease of 1 percentage point", ChangeKind.PercentagePoints, -1, 100, Bound.None)]
    [InlineData("increase of 1/3 percentage points", ChangeKind.PercentagePoints, 1, 300, Bound.None)]
    [InlineData("factor 2", ChangeKind.Factor, 2, 1, Bound.None)]
    [InlineData("factor about 1.5", ChangeKind.Factor, 3, 2, Bound.About)]
    [InlineData("factor 2/3", ChangeKind.Factor, 2, 3, Bound.None)]
    public void Reads_and_writes(string text, ChangeKind kind, long numerator, long denominator, Bound bound)
    {
        var change = Change.Parse(text);
        change.ShouldBe(new Change(kind, new Share(numerator, denominator), bound));
        change.ShouldBe(Proven.Change(kind, numerator, denominator, bound));
        change.Kind.ShouldBe(kind);
        change.Amount.ShouldBe(new Share(numerator, denominator));
        change.Bound.ShouldBe(bound);
        change.ToString().ShouldBe(text);
    }

    [Fact]
    public void Percent_points_and_factors_are_never_equal()
    {
        Change.Parse("increase of 3 %").ShouldNotBe(Change.Parse("increase of 3 percentage points"));
        Change.Parse("increase of 100 %").ShouldNotBe(Change.Parse("factor 2"));
        Change.Parse("increase of 3 %").ShouldNotBe(Change.Parse("decrease of 3 %"));
    }

    [Theory]
    [InlineData("50 %", "start with 'increase of', 'decrease of' or 'factor'")]
    [InlineData("at least increase of 5 %", "start with 'increase of', 'decrease of' or 'factor'")]
    [InlineData("increase of -5 %", "write 'decrease of 5 %'")]
    [InlineData("increase of 50", "write a percentage such as '45 %' or a fraction such as '3/4'")]
    [InlineData("increase of 50%", "write 50 % with one plain blank")]
    [InlineData("increase of ", "the number is missing")]
    [InlineData("factor 0", "a factor is above 0")]
    [InlineData("factor 10.000", "write 10000 (or 10.0 if a decimal is meant)")]
    [InlineData("increase of 5 pp", "write a percentage such as '45 %' or a fraction such as '3/4'")]
    public void Says_what_to_write(string text, string hint)
    {
        Change.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldBe($"expected a change such as 'increase of 50 %', 'decrease of 3 percentage points' or 'factor 2', found '{text}': {hint}");
    }

    [Theory]
    [InlineData("increase of at least 50 %", "↑ ≥ 50 %", "Anstieg um mindestens 50 %", "increase of at least 50%")]
    [InlineData("decrease of 3.5 %", "↓ 3.5 %", "Rückgang um 3,5 %", "decrease of 3.5%")]
    [InlineData("decrease of 1 percentage point", "↓ 1 pp", "Rückgang um 1 Prozentpunkt", "decrease of 1 percentage point")]
    [InlineData("increase of 3 percentage points", "↑ 3 pp", "Anstieg um 3 Prozentpunkte", "increase of 3 percentage points")]
    [InlineData("factor about 1.5", "× ≈ 1.5", "Faktor rund 1,5", "factor about 1.5")]
    public void Reads_well(string text, string symbols, string german, string english)
    {
        var change = Change.Parse(text);
        change.ToString("S").ShouldBe(symbols);
        change.ToString("de").ShouldBe(german);
        change.ToString("en").ShouldBe(english);
    }

    [Fact]
    public void Refuses_what_is_no_change()
    {
        Should.Throw<ArgumentException>(() => new Change(ChangeKind.Relative, new Share(1, 2, Bound.About)));
        Should.Throw<ArgumentOutOfRangeException>(() => new Change((ChangeKind)3, new Share(1, 2)));
        Should.Throw<ArgumentOutOfRangeException>(() => new Change(ChangeKind.Factor, new Share(-1, 2)));
        Should.Throw<ArgumentOutOfRangeException>(() => new Change(ChangeKind.PercentagePoints, new Share(long.MaxValue, 1)));
    }
}
