using System.Text;

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
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format) quoted.Append("\\u").Append(((int)c).ToString("X4", null));
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
