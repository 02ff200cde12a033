using System.Globalization;
using System.Text;

namespace Beleg;

/// <summary>What the readers of all value types share: one-line messages.</summary>
internal static class Notation
{
    private const int LongestFound = 60;

    /// <summary>One line that says what was expected, what was found, and what to write instead.</summary>
    public static string Expected(string what, string? found, string hint)
        => $"expected {what}, found {Quote(found)}: {hint}";

    /// <summary>What <c>Parse</c> throws.</summary>
    public static Exception Failure(string? text, string expected)
        => text is null ? new ArgumentNullException(nameof(text)) : new FormatException(expected);

    /// <summary>A text between quotation marks, safe for a build log: one line, not too long.</summary>
    public static string Quote(string? text) => text is null ? "nothing" : $"'{Shorten(text)}'";

    /// <summary>A text on one line and not too long; characters that would not be seen are written as <c>U+nnnn</c>.</summary>
    public static string Shorten(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, LongestFound));
        foreach (var character in text)
        {
            if (line.Length >= LongestFound) return line.Append('…').ToString();

            if (IsUnseen(character))
                line.Append("<U+").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append('>');
            else
                line.Append(character);
        }

        return line.ToString();
    }

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>White space other than a plain blank, and characters that have no shape: soft hyphens, zero-width spaces, controls.</summary>
    private static bool IsUnseen(char character)
        => character != ' ' && (char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate);
}
