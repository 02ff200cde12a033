using System.Globalization;
using System.Text;

namespace Beleg.Generators.Emission;

/// <summary>Texts from the wild as C# literals and XML documentation.</summary>
internal static class CSharpText
{
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\') literal.Append('\\').Append(c);
            else if (MustEscape(text, i)) literal.Append(Escape(c));
            else literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text of a documentation comment, on one line.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&': xml.Append("&amp;"); break;
                case '<': xml.Append("&lt;"); break;
                case '>': xml.Append("&gt;"); break;
                default: xml.Append(MustEscape(text, i) ? ' ' : text[i]); break;
            }
        }

        return xml.ToString();
    }

    public static string Escape(char c) => Invariant.Text($"\\u{(int)c:X4}");

    /// <summary>
    /// Control characters, the line separators U+0085, U+2028 and U+2029, which end a comment and a literal, format
    /// characters, which hide what stands there (bidirectional controls above all), and what is no character: U+FFFE, U+FFFF,
    /// and a surrogate without its other half.
    /// </summary>
    public static bool MustEscape(string text, int index) => char.GetUnicodeCategory(text[index]) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Surrogate => !IsInPair(text, index),
        _ => text[index] is '\uFFFE' or '\uFFFF',
    };

    private static bool IsInPair(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
