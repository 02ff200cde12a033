using System.Diagnostics.CodeAnalysis;

namespace Beleg;

/// <summary>The notation that quantity and money share: a bound, a number, and what it counts.</summary>
internal static class BoundedNumber
{
    /// <summary>Reads <c>at least 10000 GPU</c> into its three parts; <paramref name="counted"/> is empty where nothing follows the number.</summary>
    public static bool TryRead(string text, out Bound bound, out decimal number, out string counted, [NotNullWhen(false)] out string? hint)
    {
        number = 0;
        return TrySplit(text, out bound, out var token, out counted, out hint) && Numeral.TryParse(token, out number, out hint);
    }

    /// <summary>The same of a number that may have an exponent.</summary>
    public static bool TryReadExact(string text, out Bound bound, out ExactNumber number, out string counted, [NotNullWhen(false)] out string? hint)
    {
        number = default;
        return TrySplit(text, out bound, out var token, out counted, out hint) && ExactNumber.TryRead(token, out number, out hint);
    }

    private static bool TrySplit(string text, out Bound bound, out string token, out string counted, [NotNullWhen(false)] out string? hint)
    {
        var rest = BoundWords.Split(text, out bound);
        var blank = rest.IndexOf(' ');
        token = blank < 0 ? rest : rest.Substring(0, blank);
        counted = blank < 0 ? "" : rest.Substring(blank + 1);
        hint = ForBlanks(rest) ?? BoundWords.HintFor(rest) ?? ForGroups(token, counted);
        return hint is null;
    }

    /// <summary>A text has no blanks at its ends and none twice.</summary>
    public static string? ForBlanks(string text)
        => text.StartsWith(" ", StringComparison.Ordinal) || text.EndsWith(" ", StringComparison.Ordinal) || text.IndexOf("  ", StringComparison.Ordinal) >= 0
            ? "write single blanks, and none at the ends"
            : null;

    private static string? ForGroups(string token, string counted)
    {
        if (!StartsWithDigit(counted) || token.Length == 0 || !Notation.IsDigit(token[token.Length - 1])) return null;

        var end = 0;
        while (end < counted.Length && (Notation.IsDigit(counted[end]) || counted[end] == ' ')) end++;
        var digits = token + counted.Substring(0, end).Replace(" ", "");
        var rest = counted.Substring(end);
        return $"write {Notation.Shorten(rest.Length == 0 ? digits : digits + " " + rest)}: digits are not grouped";
    }

    /// <summary>A digit that is not the one above the line of a unit such as <c>1/s</c>.</summary>
    private static bool StartsWithDigit(string counted)
        => counted.Length > 0 && Notation.IsDigit(counted[0]) && !counted.StartsWith("1/", StringComparison.Ordinal);
}
