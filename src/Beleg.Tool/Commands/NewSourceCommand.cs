using System.CommandLine;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Beleg.Tool.Editing;
using Beleg.Tool.Files;
using Beleg.Tool.Output;
using Beleg.Tool.Skeletons;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg new source</c>: takes a document into the catalogue and appends its record to <c>sources.yaml</c>.</summary>
internal static class NewSourceCommand
{
    public static Command Create(ToolHost host)
    {
        var id = SharedArguments.Positional("ID", "How facts will cite it: lower-case words joined by hyphens.");
        var document = new Option<string>("--document") { Description = "The document; copied into documents/ if it lies elsewhere.", HelpName = "FILE", Required = true };
        var folder = SharedArguments.FolderOption();
        var title = new Option<string?>("--title") { Description = "Its title. [default: the document's first line]", HelpName = "TITLE" };
        var language = new Option<string?>("--language") { Description = "Its language. [default: the catalogue's, where that has only one]", HelpName = "en|de" };
        var url = new Option<string?>("--url") { Description = "Where it was found.", HelpName = "URL" };
        var ocr = new Option<bool>("--ocr") { Description = "The text comes from optical character recognition." };

        var command = new Command("source", "Add a document and its record.") { id, document, folder, title, language, url, ocr };
        command.SetAction(parsed => (int)Run(
            host,
            SeedFolder.Open(host, parsed.GetRequiredValue(folder)),
            parsed.GetRequiredValue(document),
            new(parsed.GetRequiredValue(id), parsed.GetValue(title), parsed.GetValue(language), parsed.GetValue(url) ?? "", parsed.GetValue(ocr))));
        return command;
    }

    private static ExitCode Run(ToolHost host, SeedFolder folder, string documentPath, SourceRequest request)
    {
        var found = folder.Find(SeedRoles.SourcesFile);
        var (seed, file) = found ?? NoSources(host, folder);
        var issues = new IssueList();
        if (SourcesText.Read(seed, issues) is not { } sources)
        {
            TextReport.WriteIssues(host, issues.ToEquatableArray());
            return ExitCode.Issues;
        }

        RejectId(request.Id, sources);
        var document = NewDocument.Find(host, folder, documentPath);
        var skeleton = SourceSkeleton.Of(request, document.Evidence, LanguagesOf(folder));
        var text = sources.WithSource(skeleton.ToSeed(), skeleton.ToEntry())
            ?? throw new UsageException($"'{seed.Path}' is laid out in a way that cannot be edited safely; nothing was written");

        document.Store(host);
        // Not the path that is shown, which leads nowhere from another drive.
        var path = folder.PathOf(SeedRoles.SourcesFile);
        if (found is null) Disk.Create(host, path, file.Encode(text));
        else Disk.Overwrite(host, path, file.Encode(text));
        host.WriteLine($"{seed.Path}: {request.Id}, \"{skeleton.Title}\", {Digest.Of(document.Evidence)}");
        if (LanguageNote.Of(skeleton.Language) is { } note) host.WriteLine(note);
        return ExitCode.Success;
    }

    private static (SeedFile Seed, TextFile File) NoSources(ToolHost host, SeedFolder folder)
    {
        var file = TextFile.Decode("sources: {}\n"u8.ToArray());
        return (new(SeedRoles.SourcesFile, host.Show(folder.PathOf(SeedRoles.SourcesFile)), file.Text), file);
    }

    private static void RejectId(string id, SourcesText sources)
    {
        SharedArguments.RequireSourceId(id);
        if (sources.Sources.FirstOrDefault(source => string.Equals(source.Id, id, StringComparison.Ordinal)) is { } other) throw new UsageException($"source '{id}' exists already, at {other.Location}; nothing was written");
    }

    private static IReadOnlyList<string> LanguagesOf(SeedFolder folder) =>
        folder.Find(SeedRoles.CatalogueFile) is var (seed, _) && CatalogueReader.Read(seed, new()) is { } catalogue ? catalogue.Languages : [];
}
