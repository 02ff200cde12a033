using System.CommandLine;
using System.Text;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Beleg.Tool.Files;
using Beleg.Tool.Importing;
using Beleg.Tool.Output;
using Beleg.Tool.Skeletons;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg import</c>: makes evidence of a file in another encoding, or of a web page.</summary>
internal static class ImportCommand
{
    // More of them say the same: this is the wrong encoding.
    private const int MostListed = 10;

    public static Command Create(ToolHost host)
    {
        var file = SharedArguments.Positional("FILE", "A text in any encoding, or a web page that was saved.");
        var source = new Option<string?>("--source") { Description = "The id of its source. [default: from the file's name]", HelpName = "ID" };
        var encoding = new Option<string?>("--encoding") { Description = "Its encoding, where it is not UTF-8 and does not say it itself.", HelpName = "windows-1252|utf-16|…" };
        var to = new Option<string>("--to") { Description = "Where the text goes.", HelpName = "FOLDER", DefaultValueFactory = _ => $"{SharedArguments.DefaultFolder}/{SeedRoles.DocumentsFolder.TrimEnd('/')}" };
        var title = new Option<string?>("--title") { Description = "Its title. [default: the page's, or the first line]", HelpName = "TITLE" };
        var language = new Option<string?>("--language") { Description = "Its language. [default: the page's, or the catalogue's only one]", HelpName = "en|de" };
        var url = new Option<string?>("--url") { Description = "Where it was found. [default: the page's canonical address]", HelpName = "URL" };

        var command = new Command("import", "Convert a file to plain text and print its record.") { file, source, encoding, to, title, language, url };
        command.SetAction(parsed => (int)Run(
            host,
            parsed.GetRequiredValue(file),
            parsed.GetValue(encoding),
            parsed.GetRequiredValue(to),
            new(parsed.GetValue(source) ?? IdOf(parsed.GetRequiredValue(file)), parsed.GetValue(title), parsed.GetValue(language), parsed.GetValue(url) ?? "", IsOcr: false)));
        return command;
    }

    private static ExitCode Run(ToolHost host, string path, string? encoding, string folder, SourceRequest request)
    {
        SharedArguments.RequireSourceId(request.Id, "--source");

        var bytes = Disk.Read(host, path);
        if (FileSignature.Of(bytes) is { } what) throw new UsageException($"'{host.Show(path)}' is no text but {what}: save it as plain text or as a web page, and import that");
        var isHtml = HtmlText.IsHtml(path, Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 256)));
        var decoding = Decoding.Of(bytes, encoding, isHtml);
        if (decoding.Undecoded.Count > 0) return Report(host, path, encoding, decoding.Undecoded);

        var imported = isHtml ? HtmlText.Of(decoding.Text) : PlainText(decoding.Text);
        if (imported.Text.Trim().Length == 0) throw new UsageException($"'{host.Show(path)}' has no text");

        var target = Path.Combine(host.FullPath(folder), request.Id + ".txt");
        var document = new EvidenceDocument(request.Id + ".txt", imported.Text);
        var written = Encoding.UTF8.GetBytes(imported.Text);
        var skeleton = SourceSkeleton.Of(
            request with
            {
                Title = request.Title ?? imported.Title,
                Language = request.Language ?? imported.Language,
                Url = request.Url.Length > 0 ? request.Url : imported.Url,
                // What is its own original needs no second digest.
                Original = bytes.AsSpan().SequenceEqual(written) ? "" : Digest.OfBytes(bytes),
            },
            document,
            LanguagesOf(host, folder));

        Disk.Create(host, target, written);
        host.WriteLine($"# {host.Show(target)}; its record, for {SeedRoles.SourcesFile}:");
        if (LanguageNote.Of(skeleton.Language) is { } note) host.WriteLine("# " + note);
        foreach (var line in skeleton.ToEntry().Lines.Select((line, i) => (i == 0 ? "  " : "    ") + line)) host.WriteLine(line);
        return ExitCode.Success;
    }

    private static ExitCode Report(ToolHost host, string path, string? encoding, IReadOnlyList<UndecodedByte> undecoded)
    {
        var expected = encoding is null ? "UTF-8 or UTF-16 text" : $"text in '{encoding}'";
        foreach (var each in undecoded.Take(MostListed)) host.WriteErrorLine($"{host.Show(path)}({each.Position}): expected {expected}, found {each}");
        if (undecoded.Count > MostListed) host.WriteErrorLine($"and {TextReport.Count(undecoded.Count - MostListed, "byte")} more");
        host.WriteErrorLine(encoding is null ? "beleg: say which encoding it is, with --encoding windows-1252 for instance; nothing was written" : "beleg: it is in another encoding, or damaged; nothing was written");
        return ExitCode.Issues;
    }

    private static ImportedText PlainText(string text)
    {
        var lines = new EvidenceDocument("", text).Text;
        return new(lines.EndsWith('\n') ? lines : lines + "\n");
    }

    private static string IdOf(string path) => Identifier.SuggestId(Path.GetFileNameWithoutExtension(path));

    /// <summary>Those of the catalogue whose documents these are, if it is one.</summary>
    private static IReadOnlyList<string> LanguagesOf(ToolHost host, string folder)
    {
        var parent = Path.GetDirectoryName(host.FullPath(folder.TrimEnd('/', Path.DirectorySeparatorChar)));
        if (parent is null || !File.Exists(Path.Combine(parent, SeedRoles.CatalogueFile))) return [];
        return SeedFolder.Open(host, parent).Find(SeedRoles.CatalogueFile) is var (seed, _) && CatalogueReader.Read(seed, new IssueList()) is { } catalogue ? catalogue.Languages : [];
    }
}
