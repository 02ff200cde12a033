using System.CommandLine;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg new</c>: files to start from. Nothing that exists is ever overwritten.</summary>
internal static class NewCommand
{
    public static Command Create(ToolHost host) => new("new", "Write skeleton files: a catalogue, a source, an entity. Overwrites nothing.")
    {
        NewCatalogueCommand.Create(host),
        NewSourceCommand.Create(host),
        NewEntityCommand.Create(host),
    };
}
