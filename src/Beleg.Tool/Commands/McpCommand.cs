using System.CommandLine;
using Beleg.Tool.Assistants;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg mcp</c>: the engine for assistants, over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(ToolHost host)
    {
        var folder = SharedArguments.Positional("FOLDER", "What assistants may look at: the catalogues and documents below it.");
        folder.DefaultValueFactory = _ => ".";

        var command = new Command("mcp", "Serve assistants by the Model Context Protocol, over standard input and output.") { folder };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(host, parsed.GetRequiredValue(folder), cancellation).ConfigureAwait(false));
        return command;
    }

    private static async Task<ExitCode> RunAsync(ToolHost host, string folder, CancellationToken cancellation)
    {
        var full = host.FullPath(folder);
        if (!Directory.Exists(full)) throw new UsageException($"there is no folder '{host.Show(full)}'");

        // Standard output is the protocol's: everything else goes to the error stream.
        await AssistantServer.RunAsync(host with { CurrentFolder = full, Output = host.Error }, Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellation).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
