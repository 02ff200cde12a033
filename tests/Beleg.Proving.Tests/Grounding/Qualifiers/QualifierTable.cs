using System.Runtime.CompilerServices;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>
/// The hand-written rows beside this file: a text, the value in it in brackets, and behind <c>=&gt;</c> what is expected.
/// The file's name ends with the language.
/// </summary>
internal static class QualifierTable
{
    public static TheoryData<string, int, string, string> Rows(string name, [CallerFilePath] string file = "")
    {
        var rows = new TheoryData<string, int, string, string>();
        foreach (var language in new[] { "de", "en" })
        {
            var path = Path.Combine(Path.GetDirectoryName(file)!, $"{name}.{language}.txt");
            var lines = File.ReadAllLines(path);
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length == 0 || lines[i][0] == '#') continue;
                var sides = lines[i].Split(" => ");
                sides.Length.ShouldBe(2, $"{name}.{language}.txt({i + 1})");
                rows.Add(language, i + 1, sides[0].Trim().Replace("\\n", "\n", StringComparison.Ordinal), sides[1].Trim());
            }
        }

        return rows;
    }

    public static Language Find(string language) => language is "de" ? German.Instance : English.Instance;

    /// <summary>The text without brackets, and the place of the value.</summary>
    public static (string Text, Segment Value) Unmark(string marked)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        (start >= 0 && end > start).ShouldBeTrue(marked);
        return (marked.Remove(start, 1).Remove(end, 1), new(start, end - start));
    }
}
