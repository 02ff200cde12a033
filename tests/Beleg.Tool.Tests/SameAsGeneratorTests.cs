using Beleg.Proving;
using Beleg.Tool.Files;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary>One engine, two hosts: what the tool says of seed files is what the build says of them.</summary>
public sealed class SameAsGeneratorTests
{
    [Fact]
    public void Of_the_catalogue_of_this_repository()
    {
        var host = new ToolHost(Repository.Root, TextWriter.Null, TextWriter.Null);
        var run = ShouldAgree(host);

        run.Counts.Facts.ShouldBeGreaterThan(0);
        run.Counts.Citations.ShouldBeGreaterThanOrEqualTo(run.Counts.Facts);
    }

    public static TheoryData<string, string, string, string> Breakages => new()
    {
        { "a value that does not follow", Town.Facts, "7 floor", "8 floor" },
        { "a quote that is not there", Town.Facts, "seven floors\"", "eight floors\"" },
        { "a value that does not parse", Town.Facts, "7 floor", "7.000,5 floor" },
        { "an unknown source", Town.Facts, "- chronicle:", "- cronicle:" },
        { "an unknown kind", Town.Facts, "kind: Building", "kind: Bilding" },
        { "an unknown property", Town.Facts, "  floors:", "  flors:" },
        { "an unknown key", Town.Facts, "value: 7 floor", "valeu: 7 floor" },
        { "broken YAML", Town.Facts, "also: [town hall]", "also: [town hall" },
        { "a reserved identifier", Town.Facts, "entity: town-hall", "entity: proof" },
        { "another document", Town.Chronicle, "brick", "stone" },
        { "an undecoded document", Town.Chronicle, "brick", "br\uFFFDck" },
        { "an undecoded seed file", Town.Facts, "name: Town hall", "name: Town h\uFFFDll" },
        { "no such document", Town.Sources, "chronicle.txt ", "chronicles.txt " },
        { "no digest", Town.Sources, "    digest: " + Town.Digest, "" },
        { "a kind that is no identifier", Town.Kinds, "Building:", "town building:" },
        { "a catalogue without a class", Town.Catalogue, "class: Town\n", "" },
    };

    [Theory]
    [MemberData(nameof(Breakages))]
    public void Of_seeds_with(string what, string path, string old, string replacement)
    {
        using var town = Town.Create().Replace(path, old, replacement);

        ShouldAgree(HostOf(town)).Issues.ShouldNotBeEmpty(what);
    }

    [Theory]
    [InlineData("  chronicle: { quote: two towers, because: None of ours. }", new[] { "BLG5020" })]
    [InlineData("  chronicle: [{ quote: two towers, because: None. }, { quote: since 1905, because: None. }]", new string[0])]
    [InlineData("  chronicle: [{ quote: two towers, because: None. }, { quote: since 1906, because: None. }]", new[] { "BLG3001", "BLG5020" })]
    [InlineData("  chronicle: [{ quote: two towers, because: None. }, { quote: town hall, everywhere: true, because: None. }]", new[] { "BLG5020", "BLG5021" })]
    [InlineData("  chronicel: { quote: two towers, because: None of ours. }", new[] { "BLG2001", "BLG5020", "BLG5020" })]
    [InlineData("  chronicle: { quote: two towers }", new[] { "BLG1005", "BLG5020", "BLG5020" })]
    public void Of_what_no_fact_cites(string noFact, string[] rules)
    {
        const string text = "The town hall has seven floors. Its two towers stand since 1905.\r\n";
        using var town = Town.Create().Write(Town.Chronicle, text).Write("seeds/coverage.yaml", $"no-fact:\n{noFact}\n");
        town.Replace(Town.Catalogue, "class: Town\n", "class: Town\ncoverage: true\n").Replace(Town.Sources, Town.Digest, Beleg.Proving.Documents.Digest.Of(new("chronicle.txt", text)));

        ShouldAgree(HostOf(town)).Issues.Select(issue => issue.Rule.Id).Order(StringComparer.Ordinal).ShouldBe(rules);
    }

    [Theory]
    [InlineData(Town.Catalogue)]
    [InlineData(Town.Sources)]
    [InlineData(Town.Kinds)]
    [InlineData(Town.Facts)]
    [InlineData(Town.Chronicle)]
    public void Of_seeds_without(string path)
    {
        using var town = Town.Create().Delete(path);

        ShouldAgree(HostOf(town)).Issues.ShouldNotBeEmpty();
    }

    /// <summary>Against what was accepted: changed, new and gone, an entity that is gone, a line that is none, and a file too few.</summary>
    [Fact]
    public void Of_facts_that_are_not_what_was_accepted()
    {
        using var town = Town.Create();
        town.Run("accept", "--ship");
        const string Shipped = "seeds/Facts.Shipped.txt";
        var line = town.Read(Shipped).Split('\n')[1];
        ShouldAgree(HostOf(town)).Issues.ShouldBeEmpty();

        town.Write("seeds/Facts.Unshipped.txt", "nonsense\n*REMOVED*" + line.Replace("7 floor", "9 floor", StringComparison.Ordinal) + "\n");
        town.Write(Shipped, string.Join('\n', line.Replace("7 floor", "8 floor", StringComparison.Ordinal), line.Replace("floors", "doors", StringComparison.Ordinal), line.Replace("town-hall", "tower", StringComparison.Ordinal), ""));
        ShouldAgree(HostOf(town)).Issues.Select(issue => issue.Rule.Id).ShouldBe(["BLG6012", "BLG6012", "BLG6013", "BLG6013", "BLG6011"], ignoreOrder: true);

        town.Delete("seeds/Facts.Unshipped.txt").Write(Shipped, "# none\n").Write("seeds/Facts.Shiped.txt", "");
        ShouldAgree(HostOf(town)).Issues.Select(issue => issue.Rule.Id).ShouldBe(["BLG1018", "BLG1019", "BLG6010"], ignoreOrder: true);
    }

    [Fact]
    public void Of_a_file_that_is_none_of_ours_and_an_entity_that_is_there_twice()
    {
        using var town = Town.Create();
        town.Write("seeds/facts/notes.txt", "?").Write("seeds/facts/a.facts.yaml", town.Read(Town.Facts)).Write("seeds/documents/other.txt", "Nobody cites this.\n");

        var run = ShouldAgree(HostOf(town));

        run.Issues.Select(issue => issue.Rule.Id).ShouldBe(["BLG2006", "BLG1018", "BLG1008"], ignoreOrder: true);
    }

    /// <summary>Its steps run on all cores, in an order that nobody knows.</summary>
    [Fact]
    public void A_run_is_the_same_however_its_steps_fall()
    {
        var files = SeedFolder.Open(new(Repository.Root, TextWriter.Null, TextWriter.Null), "seeds").ReadAll();
        var told = new Told();
        var run = CatalogueRun.Of(files, told, coverage: true);

        for (var again = 0; again < 3; again++) CatalogueRun.Of([.. files.Reverse()], coverage: true).ShouldBe(run);
        told.Steps.Select(step => step.Done).ShouldBeInOrder();
        told.Steps[^1].Done.ShouldBe(told.Steps[^1].Total);
        told.Steps.Select(step => step.Stage).Distinct().ShouldBe(Enum.GetValues<RunStage>());
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("Thumbs.db")]
    [InlineData("facts/town-hall.facts.yaml~")]
    [InlineData("facts/.gitkeep")]
    [InlineData("documents/.gitkeep")]
    [InlineData("documents/.git/config")]
    public void Of_what_systems_and_editors_leave_behind(string path)
    {
        using var town = Town.Create().Write("seeds/" + path, "\0");

        ShouldAgree(HostOf(town)).Issues.ShouldBeEmpty();
        GeneratorRun.Of([new(path, "seeds/" + path, "\0"), .. SeedFolder.Open(HostOf(town), "seeds").ReadAll()]).Issues.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a\"b.txt")]
    [InlineData("a\\b.txt")]
    [InlineData("a\nb.txt")]
    [InlineData("a;b.txt")]
    public void Names_that_a_build_cannot_pass_on_are_refused(string name)
    {
        if (OperatingSystem.IsWindows()) return;
        using var town = Town.Create().Write("seeds/documents/" + name, "Words.\n");

        town.Run("check").Output.ShouldContain("error BLG1023: ");
        town.Run("check").Output.Split('\n').Length.ShouldBe(3);
    }

    /// <summary>The build passes such a link over, since it has no end.</summary>
    [Fact]
    public void A_link_to_a_folder_around_it_is_passed_over_and_another_followed()
    {
        using var town = Town.Create().Write("elsewhere/more.txt", "Words.\n");
        Directory.CreateSymbolicLink(town.PathOf("seeds/documents/up"), "..");
        Directory.CreateSymbolicLink(town.PathOf("seeds/documents/side"), "../../elsewhere");

        ShouldAgree(HostOf(town)).Issues.Select(issue => issue.Location.Path).ShouldBe(["seeds/documents/side/more.txt"]);
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        using var town = Town.Create();
        System.Diagnostics.Process.Start("mkfifo", [town.PathOf("seeds/documents/pipe.txt")]).WaitForExit();

        town.Run("check").ShouldBe(new(2, "", "beleg: cannot read 'seeds/documents/pipe.txt': it is a pipe, and no file\n"));
    }

    [Fact]
    public void What_hides_characters_is_shown_as_escapes()
    {
        if (OperatingSystem.IsWindows()) return;
        using var town = Town.Create().Write("seeds/documents/a\u202Eb\u001B.txt", "Words.\n").Replace(Town.Facts, "kind: Building", "kind: \"Bu\\u202E\\x1B[31milding\"");

        var output = ShouldAgree(HostOf(town)).Issues.Select(issue => issue.ToString()).Append(town.Run("check").Output);

        string.Concat(output).ShouldContain(@"seeds/documents/a\u202Eb\u001B.txt(1,1): ");
        string.Concat(output).ShouldContain(@"found 'Bu\u202E\u001B[31milding'");
        string.Concat(output).Any(c => c is '\u202E' or '\u001B').ShouldBeFalse();
    }

    private static ToolHost HostOf(Workspace workspace) => new(workspace.PathOf(""), TextWriter.Null, TextWriter.Null);

    private static CatalogueRun ShouldAgree(ToolHost host)
    {
        var files = SeedFolder.Open(host, "seeds").ReadAll();
        var run = CatalogueRun.Of(files);
        // The compiler hands files over in an order of its own.
        var generator = GeneratorRun.Of(files.Reverse());

        run.Issues.Select(issue => issue.ToString()).Order(StringComparer.Ordinal).ShouldBe(generator.Issues);
        // Nobody reads from the generator which facts an error stands against.
        (run.Counts with { BySupport = generator.Counts.BySupport }).ShouldBe(generator.Counts);
        return run;
    }

    private sealed class Told : IProgress<RunProgress>
    {
        public List<RunProgress> Steps { get; } = [];

        public void Report(RunProgress value) => Steps.Add(value);
    }
}
