using System.Text;
using Beleg.Proving.Documents;
using Beleg.Tool.Files;
using Beleg.Tool.Output;

namespace Beleg.Tool.Importing;

/// <summary>A file in any encoding, or a web page, as plain text.</summary>
/// <param name="Bytes">As it lies on disk.</param>
internal sealed record ImportedFile(byte[] Bytes, ImportedText Imported)
{
    // More of them say the same: this is the wrong encoding.
    private const int MostListed = 10;

    /// <summary>The digest of the file itself; what is its own original needs no second one.</summary>
    public string Original => Bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(Imported.Text)) ? "" : Digest.OfBytes(Bytes);

    /// <summary>Nothing where it has bytes that are no text in its encoding, which are then reported.</summary>
    /// <param name="encoding">Its encoding, where somebody names it.</param>
    public static ImportedFile? Read(ToolHost host, string path, string? encoding)
    {
        var bytes = Disk.Read(host, path);
        if (FileSignature.Of(bytes) is { } what) throw new UsageException($"'{host.Show(path)}' is no text but {what}: save it as plain text or as a web page, and import that");

        var isHtml = HtmlText.IsHtml(path, Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 256)));
        var decoding = Decoding.Of(bytes, encoding, isHtml);
        if (decoding.Undecoded.Count > 0)
        {
            Report(host, path, encoding, decoding.Undecoded);
            return null;
        }

        var imported = isHtml ? HtmlText.Of(decoding.Text) : PlainText(decoding.Text);
        return imported.Text.Trim().Length > 0 ? new(bytes, imported) : throw new UsageException($"'{host.Show(path)}' has no text");
    }

    private static void Report(ToolHost host, string path, string? encoding, IReadOnlyList<UndecodedByte> undecoded)
    {
        var expected = encoding is null ? "UTF-8 or UTF-16 text" : $"text in '{encoding}'";
        foreach (var each in undecoded.Take(MostListed)) host.WriteErrorLine($"{host.Show(path)}({each.Position}): expected {expected}, found {each}");
        if (undecoded.Count > MostListed) host.WriteErrorLine($"and {TextReport.Count(undecoded.Count - MostListed, "byte")} more");
        host.WriteErrorLine(encoding is null ? "beleg: say which encoding it is, with --encoding windows-1252 for instance; nothing was written" : "beleg: it is in another encoding, or damaged; nothing was written");
    }

    private static ImportedText PlainText(string text)
    {
        var lines = new EvidenceDocument("", text).Text;
        return new(lines.EndsWith('\n') ? lines : lines + "\n");
    }
}
