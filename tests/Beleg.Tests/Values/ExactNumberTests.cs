using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.Values;

public class ExactNumberTests
{
    [Theory]
    [InlineData("1.380649e-23", "1.380649e-23")]
    [InlineData("6.62607015e-34", "6.62607015e-34")]
    [InlineData("66.2607015e-35", "6.62607015e-34")]
    [InlineData("-1.60e-40", "-1.6e-40")]
    [InlineData("6.02214076e23", "602214076000000000000000")]
    [InlineData("1e3", "1000")]
    [InlineData("1.234e3", "1234")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1e-29", "1e-29")]
    [InlineData("1e28", "1e28")]
    [InlineData("0e9", "0")]
    [InlineData("1.5", "1.5")]
    [InlineData("1e999", "1e999")]
    public void Reads_and_writes(string text, string written) => ExactNumber.Parse(text).ToString().ShouldBe(written);

    [Theory]
    [InlineData("1e1000")]
    [InlineData("1e")]
    [InlineData("1e+3")]
    [InlineData("1E3")]
    [InlineData("1e03")]
    [InlineData("e3")]
    [InlineData("1.5e2.5")]
    [InlineData("10.000")]
    [InlineData("")]
    [InlineData(null)]
    public void Refuses(string? text) => ExactNumber.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("1e-40", "2e-40", -1)]
    [InlineData("1e-40", "1e-39", -1)]
    [InlineData("-1e-40", "0", -1)]
    [InlineData("9.9e40", "1e41", -1)]
    [InlineData("1e41", "79228162514264337593543950335", 1)]
    [InlineData("10e-41", "1e-40", 0)]
    public void Compares(string first, string second, int order)
    {
        var (a, b) = (ExactNumber.Parse(first), ExactNumber.Parse(second));

        a.CompareTo(b).ShouldBe(order);
        b.CompareTo(a).ShouldBe(-order);
        (a < b).ShouldBe(order < 0);
        (a >= b).ShouldBe(order >= 0);
        a.Equals(b).ShouldBe(order == 0);
        if (order == 0) a.GetHashCode().ShouldBe(b.GetHashCode());
    }

    [Theory]
    [InlineData("1.380649e-23", 1.380649e-23)]
    [InlineData("6.62607015e-34", 6.62607015e-34)]
    [InlineData("0.1", 0.1)]
    public void Is_the_nearest_double(string text, double value) => ExactNumber.Parse(text).ToDouble().ShouldBe(value);

    [Fact]
    public void Is_a_decimal_where_that_holds_it()
    {
        ExactNumber.Parse("1.5e1").TryToDecimal(out var number).ShouldBeTrue();
        number.ShouldBe(15m);
        ExactNumber.Parse("1.380649e-23").TryToDecimal(out number).ShouldBeFalse();
        number.ShouldBe(0);
    }

    [Theory]
    [InlineData("S", "1.380649 × 10⁻²³")]
    [InlineData("de", "1,380649 × 10⁻²³")]
    [InlineData("en", "1.380649 × 10⁻²³")]
    [InlineData("G", "1.380649e-23")]
    public void Is_written_for_readers(string format, string written) => ExactNumber.Parse("1.380649e-23").ToString(format).ShouldBe(written);

    [Fact]
    public void Has_an_exponent_of_three_digits() => Should.Throw<ArgumentOutOfRangeException>(() => new ExactNumber(1, 1000));

    /// <summary>Against whole numbers without limits: a significand times a power of ten is one of them, and so is its order.</summary>
    [Fact]
    public void Agrees_with_whole_numbers() => Prop.ForAll(
        ArbMap.Default.ArbFor<(long, byte, long, byte)>(),
        parts =>
        {
            var (first, second) = (new ExactNumber(parts.Item1, parts.Item2), new ExactNumber(parts.Item3, parts.Item4));
            var (a, b) = (parts.Item1 * BigInteger.Pow(10, parts.Item2), parts.Item3 * BigInteger.Pow(10, parts.Item4));
            return first.CompareTo(second) == a.CompareTo(b) && first.Equals(second) == (a == b) && ExactNumber.Parse(first.ToString()).Equals(first);
        }).QuickCheckThrowOnFailure();
}
