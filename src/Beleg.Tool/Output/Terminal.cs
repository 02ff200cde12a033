using Beleg.Proving.Diagnostics;
using Spectre.Console;

namespace Beleg.Tool.Output;

/// <summary>Writes lines in colours where there is a terminal, and as they are where there is none.</summary>
internal sealed class Terminal
{
    private readonly ToolHost _host;
    private readonly IAnsiConsole? _console;

    public Terminal(ToolHost host)
    {
        _host = host;
        if (!host.HasColours) return;

        _console = AnsiConsole.Create(new() { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(host.Output) });
        // A line is a line, to be copied or clicked: the terminal may wrap it, we do not.
        _console.Profile.Width = int.MaxValue / 2;
    }

    public void WriteLine(params ReadOnlySpan<(string Text, Style? Style)> pieces)
    {
        if (_console is null)
        {
            foreach (var (text, _) in pieces) _host.Output.Write(ShownText.Of(text));
            _host.Output.Write("\n");
            return;
        }

        foreach (var (text, style) in pieces) _console.Write(new Text(ShownText.Of(text), style));
        _console.Write(new Text("\n"));
    }
}
