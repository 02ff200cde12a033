using System.Text;
using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents.Markup;

namespace Beleg.Proving.Anchoring;

/// <summary>Text for messages and for pasting: what follows a line break is lost in build logs, so there is none.</summary>
internal static class OneLine
{
    private const int Longest = 200;

    public static string Of(string text) => Of(text, 0, text.Length);

    /// <summary>A run of a text with every run of white space as one blank, and none around it.</summary>
    public static string Of(string text, int start, int end)
    {
        var line = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (text[i] == MarkupView.Hidden) continue;
            if (!Characters.IsWhiteSpace(text[i])) line.Append(text[i]);
            else if (line.Length > 0 && line[line.Length - 1] != ' ') line.Append(' ');
        }

        while (line.Length > 0 && line[line.Length - 1] == ' ') line.Length--;
        return line.ToString();
    }

    /// <summary>Short enough for a message: the middle gives way.</summary>
    public static string Shortened(string text)
    {
        var line = Of(text);
        return line.Length <= Longest ? line : line.Substring(0, Longest / 2) + " … " + line.Substring(line.Length - (Longest / 2));
    }
}
