using System.CommandLine;
using Beleg.Proving;
using Beleg.Tool.Files;
using Beleg.Tool.Output;
using Beleg.Tool.Quoting;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg where</c>: the citations of a statement in their documents.</summary>
internal static class WhereCommand
{
    public static Command Create(ToolHost host)
    {
        var id = SharedArguments.Positional("ID", "A statement's id, as in the API: entity/property or entity/property/statement; entity alone for all of it.");
        var folder = SharedArguments.FolderOption();
        var explain = new Option<bool>("--explain") { Description = "Show what the cited sentences were read to say, and what was not read." };
        var format = SharedArguments.TextOrJson();

        var command = new Command("where", "Show the citations of a statement in their documents.") { id, folder, explain, format };
        command.SetAction(parsed => (int)Run(host, SeedFolder.Open(host, parsed.GetRequiredValue(folder)), parsed.GetRequiredValue(id), parsed.GetValue(explain), parsed.GetRequiredValue(format)));
        return command;
    }

    private static ExitCode Run(ToolHost host, SeedFolder folder, string id, bool explains, string format)
    {
        var files = folder.ReadAll();
        var readings = explains ? new CitationReadings() : null;
        var run = SlowWork.Run(host, "Proving", progress => CatalogueRun.Of(files, progress, witness: readings));
        var known = new KnownStatements(files, run);
        var statements = known.Find(id, readings);
        if (statements.Count == 0) throw new UsageException($"there is no statement '{id}'{known.DidYouMean(id)}");

        if (SharedArguments.IsJson(format)) WhereJson.Write(host, statements);
        else WhereText.Write(host, statements);

        return statements.All(statement => statement.Citations.All(citation => citation.IsFound)) ? ExitCode.Success : ExitCode.Issues;
    }
}
