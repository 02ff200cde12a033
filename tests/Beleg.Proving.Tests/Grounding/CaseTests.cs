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
        Written(readings.Select(reading => (reading.Start, reading.End))).ShouldBe(Written(places), place);

        string Written(IEnumerable<(int Start, int End)> spans) => string.Join("; ", spans.Order().Select(span => text[span.Start..span.End]));
    }

    [Fact]
    public void The_tables_are_there() => Rows().Count.ShouldBeGreaterThan(2000);

    /// <summary>Places may lie within each other: <c>[vor [drei Tagen]]</c>.</summary>
    private static (string Text, List<(int Start, int End)> Places) Unmark(string marked)
    {
        var places = new List<(int Start, int End)>();
        var text = new System.Text.StringBuilder();
        var open = new Stack<int>();
        foreach (var c in marked)
        {
            if (c == '[') open.Push(text.Length);
            else if (c == ']') places.Add((open.Pop(), text.Length));
            else text.Append(c);
        }

        return (text.ToString(), places);
    }
}
