namespace Beleg.Proving.Grounding;

/// <summary>
/// What a cell of a table says under its header: in which unit and scale it counts (<em>Umsatz (Mio. Euro)</em>), which end of a range it is
/// (<em>Max. voltage (V)</em>). A bare number is a number there, also where it looks like a year: what a year is, the kind says.
/// </summary>
internal sealed class CellReadings
{
    /// <summary>A bound has no more words in a header.</summary>
    private const int LongestBound = 2;

    private const int LengthOfYear = 4;

    private readonly string _text;
    private readonly Language _language;
    private readonly UnitLexicon _units;

    private CellReadings(string text, Language language, UnitLexicon units) => (_text, _language, _units) = (text, language, units);

    /// <param name="text">The cell.</param>
    /// <param name="header">The header of its column.</param>
    /// <param name="isOwn">Whether a word of the header is one of the property itself: <em>min</em> of a property that is the least.</param>
    public static IEnumerable<Reading> Of(string text, string header, Func<string, bool> isOwn, Language language, UnitLexicon units)
    {
        var cell = new CellReadings(text, language, units);
        var unit = UnitIn(header);
        var readings = cell.Read("", unit.Length > 0 ? " " + unit : "");
        if (cell.Bounded(header, unit) is not ({ Count: > 0 } bounded, var word)) return readings.Concat(cell.Number(unit));

        // The least voltage is 3.3 V; a voltage under "min." is at least 3.3 V, and nothing else.
        return isOwn(word) ? bounded.Concat(readings) : bounded;
    }

    /// <summary>The unit that a header names in brackets, with its scale: <em>in Mio. Euro</em>.</summary>
    private static string UnitIn(string header)
    {
        var (open, close) = (header.LastIndexOf('('), header.LastIndexOf(')'));
        if (open < 0 || close < open) return "";
        var unit = header.Substring(open + 1, close - open - 1).Trim();
        foreach (var word in PrintWords.Any.BeforeUnits)
        {
            if (unit.Length > word.Length && unit[word.Length] == ' ' && unit.StartsWith(word, StringComparison.Ordinal)) return unit.Substring(word.Length + 1);
        }

        return unit;
    }

    private IReadOnlyList<Reading> Read(string before, string behind)
    {
        var readings = ValueReader.Read(before + _text + behind, _language, _units);
        return [.. readings
            .Where(reading => reading.Start < before.Length + _text.Length && reading.End > before.Length)
            .Select(reading => reading with { Start = Math.Max(reading.Start - before.Length, 0), Length = Math.Min(reading.End - before.Length, _text.Length) - Math.Max(reading.Start - before.Length, 0) })];
    }

    /// <summary>The words at either end of a header that bound a value: <em>Min. voltage, Voltage (max)</em>.</summary>
    private (IReadOnlyList<Reading> Readings, string Word)? Bounded(string header, string unit)
    {
        var (open, close) = (header.LastIndexOf('('), header.LastIndexOf(')'));
        var words = (open >= 0 && close > open ? header.Remove(open, close - open + 1) : header).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(LongestBound, words.Length); count > 0; count--)
        {
            foreach (var bound in new[] { string.Join(" ", words.Take(count)), string.Join(" ", words.Skip(words.Length - count)) })
            {
                var readings = Read(bound.ToLowerInvariant() + " ", unit.Length > 0 ? " " + unit : "");
                if (readings.Any(static reading => reading.Bound is Bound.AtLeast or Bound.AtMost or Bound.LessThan or Bound.MoreThan) && !Read("", "").Any(static reading => reading.Bound != Bound.None)) return (readings, bound);
            }
        }

        return null;
    }

    /// <summary>2000 is a number, as 1400 is.</summary>
    private IEnumerable<Reading> Number(string unit)
    {
        var number = _text.Trim();
        return unit.Length == 0 && number.Length == LengthOfYear && Invariant.TryParsePositive(number, out var value)
            ? [new(new AmountValue(AmountKind.Number, value), Bound.None, _text.IndexOf(number, StringComparison.Ordinal), number.Length)]
            : [];
    }
}
