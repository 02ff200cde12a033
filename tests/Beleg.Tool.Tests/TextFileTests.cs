using System.Text;
using Beleg.Tool.Files;

namespace Beleg.Tool.Tests;

/// <summary>Bytes become text as the compiler makes them, and what is no text is found to the byte.</summary>
public sealed class TextFileTests
{
    public static TheoryData<string, byte[]> Texts => new()
    {
        { "", [] },
        { "", [0xEF, 0xBB, 0xBF] },
        { "für 5 €, 😀", Encoding.UTF8.GetBytes("für 5 €, 😀") },
        { "für", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("für")] },
        { "für 😀", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("für 😀")] },
        { "für 😀", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("für 😀")] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Whole_texts_come_back_to_the_byte(string text, byte[] bytes)
    {
        var file = TextFile.Decode(bytes);

        file.Text.ShouldBe(text);
        file.Undecoded.ShouldBeNull();
        file.Encode(text).ShouldBe(bytes);
    }

    public static TheoryData<byte[], int, int, int> Broken => new()
    {
        { [0xFC], 0, 1, 1 },
        { [0x61, 0x0A, 0x62, 0xFC, 0x72], 3, 2, 2 },
        { [0x61, 0x0D, 0x0A, 0xC3, 0xA4, 0xC3], 5, 2, 2 },
        { [0xC0, 0x80], 0, 1, 1 },
        { [0xED, 0xA0, 0x80], 0, 1, 1 },
        { [0xF0, 0x9F, 0x98, 0x80, 0xF0, 0x9F, 0x98], 4, 1, 3 },
        { [0xEF, 0xBB, 0xBF, 0x61, 0xFF], 4, 1, 2 },
        { [0xFF, 0xFE, 0x61, 0x00, 0x62], 4, 1, 2 },
        { [0xFF, 0xFE, 0x0A, 0x00, 0x00, 0xD8, 0x61, 0x00], 4, 2, 1 },
        { [0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE, 0x00, 0xDE], 6, 1, 3 },
        { [0xFE, 0xFF, 0xDE, 0x00], 2, 1, 1 },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void The_first_byte_that_is_no_text_is_found(byte[] bytes, int offset, int line, int column)
    {
        var file = TextFile.Decode(bytes);

        file.Undecoded.ShouldNotBeNull();
        file.Undecoded.Offset.ShouldBe(offset);
        file.Undecoded.Value.ShouldBe(bytes[offset]);
        file.Undecoded.Position.ShouldBe(new(line - 1, column - 1));
        file.Text.ShouldContain('\uFFFD');
    }
}
