using System.CommandLine;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg cite</c>: what constants of ordinary C# code cite.</summary>
internal static class CiteCommand
{
    public const string DefaultFolder = "citations";

    public static Command Create(ToolHost host) => new("cite", "Keep the documents that constants of C# code cite.")
    {
        CiteAddCommand.Create(host),
    };
}
