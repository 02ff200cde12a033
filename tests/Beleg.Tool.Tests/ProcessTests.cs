using System.Diagnostics;
using System.Text;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary>The tool as people run it: a process in a pipe.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void A_pipe_gets_plain_utf8_and_the_exit_code()
    {
        using var town = Town.Create().Replace(Town.Facts, "seven floors\"", "sieben Stockwerke für alle\"");

        var outcome = Run(town.PathOf(""), "check", "--no-cache");

        outcome.ShouldBe(town.Run("check"));
        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("für");
    }

    [Fact]
    public void The_catalogue_of_this_repository_is_proven()
    {
        var outcome = Run(Repository.Root, "check", "--strict", "--no-cache");

        outcome.Output.ShouldMatch(@"^\d+ facts \([a-z0-9, ]+\), \d+ citations, \d+ checks, 0 issues\n$");
        outcome.ExitCode.ShouldBe(0);
    }

    private static Outcome Run(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BelegTool).Assembly.Location, .. args])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment["LANG"] = "C";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }
}
