using Beleg.Testing;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary>What the tool says to people who are new to it, or who mistyped.</summary>
public sealed class UsageTests
{
    [Fact]
    public void Help()
    {
        using var workspace = new Workspace();
        string[][] commands = [[], ["check"], ["accept"], ["coverage"], ["quote"], ["where"], ["verify"], ["cite"], ["cite", "add"], ["mcp"], ["digest"], ["import"], ["new"], ["new", "catalogue"], ["new", "source"], ["new", "entity"]];

        Snapshot.Match(string.Join('\n', commands.Select(command => $"$ beleg {string.Join(' ', [.. command, "--help"])}\n{workspace.Run([.. command, "--help"])}")));
    }

    [Fact]
    public void Version()
    {
        using var workspace = new Workspace();

        workspace.Run("--version").Output.ShouldMatch(@"^\d+\.\d+\.\d+[^+]*\n$");
    }

    [Theory]
    [InlineData("Required command was not provided; see 'beleg --help'")]
    [InlineData("'chek' is no command or option here; did you mean 'check'? See 'beleg --help'", "chek")]
    [InlineData("'--strickt' is no option here; did you mean '--strict'? See 'beleg check --help'", "check", "--strickt")]
    [InlineData("'-5.2 %' is no option here; see 'beleg quote --help'", "quote", "-5.2 %")]
    [InlineData("'elsewhere' is no command or option here; see 'beleg check --help'", "check", "seeds", "elsewhere")]
    [InlineData("Argument 'xml' not recognized. Must be one of: 'text' 'json' 'sarif'; see 'beleg check --help'", "check", "--format", "xml")]
    [InlineData("'--knd' is no option here; did you mean '--kind'? See 'beleg new entity --help'", "new", "entity", "--knd", "Building", "tower")]
    [InlineData("Option '--document' is required; see 'beleg new source --help'", "new", "source", "letter")]
    [InlineData("there is no folder 'seeds'; give the folder of the seed files, or start one with 'beleg new catalogue NAME'", "check")]
    [InlineData("there is no folder 'sedes'; give the folder of the seed files, or start one with 'beleg new catalogue NAME'", "digest", "sedes")]
    [InlineData("'a-file' is a file; give the folder of the seed files", "check", "a-file")]
    [InlineData("there are no seed files in 'empty'; start with 'beleg new catalogue NAME'", "check", "empty")]
    [InlineData("there is no file 'empty/sources.yaml'; add a source with 'beleg new source ID --document FILE'", "digest", "empty")]
    [InlineData("there is no folder 'seeds'; give the folder of the seed files, or start one with 'beleg new catalogue NAME'", "new", "entity", "tower", "--kind", "Building")]
    [InlineData("'123' yields no id; give a name with letters", "new", "catalogue", "123")]
    [InlineData("there are no words to look for; give some of the passage, in quotation marks", "quote", "…", "--folder", "seeded")]
    [InlineData("cannot read 'nowhere.txt': there is no such file", "import", "nowhere.txt")]
    [InlineData("'prefix' is a key of citations and cannot be the id of a source; choose another with --source", "import", "a-file", "--source", "prefix")]
    [InlineData("'A File' is no id of a source: it has lower-case letters, digits and single hyphens; write '--source a-file'", "import", "a-file", "--source", "A File")]
    [InlineData("there is no encoding 'klingon'; write one such as 'windows-1252', 'utf-16', 'utf-16BE' or 'iso-8859-15'", "import", "a-file", "--encoding", "klingon")]
    [InlineData("the catalogue says no language; give --language", "import", "a-file")]
    [InlineData("'my.space' is no C# namespace; write one such as 'Catalogues'", "new", "catalogue", "town", "--namespace", "my.space")]
    [InlineData("cannot write 'a-file/catalogue.yaml': ", "new", "catalogue", "town", "--folder", "a-file")]
    public void One_line_says_what_is_wrong(string expected, params string[] args)
    {
        using var workspace = new Workspace().Write("a-file", "text").Write("empty/readme.txt", "no seeds here").Write("seeded/catalogue.yaml", "id: seeded\nclass: Seeded\nnamespace: Catalogues\n");
        var before = workspace.Snapshot();

        var outcome = workspace.Run(args);

        outcome.Error.ShouldStartWith($"beleg: {expected}");
        outcome.Error.ShouldEndWith("\n");
        outcome.Error.Count(c => c == '\n').ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.ExitCode.ShouldBe(2);
        workspace.Snapshot().ShouldBe(before);
    }

    [Theory]
    [InlineData("quote", "--", "-5.2 %")]
    [InlineData("quote", "--source", "chronicle", "--", "--strickt 5")]
    public void After_two_hyphens_nothing_is_an_option(params string[] args)
    {
        using var town = Town.Create();

        town.Run(args).ShouldBe(new(1, $"nothing in 1 document is like \"{args[^1]}\"\n", ""));
    }

    [Fact]
    public void A_file_that_is_gone_is_one_line_too()
    {
        if (OperatingSystem.IsWindows()) return; // links need rights there
        using var town = Town.Create();
        File.CreateSymbolicLink(town.PathOf("seeds/documents/gone.txt"), town.PathOf("nowhere.txt"));

        town.Run("check").ShouldBe(new(2, "", "beleg: cannot read 'seeds/documents/gone.txt': there is no such file\n"));
    }
}
