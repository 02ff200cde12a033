using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Beleg.Proving.Seeds;
using Beleg.Tool.Commands;
using Beleg.Tool.Output;

namespace Beleg.Tool;

/// <summary>The command line: reads it, runs what it says, and turns every outcome into an exit code.</summary>
internal static class BelegTool
{
    public static ExitCode Run(IReadOnlyList<string> args, ToolHost host)
    {
        try
        {
            return RunToEnd(args, host);
        }
        catch (OutputLostException exception)
        {
            return ComplainIfPossible(host, exception.Message);
        }
    }

    /// <summary>What is wrong with a command line; <see langword="null"/> where it makes sense. Nothing is run.</summary>
    public static string? ErrorOf(IReadOnlyList<string> args, ToolHost host) => ErrorOf(CreateRoot(host).Parse(args));

    private static ExitCode RunToEnd(IReadOnlyList<string> args, ToolHost host)
    {
        var root = CreateRoot(host);
        var parsed = root.Parse(args);
        var isHelp = parsed.Action is not ParseErrorAction && !ReferenceEquals(parsed.Action, parsed.CommandResult.Command.Action);
        if (!isHelp && ErrorOf(parsed) is { } error) return Complain(host, error);

        try
        {
            return (ExitCode)parsed.Invoke(new() { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException exception)
        {
            return Complain(host, exception.Message);
        }
    }

    private static Command CreateRoot(ToolHost host)
    {
        // Not a RootCommand: that is named after the process, whatever it is run by.
        var root = new Command("beleg", "Turns documents into facts that are proven: every quote stands in its document, and every value follows from its quote.")
        {
            CheckCommand.Create(host),
            AcceptCommand.Create(host),
            CoverageCommand.Create(host),
            QuoteCommand.Create(host),
            WhereCommand.Create(host),
            ReadCommand.Create(host),
            VerifyCommand.Create(host),
            CiteCommand.Create(host),
            McpCommand.Create(host),
            DigestCommand.Create(host),
            ImportCommand.Create(host),
            NewCommand.Create(host),
            new HelpOption { Recursive = true, Action = new HelpWithExamples(host) },
            new Option<bool>("--version") { Description = "Show the version of the tool.", Action = new ShowVersion(host) },
        };
        return root;
    }

    private static ExitCode Complain(ToolHost host, string message)
    {
        host.WriteErrorLine($"beleg: {message}");
        return ExitCode.Usage;
    }

    private static ExitCode ComplainIfPossible(ToolHost host, string message)
    {
        try
        {
            return Complain(host, message);
        }
        catch (OutputLostException)
        {
            // Nowhere is left to say it.
            return ExitCode.Usage;
        }
    }

    private static string? ErrorOf(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var names = command.Subcommands.Select(each => each.Name).Concat(command.Options.Select(each => each.Name));
        var problem = SharedArguments.NotAnOption(parsed) ?? parsed switch
        {
            { UnmatchedTokens: [var unknown, ..] } => $"'{unknown}' is no command or option here{Spelling.DidYouMean(unknown, names)}",
            { Errors: [var error, ..] } => string.Join(' ', error.Message.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.'),
            _ => null,
        };
        return problem is null ? null : $"{problem}{(problem.EndsWith('?') ? " See" : "; see")} '{string.Join(' ', NamesOf(parsed.CommandResult).Reverse())} --help'";
    }

    private static IEnumerable<string> NamesOf(System.CommandLine.Parsing.SymbolResult? result)
    {
        for (; result is System.CommandLine.Parsing.CommandResult command; result = command.Parent) yield return command.Command.Name;
    }

    private sealed class ShowVersion(ToolHost host) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            host.WriteLine(ToolVersion.Text);
            return (int)ExitCode.Success;
        }
    }
}
