namespace Beleg.Linguistics.Values.Units;

/// <summary>How units of one dimension convert, exactly: 2 km are 2000 m, a foot is 12 inches, 36 km/h are 10 m/s.</summary>
internal static class UnitConversion
{
    /// <summary>What a value in one unit is multiplied with to give the value in the other, or <see langword="null"/> where they do not convert.</summary>
    public static Rational? Factor(string from, string to)
    {
        if (string.Equals(from, to, StringComparison.Ordinal)) return 1;
        if (from.Length == 0 || to.Length == 0) return null;
        var (source, target) = (Dimension.Of(from), Dimension.Of(to));
        return source.IsSameAs(target) ? source.Factor / target.Factor : (Rational?)null;
    }

    /// <summary>The same of differences: 2 °C more are 2 K more, though 2 °C are not 2 K.</summary>
    public static Rational? OfDifference(string from, string to) => Factor(from, to) ?? (Degree(from) / Degree(to));

    private static Rational? Degree(string unit) => unit switch { "K" or "°C" => 1, "°F" => new Rational(5, 9), _ => null };

    /// <summary>How many seconds a unit of time is, or <see langword="null"/>: days and months are on other axes.</summary>
    public static Rational? Seconds(string unit) => UnitTable.Instance.RowOf(unit) is { IsTime: true, Base: "s" } row ? row.Factor : null;

    /// <summary>A unit as powers of units that convert into no other, and how many of these it is.</summary>
    private sealed class Dimension
    {
        /// <summary>A base of a base's base would be a mistake of the table.</summary>
        private const int Deepest = 3;

        private readonly SortedDictionary<string, int> _powers = new(StringComparer.Ordinal);

        public Rational Factor { get; private set; } = 1;

        public static Dimension Of(string unit)
        {
            var dimension = new Dimension();
            dimension.Add(unit, 1, 0);
            return dimension;
        }

        public bool IsSameAs(Dimension other)
        {
            if (_powers.Count != other._powers.Count) return false;
            foreach (var power in _powers)
            {
                if (!other._powers.TryGetValue(power.Key, out var same) || same != power.Value) return false;
            }

            return true;
        }

        private void Add(string unit, int power, int depth)
        {
            var parts = unit.Split('/');
            for (var i = 0; i < parts.Length; i++)
            {
                foreach (var factor in parts[i].Split('*')) AddFactor(factor, i == 0 ? power : -power, depth);
            }
        }

        private void AddFactor(string symbol, int power, int depth)
        {
            if (symbol is "1") return;
            if (UnitTable.Instance.RowOf(symbol) is not { } row)
            {
                // "m2, s-2": the digit behind a unit of the table is its exponent; behind another it belongs to the name.
                if (symbol.Length > 1 && symbol[symbol.Length - 1] is >= '2' and <= '9' and var digit && UnitTable.Instance.RowOf(symbol.Substring(0, symbol.Length - 1)) is { } powered) (row, power) = (powered, power * (digit - '0'));
                else
                {
                    Count(symbol, power);
                    return;
                }
            }

            for (var i = 0; i < Math.Abs(power); i++) Factor = power > 0 ? Factor * row.Factor : Factor / row.Factor;
            if (row.Base.Length == 0 || string.Equals(row.Base, row.Symbol, StringComparison.Ordinal) || depth == Deepest) Count(row.Symbol, power);
            else Add(row.Base, power, depth + 1);
        }

        private void Count(string symbol, int power)
        {
            power += _powers.TryGetValue(symbol, out var counted) ? counted : 0;
            if (power == 0) _powers.Remove(symbol);
            else _powers[symbol] = power;
        }
    }
}
