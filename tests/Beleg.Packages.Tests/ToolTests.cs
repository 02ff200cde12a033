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

    private static (int ExitCode, string Output) Run(string tool, params string[] arguments)
    {
        var (exitCode, output) = Command.Run(new(tool, arguments) { WorkingDirectory = Repository.Root });
        return (exitCode, output.ReplaceLineEndings("\n"));
    }
}
