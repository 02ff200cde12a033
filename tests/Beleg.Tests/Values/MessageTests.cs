using System.Globalization;

namespace Beleg.Tests.Values;

/// <summary>What the readers say of a text that is no value: one line, with the notation that would parse.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("10.000 GPU", "write 10000 (or 10.0 if a decimal is meant)")]
    [InlineData("10,000 GPU", "write 10000 (or 10.0 if a decimal is meant)")]
    [InlineData("-10.000 GPU", "write -10000 (or -10.0 if a decimal is meant)")]
    [InlineData("1.234", "write 1234 (or 1.2340 if a decimal is meant)")]
    [InlineData("999.500", "write 999500 (or 999.5 if a decimal is meant)")]
    [InlineData("1,5 GPU", "write 1.5: the decimal separator is a point")]
    [InlineData("0,125", "write 0.125: the decimal separator is a point")]
    [InlineData("10 000 GPU", "write 10000 GPU: digits are not grouped")]
    [InlineData("10\u00A0000 GPU", "write 10000: digits are not grouped")]
    [InlineData("10\u202F000 GPU", "write 10000: digits are not grouped")]
    [InlineData("10_000", "write 10000: digits are not grouped")]
    [InlineData("10'000", "write 10000: digits are not grouped")]
    [InlineData("1.234.567", "write 1234567: digits are not grouped")]
    [InlineData("1.234,56", "write 1234.56: digits are not grouped")]
    [InlineData("1,234.56", "write 1234.56: digits are not grouped")]
    [InlineData("1e+3", "an exponent stands behind the number of a quantity alone, as in 1e3")]
    [InlineData("1e1000", "an exponent has at most three digits")]
    [InlineData("+5", "write 5 without a plus sign")]
    [InlineData("007", "write 7 without leading noughts")]
    [InlineData("00", "write 0 without leading noughts")]
    [InlineData("-0", "write 0 without a sign")]
    [InlineData("-0.0", "write 0 without a sign")]
    [InlineData("−5", "write -5 with a plain hyphen as minus sign")]
    [InlineData("–5", "write -5 with a plain hyphen as minus sign")]
    [InlineData(".5", "write 0.5")]
    [InlineData("5.", "write 5 without the full stop")]
    [InlineData("NaN", "'NaN' is no number; a number is written like 10000 or 1.5")]
    [InlineData("Infinity", "'Infinity' is no number; a number is written like 10000 or 1.5")]
    [InlineData("٣", "'٣' is no number; a number is written like 10000 or 1.5")]
    [InlineData("½", "'½' is no number; a number is written like 10000 or 1.5")]
    [InlineData("10000GPU", "write 10000 GPU with one plain blank")]
    [InlineData("10000\u00A0GPU", "write 10000 GPU with one plain blank")]
    [InlineData("7  GPU", "write single blanks, and none at the ends")]
    [InlineData(" 7", "write single blanks, and none at the ends")]
    [InlineData("", "the number is missing")]
    [InlineData("at least", "the number is missing after 'at least'")]
    [InlineData("at least about 5", "only one bound stands before a number")]
    [InlineData("at least\u00A05", "write one plain blank after 'at least'")]
    [InlineData("At least 5", "write 'at least' in small letters")]
    [InlineData("≥ 5 GPU", "write 'at least 5 GPU'")]
    [InlineData("mindestens 5 GPU", "write 'at least 5 GPU'")]
    [InlineData("~5", "write 'about' for '~'")]
    [InlineData("40+", "write 'at least 40'")]
    [InlineData("12..24 GPU", "one value is expected here, no range")]
    [InlineData("1-2 months", "one value is expected here; a range is written 1..2")]
    [InlineData("45 %", "a percentage is a share or a change, not a unit")]
    [InlineData("3/4 GPU", "a fraction stands alone, as a share; elsewhere write a decimal")]
    [InlineData("79228162514264337593543950336", "a number has at most 28 digits")]
    [InlineData("0.00000000000000000000000000001", "a number has at most 28 digits")]
    [InlineData("1.00000000000000000000000000001", "a number has at most 28 digits")]
    public void Of_numbers(string text, string hint)
    {
        Quantity.TryParse(text, out var value, out var expected).ShouldBeFalse();
        value.ShouldBe(default);
        expected.ShouldStartWith("expected a quantity such as 'at least 10000 GPU', found '");
        expected.ShouldEndWith("': " + hint);
    }

    [Theory]
    [InlineData("m²", "write the exponent as a digit: m2")]
    [InlineData("ºC", "write the degree sign ° (U+00B0)")]
    [InlineData("W/m2*K", "write W/m2/K: each unit below the line has its own '/'")]
    [InlineData("€", "write EUR")]
    [InlineData("m2/", "a unit is missing beside '/' or '*'")]
    [InlineData("per year", "a unit has no blanks; join its words by '-', '*' or '/'")]
    [InlineData("2m", "a unit starts with a letter")]
    [InlineData("m-", "'m-' breaks off")]
    [InlineData("GPU\n", "a unit has no '<U+000A>'")]
    [InlineData("", "the unit is missing")]
    public void Of_units(string text, string hint)
    {
        Unit.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldEndWith("': " + hint);
    }

    [Fact]
    public void Of_nothing()
    {
        Quantity.TryParse(null, out _, out var expected).ShouldBeFalse();
        expected.ShouldBe("expected a quantity such as 'at least 10000 GPU', found nothing: the number is missing");
        Should.Throw<ArgumentNullException>(() => Quantity.Parse(null!));
    }

    [Fact]
    public void Parse_throws_the_message()
        => Should.Throw<FormatException>(() => Quantity.Parse("10.000")).Message
            .ShouldBe("expected a quantity such as 'at least 10000 GPU', found '10.000': write 10000 (or 10.0 if a decimal is meant)");

    [Fact]
    public void A_long_text_is_cut_and_a_line_break_is_shown()
    {
        _ = Quantity.TryParse("5 \r\n" + new string('x', 500), out _, out var expected);
        expected!.Length.ShouldBeLessThan(300);
        expected.ShouldContain("found '5 <U+000D><U+000A>xxx");
    }

    [Fact] public void No_text_breaks_a_quantity() => NeverThrowsAndSaysOneLine<Quantity>(Quantity.TryParse);
    [Fact] public void No_text_breaks_a_unit() => NeverThrowsAndSaysOneLine<Unit>(Unit.TryParse);
    [Fact] public void No_text_breaks_money() => NeverThrowsAndSaysOneLine<Money>(Money.TryParse);
    [Fact] public void No_text_breaks_a_share() => NeverThrowsAndSaysOneLine<Share>(Share.TryParse);
    [Fact] public void No_text_breaks_a_change() => NeverThrowsAndSaysOneLine<Change>(Change.TryParse);
    [Fact] public void No_text_breaks_a_date() => NeverThrowsAndSaysOneLine<PartialDate>(PartialDate.TryParse);
    [Fact] public void No_text_breaks_a_period() => NeverThrowsAndSaysOneLine<Period>(Period.TryParse);
    [Fact] public void No_text_breaks_a_duration() => NeverThrowsAndSaysOneLine<Duration>(Duration.TryParse);
    [Fact] public void No_text_breaks_a_speech() => NeverThrowsAndSaysOneLine<Speech>(Speech.TryParse);
    [Fact] public void No_text_breaks_a_tolerance() => NeverThrowsAndSaysOneLine<Tolerance>(Tolerance.TryParse);
    [Fact] public void No_text_breaks_a_range_of_quantities() => NeverThrowsAndSaysOneLine<ValueRange<Quantity>>(ValueRange<Quantity>.TryParse);
    [Fact] public void No_text_breaks_a_range_of_shares() => NeverThrowsAndSaysOneLine<ValueRange<Share>>(ValueRange<Share>.TryParse);
    [Fact] public void No_text_breaks_a_range_of_changes() => NeverThrowsAndSaysOneLine<ValueRange<Change>>(ValueRange<Change>.TryParse);
    [Fact] public void No_text_breaks_a_range_of_durations() => NeverThrowsAndSaysOneLine<ValueRange<Duration>>(ValueRange<Duration>.TryParse);

    private delegate bool Reader<T>(string? text, out T value, out string? expected);

    private static void NeverThrowsAndSaysOneLine<T>(Reader<T> read)
        where T : struct, IParsable<T>, IEquatable<T>
        => Property.Holds(Samples.Texts, text =>
        {
            if (read(text, out var value, out var expected))
                return expected is null && T.Parse(value.ToString()!, CultureInfo.InvariantCulture).Equals(value);

            return value.Equals(default) && expected is { Length: > 20 } && expected.StartsWith("expected ", StringComparison.Ordinal)
                && !expected.Any(character => char.IsControl(character) || character is '\u2028' or '\u2029' || char.IsSurrogate(character));
        });
}
