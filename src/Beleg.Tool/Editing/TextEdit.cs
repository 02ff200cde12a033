using System.Text;

namespace Beleg.Tool.Editing;

/// <summary>A run of a text and what takes its place. Everything outside it stays as it is, to the byte.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Replacement)
{
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text);
        foreach (var edit in edits.OrderByDescending(edit => edit.Start))
        {
            result.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Replacement);
        }

        return result.ToString();
    }
}
