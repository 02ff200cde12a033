namespace Beleg.Tool.Importing;

/// <summary>Knows by its first bytes what is no text, whatever its name says.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string What)[] Known =
    [
        ([.. "%PDF-"u8], "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive, as word processors and spreadsheets write it (.docx, .odt, .xlsx, .epub)"),
        ([0x50, 0x4B, 0x05, 0x06], "an empty zip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a document of an old word processor or spreadsheet (.doc, .xls)"),
        ([.. @"{\rtf"u8], "rich text (.rtf)"),
        ([.. "%!PS"u8], "a PostScript document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([.. "BZh"u8], "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ([.. "Rar!"u8], "a rar archive"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([.. "GIF8"u8], "a GIF image"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"),
        ([.. "RIFF"u8], "an image, a sound or a film"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([.. "SQLite format 3"u8], "a database"),
    ];

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, what) in Known)
        {
            if (bytes.StartsWith(start)) return what;
        }

        return null;
    }
}
