using System.CommandLine;
using Beleg.Tool.Citing;
using Beleg.Tool.Output;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg cite</c>: what constants of ordinary C# code cite, and which only say that they do.</summary>
internal static class CiteCommand
{
    public const string DefaultFolder = "citations";

    public static Command Create(ToolHost host)
    {
        var folder = new Option<string>("--project") { Description = "The folder of a project, or of several.", HelpName = "FOLDER", DefaultValueFactory = _ => "." };
        var check = new Option<bool>("--check") { Description = "For continuous integration: fail too where a constant names a source and nothing proves it, unless the baseline lets it stand." };
        var baseline = new Option<bool>("--baseline") { Description = $"Write {Baseline.FileName}: at first all constants without a citation, later only those of them that are left." };
        var documents = new Option<string?>("--documents") { Description = "The folder of the documents. [default: citations/ of each project, or its BelegDocuments]", HelpName = "FOLDER" };
        var define = new Option<string[]>("--define") { Description = "A symbol of conditional compilation; may be given again.", HelpName = "SYMBOL", DefaultValueFactory = _ => [] };
        var format = SharedArguments.TextOrJson();

        var command = new Command("cite", "Judge what C# code cites, in attributes and comments, and find constants that only name a source.") { folder, check, baseline, documents, define, format, CiteAddCommand.Create(host) };
        command.SetAction(parsed => (int)Run(
            host,
            parsed.GetRequiredValue(folder),
            parsed.GetValue(check),
            parsed.GetValue(baseline),
            CodeFolder.Read(host, parsed.GetRequiredValue(folder), parsed.GetValue(documents)),
            parsed.GetRequiredValue(define),
            SharedArguments.IsJson(parsed.GetRequiredValue(format))));
        return command;
    }

    private static ExitCode Run(ToolHost host, string folder, bool isCheck, bool writesBaseline, IReadOnlyList<CodeProject> projects, IReadOnlyList<string> symbols, bool isJson)
    {
        var baseline = Baseline.Read(host, folder);
        var code = SlowWork.Run(host, "Proving", _ => CitedCode.Of(projects, symbols));
        if (code.Places.Count == 0 && code.Uncited.Count == 0 && baseline.Lines.Count == 0) throw new UsageException($"there is neither a citation nor a constant with a source in its comment below '{host.Show(folder)}'; a run that checks nothing is no success");

        if (writesBaseline)
        {
            baseline.Write(host, code.Uncited);
            baseline = Baseline.Read(host, folder);
        }

        var run = CiteRun.Of(host, code, baseline, isCheck || writesBaseline);
        if (isJson) CiteJson.Write(host, run);
        else CiteText.Write(host, run, lists: !isCheck && !writesBaseline);
        return run.IsProven ? ExitCode.Success : ExitCode.Issues;
    }
}
