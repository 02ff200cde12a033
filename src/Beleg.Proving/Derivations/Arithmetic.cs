using System.Numerics;
using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Derivations;

/// <summary>Calculates with bounded values, exactly: what cannot be told is a problem, never a guess.</summary>
internal static class Arithmetic
{
    /// <summary>Exact numbers grow with every step, and derivations of derivations square them: nobody states longer ones.</summary>
    private const int MostDigits = 100;

    private static readonly BigInteger s_tooLong = BigInteger.Pow(10, MostDigits);

    /// <summary>What two values give; an outcome with a rule where they give none.</summary>
    public static Calculated Combine(char sign, StatedValue a, StatedValue b)
    {
        if (sign == '/' && IsZero(b.Value)) return Calculated.Wrong(Rules.DivisionByZero, b.ToString());
        if (ValueOf(sign, a.Value, b.Value) is not { } value) return Calculated.Wrong(Rules.MixedUnits, $"{a} {sign} {b}", Words(sign));
        if (IsTooLong(value)) return Calculated.Wrong(Rules.TooManyDigits, Invariant.Text($"{MostDigits}"), $"{a} {sign} {b}");
        return BoundOf(sign, a, b) is { } bound ? Calculated.Of(new(value, bound)) : Calculated.Wrong(Rules.UnknownBound, $"{a} {sign} {b}");
    }

    /// <summary>Of ranges without their ends the result is one with them: it may say less than they do, never more.</summary>
    private static TextValue? ValueOf(char sign, TextValue a, TextValue b) => (sign, Closed(a), Closed(b)) switch
    {
        ('+' or '-', AmountValue first, AmountValue second) => Sum(first, second, sign == '-'),
        ('*', AmountValue first, AmountValue second) => Product(first, second),
        ('/', AmountValue first, AmountValue second) => Quotient(first, second),
        ('+', DurationValue first, DurationValue second) => new DurationValue(first.Low + second.Low, first.High + second.High),
        ('-', DurationValue first, DurationValue second) => new DurationValue(first.Low + (-1 * second.High), first.High + (-1 * second.Low)),
        ('*', DurationValue length, AmountValue { Unit: "" } times) when !times.IsRange => Times(times.Low, length),
        ('*', AmountValue { Unit: "" } times, DurationValue length) when !times.IsRange => Times(times.Low, length),
        ('/', DurationValue length, AmountValue { Unit: "" } parts) when !parts.IsRange => Times(Rational.One / parts.Low, length),
        ('/', DurationValue first, DurationValue second) when first.Low == first.High && second.Low == second.High => Ratio(first.Low, second.Low),
        _ => null,
    };

    private static TextValue Closed(TextValue value) => value switch
    {
        AmountValue amount => amount with { Open = OpenEnds.None },
        DurationValue duration => duration with { Open = OpenEnds.None },
        _ => value,
    };

    private static AmountValue? Sum(AmountValue a, AmountValue b, bool isDifference)
    {
        if (a.Kind != b.Kind || (a.Kind == AmountKind.Share ? 1 : UnitConversion.Factor(b.Unit, a.Unit)) is not { } factor) return null;
        var (low, high) = isDifference ? (-b.High * factor, -b.Low * factor) : (b.Low * factor, b.High * factor);
        return a with { Low = a.Low + low, High = a.High + high };
    }

    private static AmountValue? Product(AmountValue a, AmountValue b)
    {
        if (a.IsRange && b.IsRange && (IsNegativeRange(a) || IsNegativeRange(b))) return null;
        var (low, high) = InOrder(a.Low * b.Low, a.High * b.High);
        return IsPlain(b) ? a with { Low = low, High = high } : IsPlain(a) ? b with { Low = low, High = high } : null;
    }

    private static AmountValue? Quotient(AmountValue a, AmountValue b)
    {
        if (IsNegativeRange(b) || (IsNegativeRange(a) && b.IsRange)) return null;
        var (low, high) = InOrder(a.Low / b.High, a.High / b.Low);
        if (IsPlain(b)) return a with { Low = low, High = high, Kind = a.Kind == AmountKind.Share ? AmountKind.Number : a.Kind, Unit = a.Kind == AmountKind.Share ? "" : a.Unit };
        if (IsPlain(a)) return null;
        if (UnitConversion.Factor(b.Unit, a.Unit) is { } factor) return new(AmountKind.Number, low / factor, high / factor);
        return a.Unit.IndexOf('/') < 0 && b.Unit.IndexOf('/') < 0 ? a with { Low = low, High = high, Unit = a.Unit + "/" + b.Unit } : null;
    }

    private static DurationValue Times(Rational factor, DurationValue length) =>
        factor.Sign < 0 ? new(factor * length.High, factor * length.Low) : new(factor * length.Low, factor * length.High);

    /// <summary>A negative point turns a range round.</summary>
    private static (Rational Low, Rational High) InOrder(Rational a, Rational b) => a <= b ? (a, b) : (b, a);

    private static bool IsTooLong(TextValue value) => value switch
    {
        AmountValue amount => IsTooLong(amount.Low) || IsTooLong(amount.High),
        DurationValue duration => IsTooLong(duration.Low) || IsTooLong(duration.High),
        _ => false,
    };

    private static bool IsTooLong(Extent extent) => IsTooLong(extent.Months) || IsTooLong(extent.Days) || IsTooLong(extent.Seconds);

    private static bool IsTooLong(Rational number) => BigInteger.Abs(number.Numerator) >= s_tooLong || number.Denominator >= s_tooLong;

    /// <summary>Of two lengths of time that are told on the same axis.</summary>
    private static AmountValue? Ratio(Extent a, Extent b)
    {
        if (a.Days.Sign == 0 && a.Seconds.Sign == 0 && b.Days.Sign == 0 && b.Seconds.Sign == 0) return new(AmountKind.Number, a.Months / b.Months);
        if (a.Months.Sign == 0 && a.Seconds.Sign == 0 && b.Months.Sign == 0 && b.Seconds.Sign == 0) return new(AmountKind.Number, a.Days / b.Days);
        return a.Months.Sign == 0 && a.Days.Sign == 0 && b.Months.Sign == 0 && b.Days.Sign == 0 ? new AmountValue(AmountKind.Number, a.Seconds / b.Seconds) : null;
    }

    /// <summary>At least 10 and 3 more are at least 13; nearly 10 without at least 3 is anything.</summary>
    private static Bound? BoundOf(char sign, StatedValue a, StatedValue b)
    {
        var second = sign is '-' or '/' ? BoundArithmetic.Negate(b.Bound) : b.Bound;
        if (!BoundArithmetic.TryAdd(a.Bound, second, out var bound)) return null;

        // A range has its limits already, and below zero a product turns them round.
        if (bound is Bound.None or Bound.Exactly) return bound;
        return IsRange(a.Value) || IsRange(b.Value) || (sign is '*' or '/' && !(IsPositive(a.Value) && IsPositive(b.Value))) ? null : bound;
    }

    private static bool IsPlain(AmountValue value) => value.Kind is AmountKind.Share or AmountKind.Factor || value is { Kind: AmountKind.Number, Unit: "" };

    private static bool IsNegativeRange(AmountValue value) => value.IsRange && value.Low.Sign <= 0;

    private static bool IsRange(TextValue value) => value switch
    {
        AmountValue amount => amount.IsRange,
        DurationValue duration => duration.Low != duration.High,
        _ => false,
    };

    private static bool IsPositive(TextValue value) => value switch
    {
        AmountValue amount => amount.Low.Sign > 0,
        _ => true,
    };

    private static bool IsZero(TextValue value) => value switch
    {
        AmountValue amount => amount.Low.Sign == 0 || amount.High.Sign == 0,
        DurationValue duration => duration.Low == default || duration.High == default,
        _ => false,
    };

    private static string Words(char sign) => sign switch { '+' => "a sum", '-' => "a difference", '*' => "a product", _ => "a ratio" };
}

/// <summary>A value that was worked out, or the rule that says why none was.</summary>
internal readonly record struct Calculated(StatedValue? Value, Rule? Rule, string[] Arguments)
{
    public static Calculated Of(StatedValue value) => new(value, null, []);

    public static Calculated Wrong(Rule rule, params string[] arguments) => new(null, rule, arguments);

    /// <summary>What is wrong is reported where it is, with another statement.</summary>
    public static Calculated WrongElsewhere => new(null, null, []);
}
