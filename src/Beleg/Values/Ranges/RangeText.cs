using System.Diagnostics.CodeAnalysis;

namespace Beleg;

/// <summary>Reads and writes ranges: each end is completed by what the other writes for both, then read as a value.</summary>
internal static class RangeText
{
    public const string NothingLeft = "without its ends a range needs two that differ";

    private const string Dots = "..";

    // Beside the dots, for an end that is excluded.
    private const char Excluded = '<';

    /// <summary>What is wrong with two ends, or nothing.</summary>
    public static string? Explain<T>(T low, T high)
        where T : struct, IBoundedValue<T>
    {
        var notation = RangeNotation<T>.Instance;
        if (!notation.AreAlike(low, high)) return $"the ends do not count the same: {low} and {high}";

        return notation.Compare(low, high) > 0 ? $"the low end comes first; {low} is above {high}" : null;
    }

    public static bool TryParse<T>(string? text, out ValueRange<T> value, [NotNullWhen(false)] out string? expected)
        where T : struct, IBoundedValue<T>
    {
        var notation = RangeNotation<T>.Instance;
        var hint = Read(text ?? "", notation, out value);
        expected = hint is null ? null : Notation.Expected(notation.Sample, text, hint);
        return hint is null;
    }

    public static string Format<T>(ValueRange<T> range, TextStyle style, IFormatProvider? provider)
        where T : struct, IBoundedValue<T>
    {
        var notation = RangeNotation<T>.Instance;

        return notation.Start(range.High, range.Bound, style)
            + (range.ExcludesLow ? Above(style) : "")
            + notation.Format(range.Low, range.High, (range.ExcludesLow && style is TextStyle.Invariant ? "<" : "") + Separator(notation, range.Low, style) + (range.ExcludesHigh ? Below(style) : ""), style, provider);
    }

    private static string Above(TextStyle style) => style switch
    {
        TextStyle.Invariant => "",
        TextStyle.German => "über ",
        TextStyle.English => "above ",
        _ => "> ",
    };

    private static string Below(TextStyle style) => style switch
    {
        TextStyle.Invariant => "<",
        TextStyle.German => "unter ",
        TextStyle.English => "below ",
        _ => "< ",
    };

    private static string Separator<T>(RangeNotation<T> notation, T low, TextStyle style)
        where T : struct, IBoundedValue<T> => style switch
        {
            TextStyle.Invariant => Dots,
            TextStyle.German => " bis ",
            TextStyle.English => " to ",
            _ => notation.Compare(low, default) < 0 ? " … " : "–",
        };

    private static string? Read<T>(string text, RangeNotation<T> notation, out ValueRange<T> value)
        where T : struct, IBoundedValue<T>
    {
        value = default;
        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        if (dots < 0) return ExplainSingle(text);

        var (before, behind) = (text.Substring(0, dots), text.Substring(dots + Dots.Length));
        var (excludesLow, excludesHigh) = (before.Length > 0 && before[before.Length - 1] == Excluded, behind.Length > 0 && behind[0] == Excluded);
        var (first, last) = Complete(excludesLow ? before.Substring(0, before.Length - 1) : before, excludesHigh ? behind.Substring(1) : behind);
        if (first.Length == 0 || last.Length == 0) return "both ends of a range are written";
        if (!notation.TryParse(first, out var low, out var expected) || !notation.TryParse(last, out var high, out expected)) return expected;
        if (low.Bound != high.Bound) return "a bound stands once, before the range";

        var bound = low.Bound;
        (low, high) = (low.WithBound(Bound.None), high.WithBound(Bound.None));
        if (Explain(low, high) is { } hint) return hint;
        if ((excludesLow || excludesHigh) && low.Equals(high)) return NothingLeft;

        value = new ValueRange<T>(bound, low, high, excludesLow, excludesHigh);
        return null;
    }

    /// <summary>Gives the second end the words before the first number, and the first end the unit after the last.</summary>
    private static (string First, string Last) Complete(string first, string last)
    {
        var words = 0;
        while (words < first.Length && !StartsNumber(first, words)) words++;
        var needsUnit = SkipNumeral(first, words) == first.Length;
        var needsWords = last.Length > 0 && StartsNumber(last, 0);

        return (
            needsUnit ? first + last.Substring(SkipNumeral(last, 0)) : first,
            needsWords ? first.Substring(0, words) + last : last);
    }

    private static string ExplainSingle(string text)
    {
        if (text.Length == 0) return "the range is missing";

        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is '-' or '–' && Notation.IsDigit(text[i - 1]) && Notation.IsDigit(text[i + 1]))
                return $"write '{Notation.Shorten(text.Substring(0, i) + Dots + text.Substring(i + 1))}'";
        }

        return "write '..' between the ends";
    }

    private static bool StartsNumber(string text, int position)
        => Notation.IsDigit(text[position]) || (text[position] == '-' && position + 1 < text.Length && Notation.IsDigit(text[position + 1]));

    /// <summary><c>1e-9</c>: a letter between a digit and an exponent.</summary>
    private static bool IsExponentSign(string text, int position)
        => text[position] == 'e' && position > 0 && Notation.IsDigit(text[position - 1]) && position + 1 < text.Length && StartsNumber(text, position + 1);

    private static int SkipNumeral(string text, int position)
    {
        while (position < text.Length && (Notation.IsDigit(text[position]) || text[position] is '.' or '-' or '/' || IsExponentSign(text, position))) position++;
        return position;
    }
}
