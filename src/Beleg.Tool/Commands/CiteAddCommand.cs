using System.CommandLine;
using System.Text;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Tool.Editing;
using Beleg.Tool.Files;
using Beleg.Tool.Importing;
using Beleg.Tool.Output;
using Beleg.Tool.Skeletons;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg cite add</c>: puts a document among those that <c>[Cited]</c> cites, and appends its record.</summary>
internal static class CiteAddCommand
{
    private const string RecordsFile = "citations.yaml";

    public static Command Create(ToolHost host)
    {
        var file = SharedArguments.Positional("FILE", "A text in any encoding, or a web page that was saved.");
        var source = new Option<string?>("--source") { Description = "The id of its source. [default: from the file's name]", HelpName = "ID" };
        var encoding = new Option<string?>("--encoding") { Description = "Its encoding, where it is not UTF-8 and does not say it itself.", HelpName = "windows-1252|utf-16|…" };
        var folder = new Option<string>("--folder") { Description = "The folder of the documents that the code cites.", HelpName = "FOLDER", DefaultValueFactory = _ => CiteCommand.DefaultFolder };
        var title = new Option<string?>("--title") { Description = "Its title. [default: the page's, or the first line]", HelpName = "TITLE" };
        var language = new Option<string?>("--language") { Description = "Its language. [default: the page's, or told from its words]", HelpName = KnownLanguages.Codes.Replace(", ", "|", StringComparison.Ordinal) };
        var url = new Option<string?>("--url") { Description = "Where it was found. [default: the page's canonical address]", HelpName = "URL" };
        var ocr = new Option<bool>("--ocr") { Description = "The text comes from optical character recognition." };

        var command = new Command("add", "Put a document where code can cite it.") { file, source, encoding, folder, title, language, url, ocr };
        command.SetAction(parsed => (int)Run(
            host,
            parsed.GetRequiredValue(file),
            parsed.GetValue(encoding),
            parsed.GetRequiredValue(folder),
            new(parsed.GetValue(source) ?? ImportCommand.IdOf(parsed.GetRequiredValue(file)), parsed.GetValue(title), parsed.GetValue(language), parsed.GetValue(url) ?? "", parsed.GetValue(ocr))));
        return command;
    }

    private static ExitCode Run(ToolHost host, string path, string? encoding, string folder, SourceRequest request)
    {
        SharedArguments.RequireSourceId(request.Id, "--source");
        var records = Path.Combine(host.FullPath(folder), RecordsFile);
        var isThere = File.Exists(records);
        var file = TextFile.Decode(isThere ? Disk.Read(host, records) : "sources: {}\n"u8.ToArray());
        var issues = new IssueList();
        if (SourcesText.Read(new(RecordsFile, host.Show(records), file.Text), issues) is not { } sources)
        {
            TextReport.WriteIssues(host, issues.ToEquatableArray());
            return ExitCode.Issues;
        }

        if (sources.Sources.FirstOrDefault(each => string.Equals(each.Id, request.Id, StringComparison.Ordinal)) is { } other) throw new UsageException($"source '{request.Id}' exists already, at {other.Location}; choose another id with --source");
        if (ImportedFile.Read(host, path, encoding) is not { Imported: var imported } read) return ExitCode.Issues;

        var document = new EvidenceDocument(request.Id + ".txt", imported.Text);
        var skeleton = SourceSkeleton.Of(
            request with
            {
                Title = request.Title ?? imported.Title,
                Language = request.Language ?? imported.Language ?? LanguageGuess.Of(document),
                Url = request.Url.Length > 0 ? request.Url : imported.Url,
                Original = read.Original,
            },
            document,
            []);
        var text = sources.WithSource(skeleton.ToSeed(), skeleton.ToEntry()) ?? throw new UsageException($"'{host.Show(records)}' is laid out in a way that cannot be edited safely; nothing was written");

        var target = Path.Combine(host.FullPath(folder), document.Name);
        Disk.Create(host, target, Encoding.UTF8.GetBytes(imported.Text));
        if (isThere) Disk.Overwrite(host, records, file.Encode(text));
        else Disk.Create(host, records, file.Encode(text));
        host.WriteLine($"{host.Show(target)}: cite it as [Cited(\"{request.Id}\", \"…\")]");
        return ExitCode.Success;
    }
}
