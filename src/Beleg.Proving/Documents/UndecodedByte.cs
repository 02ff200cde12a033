namespace Beleg.Proving.Documents;

/// <summary>The first byte of a file that is neither UTF-8 nor UTF-16, as only a host that reads bytes can know it.</summary>
/// <param name="Offset">From 0, in the file as it lies on disk.</param>
/// <param name="Position">Where the text before it ends.</param>
internal sealed record UndecodedByte(byte Value, int Offset, TextPosition Position)
{
    public override string ToString() => Invariant.Text($"byte 0x{Value:X2} at offset {Offset}, line {Position.Line + 1}, column {Position.Column + 1}");
}
