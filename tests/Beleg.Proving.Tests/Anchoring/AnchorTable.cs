using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>
/// The hand-written cases under <c>Tables/</c>. A row: what is expected ¦ a document ¦ a quote ¦ what else the seed file says.
/// The expected place is marked in the document with ⟦ ⟧; ⏎ is a line break, {00AD} the character with that code.
/// What is expected is <c>exact</c>, the bridges that were needed, or the problem.
/// </summary>
internal static class AnchorTable
{
    public static IEnumerable<AnchorCase> Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder(), name));
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || lines[i].StartsWith('#')) continue;

            var columns = lines[i].Split('¦');
            if (columns.Length is < 3 or > 4) throw new InvalidDataException($"{name}:{i + 1} has {columns.Length} columns");

            yield return new($"{name}:{i + 1}", columns[0].Trim(), columns[1].Trim(), Decode(columns[2].Trim()), Options(columns.ElementAtOrDefault(3) ?? ""));
        }
    }

    public static IEnumerable<string> Names() => Directory.GetFiles(Folder(), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static (string Text, List<Segment> Segments) Unmark(string marked)
    {
        var text = new StringBuilder();
        var segments = new List<Segment>();
        var start = 0;
        foreach (var c in Decode(marked))
        {
            if (c == '⟦') start = text.Length;
            else if (c == '⟧') segments.Add(new(start, text.Length - start));
            else text.Append(c);
        }

        return (text.ToString(), segments);
    }

    public static string Decode(string text)
    {
        var decoded = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (end > i && int.TryParse(text.AsSpan(i + 1, end - i - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                decoded.Append(code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code));
                i = end;
            }
            else
            {
                decoded.Append(text[i] == '⏎' ? '\n' : text[i]);
            }
        }

        return decoded.ToString();
    }

    private static Dictionary<string, string> Options(string column) =>
        column.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(option => option.Split('=', 2))
            .ToDictionary(pair => pair[0].Trim(), pair => Decode(pair.Length > 1 ? pair[1].Trim() : ""), StringComparer.Ordinal);

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Tables");
}
