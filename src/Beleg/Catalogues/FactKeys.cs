namespace Beleg;

/// <summary>
/// The keys that nearly every fact has. One letter each: written out they would be a tenth of a catalogue's bytes. Those of the
/// others are words. <c>Beleg.Generators</c> writes them.
/// </summary>
internal static class FactKeys
{
    /// <summary>Before the first statement of an entity: its id. Whatever follows is about it, up to the next.</summary>
    public static ReadOnlySpan<byte> Entity => "e"u8;

    /// <summary>The statement's id below its entity's.</summary>
    public static ReadOnlySpan<byte> Fact => "f"u8;

    /// <summary>Left out for a <see cref="FactValue.CommonType"/>.</summary>
    public static ReadOnlySpan<byte> Type => "t"u8;

    public static ReadOnlySpan<byte> Value => "v"u8;

    public static ReadOnlySpan<byte> Cite => "c"u8;

    public static ReadOnlySpan<byte> Quote => "q"u8;

    /// <summary>Start, line, column and paragraph; the length is the quote's own unless <see cref="Length"/> says otherwise.</summary>
    public static ReadOnlySpan<byte> At => "@"u8;

    public static ReadOnlySpan<byte> Length => "length"u8;

    public static ReadOnlySpan<byte> Section => "s"u8;

    public static ReadOnlySpan<byte> Prefix => "<"u8;

    public static ReadOnlySpan<byte> Suffix => ">"u8;
}
