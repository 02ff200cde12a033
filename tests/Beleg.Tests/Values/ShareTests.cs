using FsCheck.Fluent;

namespace Beleg.Tests.Values;

public class ShareTests
{
    [Theory]
    [InlineData("3/4", "75 %", 3, 4)]
    [InlineData("2/4", "50 %", 1, 2)]
    [InlineData("45 %", "45 %", 9, 20)]
    [InlineData("4.5 %", "4.5 %", 9, 200)]
    [InlineData("0.75", "75 %", 3, 4)]
    [InlineData("1.0", "100 %", 1, 1)]
    [InlineData("5 ‰", "0.5 %", 1, 200)]
    [InlineData("2/3", "2/3", 2, 3)]
    [InlineData("-1/3", "-1/3", -1, 3)]
    [InlineData("-5.2 %", "-5.2 %", -13, 250)]
    [InlineData("150 %", "150 %", 3, 2)]
    [InlineData("0/5", "0 %", 0, 1)]
    [InlineData("1/1024", "0.09765625 %", 1, 1024)]
    [InlineData("1.1250 %", "1.1250 %", 9, 800)]
    [InlineData("1/1152921504606846976", "1/1152921504606846976", 1, 1L << 60)]
    [InlineData("9223372036854775807/2", "461168601842738790350 %", long.MaxValue, 2)]
    public void Is_exact(string text, string written, long numerator, long denominator)
    {
        var share = Share.Parse(text);
        share.Numerator.ShouldBe(numerator);
        share.Denominator.ShouldBe(denominator);
        share.ToString().ShouldBe(written);
        share.ShouldBe(new Share(numerator, denominator));
        share.ShouldBe(Proven.Share(numerator, denominator, Bound.None));
    }

    [Theory]
    [InlineData("45%", "write 45 % with one plain blank")]
    [InlineData("45", "write '45 %' or a fraction such as '3/4'")]
    [InlineData("1", "write '1 %' or a fraction such as '3/4'")]
    [InlineData("45.5", "write '45.5 %' or a fraction such as '3/4'")]
    [InlineData("1/0", "nothing is divided by 0")]
    [InlineData("-0/5", "write 0 without a sign")]
    [InlineData("1/-3", "'-3' is no whole number from 0 to 9223372036854775807")]
    [InlineData("1.5/3", "'1.5' is no whole number from 0 to 9223372036854775807")]
    [InlineData("1/3 %", "write the fraction without '%'")]
    [InlineData("3 / 4", "write a percentage such as '45 %' or a fraction such as '3/4'")]
    [InlineData("45 percent", "write '%' for the word")]
    [InlineData("10.000 %", "write 10000 (or 10.0 if a decimal is meant)")]
    [InlineData("≥ 45 %", "write 'at least 45 %'")]
    [InlineData("22..30 %", "one value is expected here, no range")]
    [InlineData("drei Viertel", "write a percentage such as '45 %' or a fraction such as '3/4'")]
    [InlineData("", "the number is missing")]
    public void Says_what_to_write(string text, string hint)
    {
        Share.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldBe($"expected a share such as '45 %', '3/4' or '0.75', found '{text}': {hint}");
    }

    [Theory]
    [InlineData("at least 4.5 %", "≥ 4.5 %", "mindestens 4,5 %", "at least 4.5%")]
    [InlineData("nearly 2/3", "≲ 2/3", "fast 2/3", "nearly 2/3")]
    [InlineData("-1/3", "−1/3", "−1/3", "−1/3")]
    public void Reads_well(string text, string symbols, string german, string english)
    {
        var share = Share.Parse(text);
        share.ToString("S").ShouldBe(symbols);
        share.ToString("de").ShouldBe(german);
        share.ToString("en").ShouldBe(english);
    }

    [Fact]
    public void Two_numbers_have_an_exact_ratio()
    {
        Share.TryCreate(7.5m, 22.5m, out var share).ShouldBeTrue();
        share.ShouldBe(new Share(1, 3));
        Share.TryCreate(1, 0, out _).ShouldBeFalse();
        Share.TryCreate(decimal.MaxValue, 7, out _).ShouldBeFalse();
    }

    [Fact]
    public void Adds_and_compares()
    {
        (new Share(1, 3) + new Share(1, 6)).ShouldBe(new Share(1, 2));
        (new Share(1, 2) - new Share(1, 3, Bound.AtLeast)).ShouldBe(new Share(1, 6, Bound.AtMost));
        new Share(1, 3).IsLessThan(new Share(1, 2)).ShouldBe(true);
        new Share(1, 2).IsGreaterThan(new Share(1, 3)).ShouldBe(true);
        new Share(1, 3, Bound.AtLeast).IsLessThan(new Share(1, 2)).ShouldBeNull();
        new Share(long.MaxValue, 2).TryAdd(new Share(long.MaxValue, 3), out _).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => new Share(1, 2, Bound.About) + new Share(1, 2, Bound.Nearly));
        Should.Throw<InvalidOperationException>(() => new Share(1, 2, Bound.AtLeast) - new Share(1, 2, Bound.AtLeast));
    }

    [Fact]
    public void Refuses_what_has_no_fraction()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Share(1, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new Share(long.MinValue, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new Share(1, 1, (Bound)42));
        new Share(1, -2).ShouldBe(new Share(-1, 2));
    }

    [Fact]
    public void Order_agrees_with_the_difference() => Property.Holds(
        from first in Samples.Shares
        from second in Samples.Shares
        select (First: first.WithBound(Bound.None), Second: second.WithBound(Bound.None)),
        pair => !pair.First.TryAdd(-pair.Second, out var difference) || difference.Numerator < 0 == pair.First.IsLessThan(pair.Second));
}
