using System.ComponentModel;

namespace Beleg;

/// <summary>For generated code: makes values whose parts were checked when the catalogue was built, without checking them again.</summary>
/// <remarks>
/// Reading a fact then costs what reading a constant costs. Everyone else calls the constructors and <c>Parse</c>, which refuse
/// what is no value; here it goes unnoticed. What is usual is left out of generated code, which is thousands of calls. The types that are missing have constructors that cost next to nothing.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Proven
{
    /// <summary>A quantity.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">The symbol of its unit, valid; empty for none.</param>
    /// <param name="bound">The bound.</param>
    public static Quantity Quantity(decimal number, string unit, Bound bound = Bound.None) => new(bound, number, new Unit(unit));

    /// <summary>A quantity that no decimal holds.</summary>
    /// <param name="significand">The significand, with one digit before its point.</param>
    /// <param name="exponent">The exponent of ten.</param>
    /// <param name="unit">The symbol of its unit, valid; empty for none.</param>
    /// <param name="bound">The bound.</param>
    public static Quantity Quantity(decimal significand, int exponent, string unit, Bound bound = Bound.None) => new(bound, new ExactNumber(exponent, significand), new Unit(unit));

    /// <summary>An amount of money.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">The code of its currency, an active one.</param>
    /// <param name="bound">The bound.</param>
    public static Money Money(decimal amount, string currency, Bound bound = Bound.None) => new(bound, amount, new Currency(currency));

    /// <summary>A unit.</summary>
    /// <param name="symbol">Its symbol, valid; empty for none.</param>
    public static Unit Unit(string symbol) => new(symbol);

    /// <summary>A share.</summary>
    /// <param name="numerator">The numerator in lowest terms.</param>
    /// <param name="denominator">The denominator in lowest terms, from 1.</param>
    /// <param name="bound">The bound.</param>
    public static Share Share(long numerator, long denominator, Bound bound = Bound.None) => new(new Fraction(numerator, denominator), bound);

    /// <summary>A change.</summary>
    /// <param name="kind">In what it is measured.</param>
    /// <param name="numerator">The numerator of <see cref="Change.Amount"/>, in lowest terms.</param>
    /// <param name="denominator">The denominator of <see cref="Change.Amount"/>, in lowest terms, from 1.</param>
    /// <param name="bound">The bound.</param>
    public static Change Change(ChangeKind kind, long numerator, long denominator, Bound bound = Bound.None)
        => new(kind, new Fraction(numerator, denominator), bound);

    /// <summary>A date.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="part">0, a month (1 to 12), a quarter (33 to 36) or a half (40, 41): the numbers of ISO 8601-2.</param>
    /// <param name="day">0, or the day of the month.</param>
    public static PartialDate Date(int year, int part = 0, int day = 0) => new(year, part, day);

    /// <summary>A duration.</summary>
    /// <param name="months">The months, from 0.</param>
    /// <param name="days">The days, from 0.</param>
    /// <param name="seconds">The seconds, from 0.</param>
    /// <param name="bound">The bound.</param>
    public static Duration Duration(int months, int days, decimal seconds, Bound bound = Bound.None) => new(bound, months, days, seconds);

    /// <summary>A tolerance.</summary>
    /// <param name="nominal">What is meant, or nothing.</param>
    /// <param name="up">How far up.</param>
    /// <param name="down">How far down.</param>
    /// <param name="unit">The symbol of the unit of both, or <c>%</c>; empty for none.</param>
    public static Tolerance Tolerance(Quantity? nominal, ExactNumber up, ExactNumber down, string unit) => new(nominal, up, down, new Unit(unit));

    /// <summary>A range.</summary>
    /// <typeparam name="T">The type of its ends.</typeparam>
    /// <param name="low">The low end, without a bound.</param>
    /// <param name="high">The high end, without a bound.</param>
    /// <param name="bound">The bound.</param>
    public static ValueRange<T> Range<T>(T low, T high, Bound bound = Bound.None)
        where T : struct, IBoundedValue<T> => new(bound, low, high);
}
