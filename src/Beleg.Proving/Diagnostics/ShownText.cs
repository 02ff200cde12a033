using System.Globalization;
using System.Text;

namespace Beleg.Proving.Diagnostics;

/// <summary>Text from the wild as messages show it: on one line, and with nothing in it that hides what stands there.</summary>
internal static class ShownText
{
    /// <summary>Line ends and tabs as blanks, what follows them being lost in build logs; the rest as escapes.</summary>
    public static string Of(string text)
    {
        StringBuilder? shown = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!MustEscape(text, i))
            {
                shown?.Append(text[i]);
                continue;
            }

            shown ??= new StringBuilder(text, 0, i, text.Length + 8);
            if (IsLineEndOrTab(text[i])) shown.Append(' ');
            else shown.Append(Escape(text[i]));
        }

        return shown?.ToString() ?? text;
    }

    public static string Escape(char c) => Invariant.Text($"\\u{(int)c:X4}");

    /// <summary>
    /// Control characters, the line separators U+0085, U+2028 and U+2029, which end a comment and a literal, format
    /// characters, which hide what stands there (bidirectional controls above all), and what is no character: U+FFFE, U+FFFF,
    /// and a surrogate without its other half.
    /// </summary>
    public static bool MustEscape(string text, int index) => text[index] is not (>= ' ' and <= '~') && char.GetUnicodeCategory(text[index]) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Surrogate => !IsInPair(text, index),
        _ => text[index] is '\uFFFE' or '\uFFFF',
    };

    private static bool IsLineEndOrTab(char c) => c is '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsInPair(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
