using System.Text.Json;
using Beleg.Tool.Output;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary><c>beleg coverage</c>: what the documents say that no fact cites.</summary>
public sealed class CoverageTests
{
    private const string List = "seeds/coverage.yaml";

    private static Workspace Create()
    {
        var town = Town.Create().Replace(Town.Chronicle, "brick.", "brick in 1905.");
        town.Run("digest").ExitCode.ShouldBe(0);
        return town;
    }

    [Fact]
    public void What_no_fact_cites_is_uncovered()
    {
        using var town = Create();

        town.Run("coverage").ShouldBe(new(1, """
            seeds/documents/chronicle.txt(1,58): uncovered date "1905"
            seeds/documents/chronicle.txt: 2 found, 1 cited, 0 explained, 1 uncovered
            1 document: 2 found, 1 cited, 0 explained, 1 uncovered

            """.ReplaceLineEndings("\n"), ""));
    }

    [Fact]
    public void What_is_listed_with_a_reason_is_not()
    {
        using var town = Create().Write(List, "no-fact:\n  chronicle: { quote: brick in 1905, because: Nobody knows. }\n");

        town.Run("coverage").ShouldBe(new(0, """
            seeds/documents/chronicle.txt: 2 found, 1 cited, 1 explained, 0 uncovered
            1 document: 2 found, 1 cited, 1 explained, 0 uncovered

            """.ReplaceLineEndings("\n"), ""));
    }

    [Fact]
    public void Json_lists_all_that_was_found()
    {
        using var town = Create().Write(List, "no-fact:\n  chronicle: { quote: brick in 1905, because: Nobody knows. }\n");

        var outcome = town.Run("coverage", "--format", "json");
        var report = JsonSerializer.Deserialize(outcome.Output, JsonShapes.Default.CoverageReport)!;

        outcome.ExitCode.ShouldBe(0);
        report.Catalogue.ShouldBe("town");
        report.Counts.ShouldBe(new(2, 1, 1, 0));
        var document = report.Documents.ShouldHaveSingleItem();
        (document.Document, document.Path, document.Counts).ShouldBe(("chronicle.txt", Town.Chronicle, report.Counts));
        document.Findings.ShouldBe(
        [
            new("number", "cited", "seven floors", null, 1, 19, 1, 31),
            new("date", "explained", "1905", "Nobody knows.", 1, 58, 1, 62),
        ]);
        report.Issues.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("no-fact:\n  chronicle: { quote: brick in 1906, because: Nobody knows. }\n", 1, "seeds/coverage.yaml(2,23): error BLG3001: ")]
    [InlineData("no-fact:\n  chronicel: { quote: brick in 1905, because: Nobody knows. }\n", 1, "seeds/coverage.yaml(2,3): error BLG2001: ")]
    [InlineData("no-fact:\n  chronicle:\n    - { quote: brick in 1905, because: Nobody knows. }\n    - { quote: town hall, because: None. }\n", 0, "seeds/coverage.yaml(4,16): warning BLG5021: ")]
    public void What_is_wrong_with_the_list_comes_first(string list, int exitCode, string start)
    {
        using var town = Create().Write(List, list);

        var outcome = town.Run("coverage");
        var json = JsonSerializer.Deserialize(town.Run("coverage", "--format", "json").Output, JsonShapes.Default.CoverageReport)!;

        outcome.ExitCode.ShouldBe(exitCode);
        outcome.Output.ShouldStartWith(start);
        json.Issues.ShouldHaveSingleItem().Path.ShouldBe(List);
    }

    [Theory]
    [InlineData(Town.Sources, "title: \"", "title: x: \"", "seeds/sources.yaml(5,")]
    [InlineData(Town.Sources, "  chronicle:", "  chronicle: [", "seeds/sources.yaml(")]
    [InlineData(Town.Sources, "document: chronicle.txt", "document: chronicles.txt", "seeds/documents/chronicle.txt(1,1): warning BLG2006: ")]
    [InlineData(Town.Kinds, "units:", "units: [", "seeds/kinds.yaml(")]
    [InlineData(Town.Catalogue, "id: town", "id: [town", "seeds/catalogue.yaml(")]
    public void What_cannot_be_read_is_not_covered(string file, string old, string replacement, string start)
    {
        using var town = Town.Create();
        town.Run("coverage").ExitCode.ShouldBe(0);
        town.Replace(file, old, replacement);

        var outcome = town.Run("coverage");
        var json = town.Run("coverage", "--format", "json");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain(start);
        json.ExitCode.ShouldBe(1);
        JsonSerializer.Deserialize(json.Output, JsonShapes.Default.CoverageReport)!.Issues.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_document_that_no_source_names_is_not_covered()
    {
        using var town = Town.Create().Write("seeds/documents/letter.txt", "In 1905 the town had 12 gates.\n");

        var outcome = town.Run("coverage");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldStartWith("seeds/documents/letter.txt(1,1): warning BLG2006: ");
    }

    [Fact]
    public void A_check_says_it_only_where_the_catalogue_wants_it()
    {
        using var town = Create();
        town.Run("check").Output.ShouldNotContain("BLG5020");
        town.Write(Town.Catalogue, town.Read(Town.Catalogue) + "coverage: true\n").Run("check").Output
            .ShouldContain("seeds/documents/chronicle.txt(1,58): warning BLG5020: Expected a fact that cites it, or an entry in coverage.yaml that says why it is none, found neither for the date \"1905\"\n");
    }
}
