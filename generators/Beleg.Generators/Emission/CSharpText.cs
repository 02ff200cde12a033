using System.Globalization;
using System.Text;
using Beleg.Proving;

namespace Beleg.Generators.Emission;

/// <summary>Texts from the wild as C# literals and XML documentation.</summary>
internal static class CSharpText
{
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\') literal.Append('\\').Append(c);
            else if (MustEscape(c)) literal.Append(Escape(c));
            else literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text of a documentation comment, on one line.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': xml.Append("&amp;"); break;
                case '<': xml.Append("&lt;"); break;
                case '>': xml.Append("&gt;"); break;
                default: xml.Append(MustEscape(c) ? ' ' : c); break;
            }
        }

        return xml.ToString();
    }

    public static string Escape(char c) => Invariant.Text($"\\u{(int)c:X4}");

    /// <summary>
    /// Control characters, the line separators U+0085, U+2028 and U+2029, which end a comment and a literal, format
    /// characters, which hide what stands there (bidirectional controls above all), and surrogates without their partner's company.
    /// </summary>
    public static bool MustEscape(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
