using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Grounding;

/// <summary>Brings what a text says into the notation in which an author states it for a property: the way back from <see cref="NormalForm"/>.</summary>
internal static class StateableValue
{
    /// <summary>The value; nothing where it is not of the property's type, or its unit does not convert into the property's.</summary>
    public static SeedValue? Of(PropertySeed property, TextValue value, Bound bound)
    {
        // What the notation refuses is no value of the property, and no mistake of the author's: its issues are not kept.
        return TextOf(property, value, bound) is { } text ? ValueNotation.ReadMeasured(property, new(), new(text, SeedLocation.None)) : null;
    }

    private static string? TextOf(PropertySeed property, TextValue value, Bound bound) => (property.Type, value) switch
    {
        (PropertyType.Quantity, AmountValue amount) when amount.IsRange == property.IsRange && In(property.Unit, amount) is { } converted => ValueText.Of(bound, converted),
        (PropertyType.Quantity, ToleranceValue tolerance) when property.IsRange && In(property.Unit, tolerance.Range) is { } converted => ValueText.Of(bound, converted),
        (PropertyType.Quantity, DurationValue duration) when duration.Low != duration.High == property.IsRange && In(property.Unit, duration) is { } converted => ValueText.Of(bound, converted),
        (PropertyType.Money, AmountValue { Kind: AmountKind.Money } amount) when amount.IsRange == property.IsRange => ValueText.Of(bound, amount),
        (PropertyType.Share, AmountValue { Kind: AmountKind.Share } amount) when amount.IsRange == property.IsRange => ValueText.Of(bound, amount),
        (PropertyType.Tolerance, ToleranceValue tolerance) when In(property.Unit, tolerance) is { } converted => ValueText.Of(bound, converted),
        (PropertyType.Change, AmountValue { Kind: AmountKind.Factor, IsRange: false }) => ValueText.Of(bound, value),
        (PropertyType.Change, ChangeValue { Direction: not Direction.Unknown, By.IsRange: false }) => ValueText.Of(bound, value),
        (PropertyType.Duration, DurationValue duration) when duration.Low != duration.High == property.IsRange => ValueText.Of(bound, duration),
        (PropertyType.Date, DateValue { IsResolved: true }) when bound == Bound.None => ValueText.Of(bound, value),
        (PropertyType.Period, PeriodValue { IsResolved: true }) when bound == Bound.None => ValueText.Of(bound, value),
        _ => null,
    };

    private static AmountValue? In(string unit, AmountValue amount)
    {
        if (unit.Length == 0) return amount is { Kind: AmountKind.Number, Unit: "" } ? amount : null;
        return amount.Kind is AmountKind.Quantity or AmountKind.Money && UnitConversion.Factor(amount.Unit, unit) is { } factor
            ? amount with { Low = amount.Low * factor, High = amount.High * factor, Unit = unit }
            : null;
    }

    private static ToleranceValue? In(string unit, ToleranceValue tolerance)
    {
        var nominal = tolerance.Nominal is { } meant ? In(unit, meant) : null;
        if (nominal is null != tolerance.Nominal is null) return null;
        if (tolerance.IsRelative) return tolerance with { Nominal = nominal };
        return DifferenceIn(unit, tolerance.Up) is { } up && DifferenceIn(unit, tolerance.Down) is { } down ? new(nominal, up, down) : null;
    }

    private static AmountValue? DifferenceIn(string unit, AmountValue amount) => amount.Kind == AmountKind.Quantity && UnitConversion.OfDifference(amount.Unit, unit) is { } factor
        ? amount with { Low = amount.Low * factor, High = amount.High * factor, Unit = unit }
        : In(unit, amount);

    /// <summary>A length of time where the property's unit is one: <em>250 ms</em>.</summary>
    private static AmountValue? In(string unit, DurationValue duration) =>
        UnitConversion.Seconds(unit) is { } seconds && duration.Low.IsSeconds && duration.High.IsSeconds
            ? new(AmountKind.Quantity, duration.Low.Seconds / seconds, duration.High.Seconds / seconds, unit) { Open = duration.Open }
            : null;
}
