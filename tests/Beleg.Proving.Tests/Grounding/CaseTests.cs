namespace Beleg.Proving.Tests.Grounding;

/// <summary>The tables beside this file: texts, the places of their values in brackets, and what is read there.</summary>
public sealed class CaseTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Grounding", "Cases");

    public static TheoryData<string, int, string, string> Rows()
    {
        var rows = new TheoryData<string, int, string, string>();
        foreach (var path in Directory.GetFiles(s_folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(path);
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length == 0 || lines[i][0] == '#') continue;
                var sides = lines[i].Split(" => ");
                sides.Length.ShouldBe(2, $"{Path.GetFileName(path)}({i + 1})");
                rows.Add(Path.GetFileName(path), i + 1, sides[0].TrimEnd().Replace("\\n", "\n", StringComparison.Ordinal).Replace('␣', '\u00A0'), sides[1].Trim());
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads(string file, int line, string marked, string expected)
    {
        var (text, places) = Unmark(marked);
        var readings = Declared.Read(file.Split('.')[^2], text);

        var place = $"{file}({line})";
        string.Join("; ", readings.Select(Notation.Describe)).ShouldBe(expected is "nothing" ? "" : expected, place);
        string.Join("; ", readings.Select(reading => text.Substring(reading.Start, reading.Length))).ShouldBe(string.Join("; ", places), place);
    }

    [Fact]
    public void The_tables_are_there() => Rows().Count.ShouldBeGreaterThan(2000);

    private static (string Text, List<string> Places) Unmark(string marked)
    {
        var places = new List<string>();
        var text = new System.Text.StringBuilder();
        var start = 0;
        foreach (var c in marked)
        {
            if (c == '[') start = text.Length;
            else if (c == ']') places.Add(text.ToString(start, text.Length - start));
            else text.Append(c);
        }

        return (text.ToString(), places);
    }
}
