namespace Beleg.Packages.Tests;

/// <summary>The build lists files by MSBuild's rules, the tool by its own: whatever lies in the folder, both make the same of it.</summary>
public sealed class SameFilesTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private const string Misnamed = "error BLG1023: Expected a path without ";

    /// <summary>Names that reach the compiler otherwise than they are written, or break its command line.</summary>
    [Fact]
    public void A_name_that_a_build_cannot_pass_on_is_refused_by_both()
    {
        if (OperatingSystem.IsWindows()) return;
        var project = TownCatalogue.New(feed, "Names");
        project.Build();

        foreach (var name in new[] { "a\"b.txt", "a\\b.txt", "a\nb.txt", "a;b.txt", "a#b.txt", "a.txt ", "a." })
        {
            project.Write("seeds/documents/" + name, "Words.\n");

            project.BuildAndFail("--no-restore").ShouldContain(Misnamed, customMessage: name);
            Check(project).Output.ShouldContain(Misnamed, customMessage: name);

            File.Delete(project.PathOf("seeds/documents/" + name));
        }
    }

    /// <summary>MSBuild never lists them; what a source says of them is wrong in both.</summary>
    [Fact]
    public void A_name_that_a_build_does_not_see_is_refused_by_both_where_a_source_gives_it()
    {
        if (OperatingSystem.IsWindows()) return;
        var project = TownCatalogue.New(feed, "Unseen");
        project.Write("seeds/documents/a:b.txt", "Words.\n");
        project.Write("seeds/sources.yaml", File.ReadAllText(project.PathOf("seeds/sources.yaml")) + "  other: { document: \"a:b.txt\", title: Other, language: en }\n");

        project.BuildAndFail().ShouldContain("error BLG2002: ");
        Check(project).Output.ShouldContain(Misnamed);
    }

    /// <summary>Reading one would wait for somebody to write into it.</summary>
    [Fact]
    public void A_pipe_is_waited_for_by_neither()
    {
        if (OperatingSystem.IsWindows()) return;
        var project = TownCatalogue.New(feed, "Pipes");
        Command.Run(new("mkfifo", [project.PathOf("seeds/documents/pipe.txt")]));
        // Else a build that waits would wait for ever, and so would this test.
        using var rescue = new Timer(_ => File.OpenHandle(project.PathOf("seeds/documents/pipe.txt"), FileMode.Open, FileAccess.ReadWrite).Dispose(), state: null, TimeSpan.FromMinutes(3), Timeout.InfiniteTimeSpan);

        project.BuildAndFail().ShouldContain("error BLG1023: Expected files, found a pipe at 'documents/pipe.txt': remove it");
        Check(project).ShouldBe((2, "beleg: cannot read 'seeds/documents/pipe.txt': it is a pipe, and no file\n"));
    }

    [Fact]
    public void Links_are_followed_or_passed_over_by_both()
    {
        if (OperatingSystem.IsWindows()) return;
        var project = TownCatalogue.New(feed, "Links");
        project.Write("elsewhere/more.txt", "Words.\n");
        Directory.CreateSymbolicLink(project.PathOf("seeds/documents/up"), "..");
        Directory.CreateSymbolicLink(project.PathOf("seeds/documents/side"), "../../elsewhere");

        Issues(project.Build()).ShouldBe(["seeds/documents/side/more.txt(1,1): warning BLG2006"]);
        Issues(Check(project).Output).ShouldBe(["seeds/documents/side/more.txt(1,1): warning BLG2006"]);

        Directory.Delete(project.PathOf("seeds/documents/side"));
        File.CreateSymbolicLink(project.PathOf("seeds/documents/nowhere.txt"), "nothing");
        project.BuildAndFail("--no-restore").ShouldContain("seeds/documents/nowhere.txt' could not be found");
        Check(project).ShouldBe((2, "beleg: cannot read 'seeds/documents/nowhere.txt': there is no such file\n"));
    }

    [Fact]
    public void What_systems_and_editors_leave_behind_is_passed_over_by_both()
    {
        var project = TownCatalogue.New(feed, "Leftovers");
        foreach (var path in new[] { ".DS_Store", "Thumbs.db", "kinds.yaml~", "facts/.gitkeep", "facts/town-hall.facts.yaml~", "documents/.DS_Store", "documents/Thumbs.db" }) project.Write("seeds/" + path, "\0");

        Issues(project.Build()).ShouldBeEmpty();
        Check(project).ExitCode.ShouldBe(0);
    }

    private (int ExitCode, string Output) Check(FreshProject project) =>
        Command.Run(new(feed.InstallTool("Beleg.Tool", "beleg"), ["check", "--no-cache"]) { WorkingDirectory = project.PathOf("") });

    /// <summary>Places and rules of our own messages, each once.</summary>
    private static IEnumerable<string> Issues(string output) =>
        output.Split('\n').Where(line => line.Contains(" BLG", StringComparison.Ordinal)).Select(line => line[line.IndexOf("seeds/", StringComparison.Ordinal)..line.IndexOf(": Expected", StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal);
}
