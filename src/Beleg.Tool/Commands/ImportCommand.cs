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

        if (ImportedFile.Read(host, path, encoding) is not { Imported: var imported } file) return ExitCode.Issues;

        var target = Path.Combine(host.FullPath(folder), request.Id + ".txt");
        var document = new EvidenceDocument(request.Id + ".txt", imported.Text);
        var skeleton = SourceSkeleton.Of(
            request with
            {
                Title = request.Title ?? imported.Title,
                Language = request.Language ?? imported.Language,
                Url = request.Url.Length > 0 ? request.Url : imported.Url,
                Original = file.Original,
            },
            document,
            LanguagesOf(host, folder));

        Disk.Create(host, target, Encoding.UTF8.GetBytes(imported.Text));
        host.WriteLine($"# {host.Show(target)}; its record, for {SeedRoles.SourcesFile}:");
        if (LanguageNote.Of(skeleton.Language) is { } note) host.WriteLine("# " + note);
        foreach (var line in skeleton.ToEntry().Lines.Select((line, i) => (i == 0 ? "  " : "    ") + line)) host.WriteLine(line);
        return ExitCode.Success;
    }

    public static string IdOf(string path) => Identifier.SuggestId(Path.GetFileNameWithoutExtension(path));

    /// <summary>Those of the catalogue whose documents these are, if it is one.</summary>
    private static IReadOnlyList<string> LanguagesOf(ToolHost host, string folder)
    {
        var parent = Path.GetDirectoryName(host.FullPath(folder.TrimEnd('/', Path.DirectorySeparatorChar)));
        if (parent is null || !File.Exists(Path.Combine(parent, SeedRoles.CatalogueFile))) return [];
        return SeedFolder.Open(host, parent).Find(SeedRoles.CatalogueFile) is var (seed, _) && CatalogueReader.Read(seed, new IssueList()) is { } catalogue ? catalogue.Languages : [];
    }
}
