using System.Text;
using Beleg.Proving.Diagnostics;

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
            else if (ShownText.MustEscape(text, i)) literal.Append(ShownText.Escape(c));
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
                default: xml.Append(ShownText.MustEscape(text, i) ? ' ' : text[i]); break;
            }
        }

        return xml.ToString();
    }
}
