using System.Text;
using Beleg.Linguistics.Text;

namespace Beleg.Generators.Emission;

/// <summary>Writes C# whose blocks look in the code that writes them as they look in the code that is written.</summary>
/// <remarks>Takes ready texts only: nothing here formats a number or a date, so no culture can reach the output.</remarks>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>Lines that keep their own indentation relative to each other; for text whose line breaks count.</summary>
    public SourceWriter Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines) Line(line);
        return this;
    }

    /// <summary>A line and braces around what is written until the result is disposed.</summary>
    public Block Braces(string head)
    {
        Line(head).Line("{");
        _depth++;
        return new(this, "}");
    }

    /// <summary>What is written until the result is disposed is indented.</summary>
    public Block Indented()
    {
        _depth++;
        return new(this, end: null);
    }

    /// <summary>How much is written.</summary>
    public int Length => _text.Length;

    /// <summary>A run of a text that was written before, at the same depth.</summary>
    public SourceWriter Copy(string text, Segment run)
    {
        _text.Append(text, run.Start, run.Length);
        return this;
    }

    public override string ToString() => _text.ToString();

    internal readonly struct Block(SourceWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (end is not null) writer.Line(end);
        }
    }
}
