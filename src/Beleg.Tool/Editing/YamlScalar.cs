using System.Text;
using Beleg.Proving.Diagnostics;

namespace Beleg.Tool.Editing;

/// <summary>A text as YAML writes it: bare where nothing in it could be read otherwise, else in double quotes.</summary>
internal static class YamlScalar
{
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetterOrDigit(text[0])
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '_' or '-' or '/' or '(' or ')' or '–')
        && text[^1] != ' ';

    /// <summary>In double quotes, whatever it is: as a quote is written.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\') quoted.Append('\\').Append(text[i]);
            else if (ShownText.MustEscape(text, i)) quoted.Append(ShownText.Escape(text[i]));
            else quoted.Append(text[i]);
        }

        return quoted.Append('"').ToString();
    }
}
