namespace Beleg;

/// <summary>
/// The keys that nearly every fact has. One letter each: written out they would be a tenth of a catalogue's bytes. Those of the
/// others are words. <c>Beleg.Generators</c> writes them.
/// </summary>
internal static class FactKeys
{
    public static ReadOnlySpan<byte> Fact => "f"u8;

    public static ReadOnlySpan<byte> Type => "t"u8;

    public static ReadOnlySpan<byte> Value => "v"u8;

    public static ReadOnlySpan<byte> Cite => "c"u8;

    public static ReadOnlySpan<byte> Quote => "q"u8;

    public static ReadOnlySpan<byte> At => "@"u8;

    public static ReadOnlySpan<byte> Section => "s"u8;

    public static ReadOnlySpan<byte> Prefix => "<"u8;

    public static ReadOnlySpan<byte> Suffix => ">"u8;
}
