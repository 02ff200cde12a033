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

    /// <summary>A stream that takes nothing: nothing is proven that nobody can read.</summary>
    [Theory]
    [InlineData("check > /dev/full", 2, "cannot write the output: the disk is full")]
    [InlineData("check >&-", 2, "cannot write the output: it is closed, or nobody reads it any more")]
    [InlineData("check >&- 2>&-", 2, "")]
    [InlineData("--help > /dev/full", 2, "cannot write the output: the disk is full")]
    [InlineData("check 2>&-", 0, "")]
    [InlineData("check nowhere 2>&-", 2, "")]
    [InlineData("check nowhere 2> /dev/full", 2, "")]
    [InlineData("where town-hall/floors | { sleep 0; exec 0<&-; sleep 2; }", 2, "cannot write the output: it is closed, or nobody reads it any more")]
    public void A_stream_that_takes_nothing(string command, int exitCode, string message)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var town = Town.Create();

        var (code, _, error) = Shell(town, $"sleep 0.2; {Tool} {command}");

        code.ShouldBe(exitCode, error);
        error.ShouldBe(message.Length == 0 ? "" : $"beleg: {message}\n");
    }

    /// <summary>Ended at the moment at which the new file lies beside the old one, as often as that moment is hit.</summary>
    [Theory]
    [InlineData("KILL")]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Ended_while_it_writes_the_old_or_the_new_file_is_there(string signal)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var town = Town.Create();
        var right = town.Read(Town.Sources) + string.Concat(Enumerable.Repeat("# a comment that makes it long\n", 200_000));
        var wrong = right.Replace(Town.Digest, "sha256:" + new string('0', 64), StringComparison.Ordinal);
        for (var i = 0; i < 4; i++)
        {
            town.Write(Town.Sources, wrong);

            Shell(town, $"{Tool} digest & p=$!; while kill -0 $p 2> /dev/null; do for f in seeds/*~; do [ -e \"$f\" ] && kill -{signal} $p && break 2; done; done; wait $p");

            new[] { wrong, right }.Contains(town.Read(Town.Sources), StringComparer.Ordinal).ShouldBeTrue();
            var isLeft = Directory.GetFiles(town.PathOf("seeds"), "*~").Length > 0;
            if (signal is not "KILL") isLeft.ShouldBeFalse();
            town.Run("digest").ExitCode.ShouldBe(0);
            town.Read(Town.Sources).ShouldBe(right);
        }
    }

    private static string Tool => $"dotnet '{typeof(BelegTool).Assembly.Location}'";

    private static Outcome Shell(Workspace town, string script) => Start(town.PathOf(""), "bash", "-c", "set -o pipefail; " + script);

    private static Outcome Run(string folder, params string[] args) => Start(folder, "dotnet", [typeof(BelegTool).Assembly.Location, .. args]);

    private static Outcome Start(string folder, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
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
