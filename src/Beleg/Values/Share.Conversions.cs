namespace Beleg;

public readonly partial struct Share
{
    /// <summary>The share as a number, exactly and without its bound: 19 % is 0.19.</summary>
    /// <param name="number">The number, or 0.</param>
    /// <returns><see langword="false"/> where no finite decimal is the share: 1/3.</returns>
    public bool TryToDecimal(out decimal number) => Fraction.TryScale(0, out number);

    /// <summary>The share as a number, exactly and without its bound: 19 % is 0.19.</summary>
    /// <exception cref="InvalidOperationException">No finite decimal is the share: 1/3.</exception>
    public decimal ToDecimal() => TryToDecimal(out var number) ? number : throw new InvalidOperationException($"'{this}' is no finite decimal");

    /// <summary>The nearest floating-point number, without the bound: where it is not the same, it is rounded.</summary>
    public double ToDouble() => TryToDecimal(out var number) ? (double)number : (double)Numerator / Denominator;

    /// <inheritdoc cref="ToDouble"/>
    public static explicit operator double(Share value) => value.ToDouble();

    /// <summary>Whether the first is certainly less; both are of the same whole.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator <(Share left, Share right) => left.IsLessThan(right) ?? throw Comparison.CannotTell(left, right);

    /// <summary>Whether the first is certainly greater; both are of the same whole.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator >(Share left, Share right) => right < left;

    /// <summary>Whether the first is certainly not greater; both are of the same whole.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator <=(Share left, Share right) => !(right < left);

    /// <summary>Whether the first is certainly not less; both are of the same whole.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator >=(Share left, Share right) => !(left < right);
}
