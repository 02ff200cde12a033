using System.Text;

namespace Beleg;

/// <summary>Reads and writes durations.</summary>
internal static class DurationNotation
{
    public const string Sample = "a duration such as 'at most 9 months', '2 years' or 'P9M'";

    private const string TooLong = "the duration is too long or too finely divided";

    private static readonly DurationAxis[] Axes = [DurationAxis.Months, DurationAxis.Days, DurationAxis.Seconds];

    /// <summary>Reads a duration; returns what is wrong with the text, or nothing.</summary>
    public static string? Read(string text, out Duration value)
    {
        value = default;
        var rest = BoundWords.Split(text, out var bound);
        var hint = rest.Length == 0 ? "the number is missing" : BoundedNumber.ForBlanks(rest) ?? BoundWords.HintFor(rest);
        if (hint is not null) return hint;

        var amounts = new decimal[Axes.Length];
        hint = rest[0] == 'P' ? ReadIso(rest, amounts) : ReadWords(rest, amounts);
        if (hint is not null) return hint;
        if (amounts[0] > int.MaxValue || amounts[1] > int.MaxValue) return TooLong;

        value = new Duration((int)amounts[0], (int)amounts[1], amounts[2], bound);
        return null;
    }

    public static string Format(Duration duration, TextStyle style)
    {
        var text = new StringBuilder(BoundWords.Prefix(duration.Bound, style));
        var start = text.Length;
        foreach (var axis in Axes)
        {
            var amount = duration.On(axis);
            if (amount == 0) continue;
            if (text.Length > start) text.Append(' ');

            var unit = DurationUnit.Longest(axis, amount, amount);
            text.Append(ReadableNumber.Format(amount / unit.Size, style)).Append(' ').Append(unit.Word(amount / unit.Size, style));
        }

        return text.Length > start ? text.ToString() : text.Append(style == TextStyle.German ? "0 Tage" : "0 days").ToString();
    }

    public static string FormatIso(Duration duration)
    {
        var text = new StringBuilder("P");
        foreach (var axis in Axes)
        {
            var amount = duration.On(axis);
            if (amount == 0) continue;

            // ISO 8601-1 does not mix weeks with other units.
            var unit = axis == DurationAxis.Days ? DurationUnit.Longest(axis, 1, 1) : DurationUnit.Longest(axis, amount, amount);
            text.Append(axis == DurationAxis.Seconds ? "T" : "").Append(Numeral.Format(amount / unit.Size)).Append(unit.Designator);
        }

        return text.Length > 1 ? text.ToString() : "P0D";
    }

    private static string? ReadWords(string text, decimal[] amounts)
    {
        var tokens = text.Split(' ');
        var last = -1;
        for (var i = 0; i < tokens.Length; i += 2)
        {
            if (!Numeral.TryParse(tokens[i], out var number, out var hint)) return hint;
            if (i + 1 == tokens.Length) return $"write the unit after {tokens[i]}, such as 'months'";

            var unit = Array.FindIndex(DurationUnit.All, candidate => IsWordOf(candidate, tokens[i + 1]));
            if (unit < 0) return $"{Notation.Quote(tokens[i + 1])} is none of years, months, weeks, days, hours, minutes, seconds";

            hint = Put(unit, ref last, number, amounts);
            if (hint is not null) return hint;
        }

        return null;
    }

    private static string? ReadIso(string text, decimal[] amounts)
    {
        var last = -1;
        var isTime = false;
        var position = 1;
        while (position < text.Length)
        {
            if (text[position] == 'T' && !isTime)
            {
                isTime = true;
                position++;
                if (position == text.Length) return "hours, minutes or seconds are missing after 'T'";
            }

            var end = position;
            while (end < text.Length && (Notation.IsDigit(text[end]) || text[end] is '.' or ',' or '-')) end++;
            if (!Numeral.TryParse(text.Substring(position, end - position), out var number, out var hint)) return hint;
            if (end == text.Length) return "the letter after the last number is missing";

            var unit = Array.FindIndex(DurationUnit.All, candidate => candidate.Designator == text[end] && (candidate.Axis == DurationAxis.Seconds) == isTime);
            if (unit < 0) return $"{Notation.Quote(text[end].ToString())} is no unit of ISO 8601 {(isTime ? "after" : "before")} 'T'";

            hint = Put(unit, ref last, number, amounts);
            if (hint is not null) return hint;

            position = end + 1;
        }

        return last < 0 ? "the number is missing" : null;
    }

    /// <summary>Adds an amount to its axis, if it is in order and fits.</summary>
    private static string? Put(int index, ref int last, decimal number, decimal[] amounts)
    {
        var unit = DurationUnit.All[index];
        if (index <= last) return "write each unit once, from years to seconds";
        if (number < 0) return "a duration is not negative";
        if (unit.Axis != DurationAxis.Seconds && number != decimal.Truncate(number))
            return $"write whole {unit.Many} and the rest in a shorter unit";

        if (!ExactDecimal.TryMultiply(number, unit.Size, out var amount) || !ExactDecimal.TryAdd(amounts[(int)unit.Axis], amount, out amount)) return TooLong;

        last = index;
        amounts[(int)unit.Axis] = amount;
        return null;
    }

    private static bool IsWordOf(DurationUnit unit, string word)
        => string.Equals(word, unit.One, StringComparison.Ordinal) || string.Equals(word, unit.Many, StringComparison.Ordinal);
}
