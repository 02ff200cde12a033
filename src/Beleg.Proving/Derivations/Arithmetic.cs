using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;

namespace Beleg.Proving.Derivations;

/// <summary>Calculates with bounded values, exactly: what cannot be told is a problem, never a guess.</summary>
internal static class Arithmetic
{
    /// <summary>What two values give; an outcome with a rule where they give none.</summary>
    public static Calculated Combine(char sign, StatedValue a, StatedValue b)
    {
        if (sign == '/' && IsZero(b.Value)) return Calculated.Wrong(Rules.DivisionByZero, b.ToString());
        if (ValueOf(sign, a.Value, b.Value) is not { } value) return Calculated.Wrong(Rules.MixedUnits, $"{a} {sign} {b}", Words(sign));
        return BoundOf(sign, a, b) is { } bound ? Calculated.Of(new(value, bound)) : Calculated.Wrong(Rules.UnknownBound, $"{a} {sign} {b}");
    }

    private static TextValue? ValueOf(char sign, TextValue a, TextValue b) => (sign, a, b) switch
    {
        ('+' or '-', AmountValue first, AmountValue second) => Sum(first, second, sign == '-'),
        ('*', AmountValue first, AmountValue second) => Product(first, second),
        ('/', AmountValue first, AmountValue second) => Quotient(first, second),
        ('+', DurationValue first, DurationValue second) => new DurationValue(first.Low + second.Low, first.High + second.High),
        ('-', DurationValue first, DurationValue second) => new DurationValue(first.Low + (-1 * second.High), first.High + (-1 * second.Low)),
        ('*', DurationValue length, AmountValue { Unit: "" } times) when !times.IsRange => new DurationValue(times.Low * length.Low, times.Low * length.High),
        ('*', AmountValue { Unit: "" } times, DurationValue length) when !times.IsRange => new DurationValue(times.Low * length.Low, times.Low * length.High),
        ('/', DurationValue length, AmountValue { Unit: "" } parts) when !parts.IsRange => new DurationValue(Rational.One / parts.Low * length.Low, Rational.One / parts.Low * length.High),
        ('/', DurationValue first, DurationValue second) when first.Low == first.High && second.Low == second.High => Ratio(first.Low, second.Low),
        _ => null,
    };

    private static AmountValue? Sum(AmountValue a, AmountValue b, bool isDifference)
    {
        if (a.Kind != b.Kind || (a.Kind == AmountKind.Share ? 1 : UnitConversion.Factor(b.Unit, a.Unit)) is not { } factor) return null;
        var (low, high) = isDifference ? (-b.High * factor, -b.Low * factor) : (b.Low * factor, b.High * factor);
        return a with { Low = a.Low + low, High = a.High + high };
    }

    private static AmountValue? Product(AmountValue a, AmountValue b)
    {
        if (IsNegativeRange(a) || IsNegativeRange(b)) return null;
        var (low, high) = (a.Low * b.Low, a.High * b.High);
        return IsPlain(b) ? a with { Low = low, High = high } : IsPlain(a) ? b with { Low = low, High = high } : null;
    }

    private static AmountValue? Quotient(AmountValue a, AmountValue b)
    {
        if (IsNegativeRange(a) || IsNegativeRange(b)) return null;
        if (IsPlain(b)) return a with { Low = a.Low / b.High, High = a.High / b.Low, Kind = a.Kind == AmountKind.Share ? AmountKind.Number : a.Kind, Unit = a.Kind == AmountKind.Share ? "" : a.Unit };
        if (IsPlain(a)) return null;
        if (UnitConversion.Factor(b.Unit, a.Unit) is { } factor) return new(AmountKind.Number, a.Low / (b.High * factor), a.High / (b.Low * factor));
        return a.Unit.IndexOf('/') < 0 && b.Unit.IndexOf('/') < 0 ? a with { Low = a.Low / b.High, High = a.High / b.Low, Unit = a.Unit + "/" + b.Unit } : null;
    }

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
