using System.Diagnostics;

namespace Beleg.Packages.Tests;

/// <summary>Somebody who installs the tool.</summary>
public sealed class ToolTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Fact]
    public void The_installed_tool_proves_the_catalogue_of_this_repository()
    {
        var tool = feed.InstallTool("Beleg.Tool", "beleg");

        var (exitCode, output) = Run(tool, "check", "--strict");

        output.ShouldMatch(@"^\d+ facts \([a-z0-9, ]+\), \d+ citations, \d+ checks, 0 issues\n$");
        exitCode.ShouldBe(0);
        // What it needs to read web pages and terminals is in the package too.
        Run(tool, "quote", "Die fast 10 000 nvidia Blackwell gpusder Einrichtung").Output.ShouldContain("\n- posaune: \"Die fast 10 000 nvidia Blackwell gpusder Einrichtung\"\n");
        Run(tool, "--version").Output.ShouldBe(feed.VersionOf("Beleg.Tool") + "\n");
    }

    [Fact]
    public void A_slip_fails_the_command()
    {
        var tool = feed.InstallTool("Beleg.Tool", "beleg");

        Run(tool, "check", "nowhere").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void It_serves_assistants_until_they_go()
    {
        var start = new ProcessStartInfo(feed.InstallTool("Beleg.Tool", "beleg"), ["mcp"]) { WorkingDirectory = Repository.Root, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Write("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"somebody","version":"1"}}}""" + "\n");

        process.StandardOutput.ReadLine().ShouldNotBeNull().ShouldContain("\"serverInfo\":{\"name\":\"beleg\"");

        process.StandardInput.Close();
        process.WaitForExit(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        process.ExitCode.ShouldBe(0);
    }

    private static (int ExitCode, string Output) Run(string tool, params string[] arguments)
    {
        var (exitCode, output) = Command.Run(new(tool, arguments) { WorkingDirectory = Repository.Root });
        return (exitCode, output.ReplaceLineEndings("\n"));
    }
}
