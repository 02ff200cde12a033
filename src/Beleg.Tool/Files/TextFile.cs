using System.Text;
using Beleg.Proving.Documents;

namespace Beleg.Tool.Files;

/// <summary>
/// A text as it lies on disk: UTF-8 with or without byte order mark, or UTF-16 with one. Nothing is guessed: a byte that
/// is neither is kept as evidence of itself, and its place in the text is U+FFFD as in the compiler's reading.
/// </summary>
/// <param name="Text">Without byte order mark.</param>
internal sealed record TextFile(string Text, Encoding Encoding, UndecodedByte? Undecoded)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static TextFile Decode(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return DecodeUtf8(bytes, Utf8WithMark);
        if (bytes is [0xFF, 0xFE, ..]) return DecodeUtf16(bytes, Encoding.Unicode);
        if (bytes is [0xFE, 0xFF, ..]) return DecodeUtf16(bytes, Encoding.BigEndianUnicode);
        return DecodeUtf8(bytes, Utf8);
    }

    /// <summary>The bytes of another text in the same encoding, with the same mark.</summary>
    public byte[] Encode(string text) => [.. Encoding.Preamble, .. Encoding.GetBytes(text)];

    private static TextFile DecodeUtf8(byte[] bytes, Encoding encoding)
    {
        var start = encoding.Preamble.Length;
        var text = encoding.GetString(bytes, start, bytes.Length - start);
        var buffer = new char[bytes.Length - start];
        System.Text.Unicode.Utf8.ToUtf16(bytes.AsSpan(start), buffer, out var read, out var written, replaceInvalidSequences: false);
        return new(text, encoding, read == bytes.Length - start ? null : UndecodedAt(bytes, start + read, text[..written]));
    }

    private static TextFile DecodeUtf16(byte[] bytes, Encoding encoding)
    {
        const int Mark = 2;
        var text = encoding.GetString(bytes, Mark, bytes.Length - Mark);
        for (var offset = Mark; offset < bytes.Length;)
        {
            var length = CharacterAt(bytes, offset, encoding);
            if (length == 0) return new(text, encoding, UndecodedAt(bytes, offset, text[..((offset - Mark) / 2)]));
            offset += length;
        }

        return new(text, encoding, Undecoded: null);
    }

    /// <summary>The bytes of the character; none for half a pair, or half a unit at the end.</summary>
    private static int CharacterAt(byte[] bytes, int offset, Encoding encoding)
    {
        if (offset + 1 >= bytes.Length) return 0;
        if (!char.IsSurrogate(UnitAt(bytes, offset, encoding))) return 2;
        return offset + 3 < bytes.Length && char.IsSurrogatePair(UnitAt(bytes, offset, encoding), UnitAt(bytes, offset + 2, encoding)) ? 4 : 0;
    }

    private static char UnitAt(byte[] bytes, int offset, Encoding encoding) =>
        (char)(ReferenceEquals(encoding, Encoding.Unicode) ? bytes[offset] | (bytes[offset + 1] << 8) : (bytes[offset] << 8) | bytes[offset + 1]);

    private static UndecodedByte UndecodedAt(byte[] bytes, int offset, string before) =>
        new(bytes[offset], offset, new LineMap(before).PositionOf(before.Length));
}
