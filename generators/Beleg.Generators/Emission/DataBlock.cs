using Beleg.Proving.Diagnostics;
using System.Text;

namespace Beleg.Generators.Emission;

/// <summary>Writes the notation that the runtime's <c>DataText</c> reads: blocks of <c>key value</c> lines, an empty line after each.</summary>
internal sealed class DataBlock
{
    private readonly List<string> _lines = [];

    /// <summary>How many bytes there are, as UTF-8 with LF line ends: where the next block begins.</summary>
    public int Utf8Length { get; private set; }

    public int LongestRunOfQuotes { get; private set; }

    /// <summary>Adds a line; none where the value is empty, which is what the runtime takes for granted.</summary>
    public void Add(string key, string value)
    {
        if (value.Length > 0) AddLine($"{key} {Escape(value)}");
    }

    public void EndBlock() => AddLine("");

    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Writes a member whose value are the blocks: a UTF-8 literal, kept in the assembly's data and never copied.</summary>
    public void Emit(SourceWriter writer, string member)
    {
        if (IsEmpty) writer.Line(NoneOf(member));
        else EmitBetween(writer, $"{member} => ", "u8;", LongestRunOfQuotes, () => EmitLines(writer));
    }

    /// <summary>A member where there are no blocks.</summary>
    public static string NoneOf(string member) => $"{member} => default;";

    /// <summary>Writes a literal, with what stands before and behind it.</summary>
    /// <param name="emitLines">Writes what stands in it.</param>
    public static void EmitBetween(SourceWriter writer, string before, string behind, int longestRunOfQuotes, Action emitLines)
    {
        // More quotation marks than any run of them in the text.
        var quotes = new string('"', Math.Max(3, longestRunOfQuotes + 1));
        writer.Line(before + quotes);
        emitLines();
        writer.Line(quotes + behind);
    }

    public void EmitLines(SourceWriter writer) => writer.Lines(_lines);

    private void AddLine(string line)
    {
        _lines.Add(line);
        Utf8Length += Encoding.UTF8.GetByteCount(line) + 1;
        var run = 0;
        foreach (var c in line)
        {
            run = c == '"' ? run + 1 : 0;
            if (run > LongestRunOfQuotes) LongestRunOfQuotes = run;
        }
    }

    /// <summary>Keeps a value on its line, and what cannot be UTF-8 or cannot be seen out of the literal.</summary>
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            // The most frequent by far: what precedes the first sentence of a paragraph ends with two.
            if (value[i] == '\n') text.Append("\\n");
            else if (value[i] == '\\' || ShownText.MustEscape(value, i)) text.Append(ShownText.Escape(value[i]));
            else text.Append(value[i]);
        }

        return text.ToString();
    }
}
