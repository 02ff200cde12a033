namespace Beleg.Linguistics.Values.Numbers;

/// <summary>
/// Adds up the words of a numeral as they come: <em>two hundred</em>, <em>and ten</em>, <em>thousand</em>. It takes a
/// word only where the numeral stays well-formed; what it refuses begins another number.
/// </summary>
internal struct NumeralBuilder(bool tensBeforeUnits)
{
    private Rational _total;
    private Rational? _group;
    private Rational? _lastScale;
    private Rational? _onlyScale;

    public readonly Rational Value => _total + (_group ?? 0);

    public readonly bool IsEmpty => _group is null && _lastScale is null;

    /// <summary>The one scale that the whole number is multiplied with, or 1.</summary>
    public readonly Rational OnlyScale => _group is null ? _onlyScale ?? 1 : 1;

    /// <summary>Whether a smaller group may still follow the last scale: <em>one million</em>, <em>two hundred</em> …</summary>
    public readonly bool AwaitsGroup => _group is null && _lastScale is not null;

    /// <summary>Whether <em>and</em> may lead to a remainder: <em>one hundred and</em> ten, <em>a thousand and</em> one.</summary>
    public readonly bool TakesRemainder => AwaitsGroup || (_group is { IsInteger: true } group && group >= 100 && Remainder(group, 100) == 0);

    /// <summary>Whether the last word was a unit, to which tens can be added: <em>ein und</em> zwanzig.</summary>
    public readonly bool EndsInUnit => _group is { IsInteger: true } group && Remainder(group, 10) != 0 && Remainder(group, 100) < 10;

    /// <summary>Whether the last word was twenty to ninety, which no smaller number can end a range with: <em>fifty - two</em>.</summary>
    public readonly bool EndsInTens => _group is { IsInteger: true } group && Remainder(group, 10) == 0 && Remainder(group, 100) >= 20;

    public bool AddCardinal(Rational value)
    {
        if (_group is not { } group)
        {
            if (_lastScale is { } scale && value >= scale) return false;
            _group = value;
            return true;
        }

        if (!group.IsInteger || !value.IsInteger || value.Sign <= 0 || value >= 1000 || group.Sign <= 0 || !Fits(group, value)) return false;
        _group = group + value;
        return true;
    }

    public bool AddTensToUnit(Rational tens)
    {
        if (!EndsInUnit || tens < 20 || tens > 90 || Remainder(tens, 10) != 0) return false;
        _group += tens;
        return true;
    }

    public bool AddScale(Rational scale)
    {
        if (scale == 100)
        {
            if (_group is null ? _lastScale is not null : _group >= 100 || (_group.Value.IsInteger && Remainder(_group.Value, 10) == 0)) return false;
            _group = (_group ?? 1) * 100;
            return true;
        }

        if (_lastScale is { } last && scale >= last) return false;
        if (_group is null && _lastScale is not null) return false;
        _onlyScale = _lastScale is null ? scale : 1;
        _total += (_group ?? 1) * scale;
        _group = null;
        _lastScale = scale;
        return true;
    }

    private readonly bool Fits(Rational group, Rational value)
    {
        if (value < 10) return Remainder(group, 100) == 0 || (tensBeforeUnits && Remainder(group, 10) == 0 && Remainder(group, 100) >= 20);
        return Remainder(group, value < 100 ? 100 : 1000) == 0;
    }

    private static Rational Remainder(Rational value, int divisor) => value.Numerator % divisor;
}
