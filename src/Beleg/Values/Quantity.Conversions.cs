namespace Beleg;

public readonly partial struct Quantity
{
    /// <summary>The same in another unit, exactly: 16 kB are 16000 B. The bound stays.</summary>
    /// <param name="unit">The unit to convert into; units of measurement convert within their dimension, also compound ones.</param>
    /// <param name="converted">The quantity in that unit, or the default.</param>
    /// <returns>
    /// <see langword="false"/> where the units do not convert, or the number in the other unit has no end, or more digits than a significand
    /// has: nothing is ever rounded.
    /// </returns>
    public bool TryTo(Unit unit, out Quantity converted)
    {
        var isDefined = UnitScale.TryConvert(Exact, Unit, unit, out var number);
        converted = isDefined ? new Quantity(Bound, number, unit) : default;
        return isDefined;
    }

    /// <summary>The same in another unit, exactly: 16 kB are 16000 B. The bound stays.</summary>
    /// <param name="unit">The unit to convert into.</param>
    /// <exception cref="InvalidOperationException">There is no such quantity: see <see cref="TryTo"/>.</exception>
    public Quantity To(Unit unit)
        => TryTo(unit, out var converted) ? converted : throw new InvalidOperationException($"'{this}' is no exact number of '{unit}'");

    /// <summary>The same in another unit, exactly: <c>Quantity.Parse("16 kB").To("B")</c>.</summary>
    /// <param name="unit">The symbol of the unit to convert into.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="unit"/> is no unit.</exception>
    /// <exception cref="InvalidOperationException">There is no such quantity: see <see cref="TryTo"/>.</exception>
    public Quantity To(string unit) => To(Unit.Parse(unit));

    /// <summary>The nearest floating-point number to <see cref="Exact"/>, without unit and bound: where it is not the same, it is rounded.</summary>
    public double ToDouble() => Exact.ToDouble();

    /// <inheritdoc cref="ToDouble"/>
    public static explicit operator double(Quantity value) => value.ToDouble();

    /// <summary>Whether the first is certainly less, in units that convert.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.IsLessThan(right) ?? throw Comparison.CannotTell(left, right);

    /// <summary>Whether the first is certainly greater, in units that convert.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator >(Quantity left, Quantity right) => right < left;

    /// <summary>Whether the first is certainly not greater, in units that convert.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator <=(Quantity left, Quantity right) => !(right < left);

    /// <summary>Whether the first is certainly not less, in units that convert.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator >=(Quantity left, Quantity right) => !(left < right);
}
