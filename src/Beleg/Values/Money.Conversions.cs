namespace Beleg;

public readonly partial struct Money
{
    /// <summary>The nearest floating-point number to <see cref="Amount"/>, without currency and bound: where it is not the same, it is rounded.</summary>
    public double ToDouble() => (double)Amount;

    /// <inheritdoc cref="ToDouble"/>
    public static explicit operator double(Money value) => value.ToDouble();

    /// <summary>Whether the first is certainly less; both are of one currency.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator <(Money left, Money right) => left.IsLessThan(right) ?? throw Comparison.CannotTell(left, right);

    /// <summary>Whether the first is certainly greater; both are of one currency.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator >(Money left, Money right) => right < left;

    /// <summary>Whether the first is certainly not greater; both are of one currency.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator <=(Money left, Money right) => !(right < left);

    /// <summary>Whether the first is certainly not less; both are of one currency.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator >=(Money left, Money right) => !(left < right);
}
