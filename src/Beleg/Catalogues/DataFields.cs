using System.Buffers.Text;

namespace Beleg;

/// <summary>
/// What a fact's block says of the fact itself, or of one of its citations, which begins with <see cref="FactKeys.Cite"/>. Each field is sought
/// when it is asked for, and only its text is made. <c>Beleg.Generators</c> writes what this reads; a test holds them together.
/// </summary>
internal readonly struct DataFields(EntityStatements data, int offset)
{
    public Status Status => Word("status"u8, default(Status));

    public Lifecycle Lifecycle => Word("lifecycle"u8, default(Lifecycle));

    public bool Has(ReadOnlySpan<byte> key) => TryFind(key, out _);

    /// <summary>Whether a field, or one of several of its name, has a value of ASCII characters. Makes no text.</summary>
    public bool Has(ReadOnlySpan<byte> key, string value)
    {
        var lines = Lines();
        while (MoveNext(ref lines))
        {
            if (lines.Current.Key.SequenceEqual(key) && Is(lines.Current.Value, value)) return true;
        }

        return false;
    }

    /// <summary>Whether a field begins with ASCII characters and a slash.</summary>
    public bool IsBelow(ReadOnlySpan<byte> key, string parent) =>
        TryFind(key, out var value) && value.Length > parent.Length && value[parent.Length] == '/' && Is(value.Slice(0, parent.Length), parent);

    /// <summary>The type of its value, as the seed files name it.</summary>
    public string Type => Find(FactKeys.Type) ?? FactValue.CommonType;

    /// <summary>A field as it is written; empty where there is none.</summary>
    public ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> key) => TryFind(key, out var value) ? value : default;

    public string? Find(ReadOnlySpan<byte> key) => TryFind(key, out var value) ? DataText.Decode(value) : null;

    public string Text(ReadOnlySpan<byte> key) => Find(key) ?? "";

    public List<string> Texts(ReadOnlySpan<byte> key)
    {
        var texts = new List<string>();
        var lines = Lines();
        while (MoveNext(ref lines))
        {
            if (lines.Current.Key.SequenceEqual(key)) texts.Add(DataText.Decode(lines.Current.Value));
        }

        return texts;
    }

    /// <summary>A member of an enumeration by its name.</summary>
    public T Word<T>(ReadOnlySpan<byte> key, T otherwise)
        where T : struct
        => Find(key) is { } word ? (T)Enum.Parse(typeof(T), word) : otherwise;

    /// <summary>One of the numbers of a field, which blanks part; nothing where there are fewer.</summary>
    public int? Number(ReadOnlySpan<byte> key, int index) => TryFind(key, out var value) ? NumberOf(ref value, index) : null;

    /// <summary>The citations of the fact, none of them decoded.</summary>
    public Citation[] Citations()
    {
        var citations = new List<Citation>(1);
        var lines = Lines();
        while (lines.MoveNext())
        {
            if (lines.Current.Key.SequenceEqual(FactKeys.Cite)) citations.Add(new(data, lines.Offset, offset));
        }

        return [.. citations];
    }

    /// <summary>Who says so, according to the fact.</summary>
    public Attribution Attribution() => new(Texts("by"u8).Select(data.Catalogue.Entity));

    /// <summary>Who says so, according to a citation; nothing where it leaves that to its fact.</summary>
    public Attribution? Chain() => Find("chain"u8) is { } chain
        ? new(string.Equals(chain, "-", StringComparison.Ordinal) ? [] : chain.Split(' ').Select(data.Catalogue.Entity))
        : null;

    /// <summary>The next of the numbers that a text begins with, after some others, and what follows it.</summary>
    public static int? NumberOf(ref ReadOnlySpan<byte> text, int index)
    {
        for (; ; index--)
        {
            if (!Utf8Parser.TryParse(text, out int number, out var length)) return null;
            text = text.Slice(Math.Min(length + 1, text.Length));
            if (index == 0) return number;
        }
    }

    private bool TryFind(ReadOnlySpan<byte> key, out ReadOnlySpan<byte> value)
    {
        var lines = Lines();
        while (MoveNext(ref lines))
        {
            if (!lines.Current.Key.SequenceEqual(key)) continue;
            value = lines.Current.Value;
            return true;
        }

        value = default;
        return false;
    }

    public DataLines Lines() => new(data.Text, offset);

    /// <summary>Up to where the next citation begins.</summary>
    public bool MoveNext(ref DataLines lines) =>
        lines.MoveNext() && (lines.Offset == offset || !lines.Current.Key.SequenceEqual(FactKeys.Cite));

    private static bool Is(ReadOnlySpan<byte> value, string ascii)
    {
        if (value.Length != ascii.Length) return false;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != ascii[i]) return false;
        }

        return true;
    }
}
