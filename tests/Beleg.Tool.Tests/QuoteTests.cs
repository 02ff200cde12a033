using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary><c>beleg quote</c>: what it prints is proven when it is pasted.</summary>
public sealed class QuoteTests
{
    private const string Letters = """
        sources:
          chronicle:
            document: chronicle.txt
            title: "The chronicle of the town"
            language: en
            parts:
              first: { title: One, starts: In the year one }
              second: { title: Two, starts: In the year two }
          scan:
            document: scan.txt
            title: Ein Scan
            language: de
            text: ocr

        """;

    private const string Chronicle = """
        1. The first year

        In the year one the town hall has seven floors, and the tower is “high”.
        The mayor said: the roof is new.

        2. The second year

        In the year two the tower fell. The mayor said: the roof is gone. Its cellar was found to be
        under water: a cat\dog "thing".

        """;

    private static Workspace Create() => Town.Create()
        .Write(Town.Sources, Letters)
        .Write(Town.Chronicle, Chronicle)
        .Write("seeds/documents/scan.txt", "Die Blrger haben groBen Mut bewiesen, als das Rathaus er6ffnet wurde.\n");

    [Fact]
    public void An_exact_quote_is_cited_from_the_part_in_which_it_stands()
    {
        using var town = Create();

        town.Run("quote", "town hall has seven floors").ShouldBe(new(0, "# chronicle.txt, line 3, section 1 'The first year'\n- chronicle/first: \"town hall has seven floors\"\n", ""));
    }

    [Fact]
    public void Other_letter_case_and_other_words_find_the_nearest()
    {
        using var town = Create();

        var outcome = town.Run("quote", "The Town Hall had seven floors");

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldMatch(@"^# chronicle\.txt, line 3, section 1 'The first year' \(nearest: \d\d % alike\)\n- chronicle/first: ""the town hall has seven floors""\n$");
    }

    [Fact]
    public void What_is_printed_is_quoted_with_its_marks_and_escaped_for_yaml()
    {
        using var town = Create();

        town.Run("quote", "the tower is \"high\"").Output.ShouldEndWith("- chronicle/first: \"the tower is “high”\"\n");
        town.Run("quote", "a cat\\dog \"thing\"").Output.ShouldEndWith("- chronicle/second: \"a cat\\\\dog \\\"thing\\\"\"\n");
    }

    [Fact]
    public void A_line_break_becomes_a_blank()
    {
        using var town = Create();

        town.Run("quote", "cellar was found to be under water").Output.ShouldEndWith("- chronicle/second: \"cellar was found to be under water\"\n");
    }

    [Fact]
    public void A_quote_that_stands_several_times_is_settled_at_each_place()
    {
        using var town = Create().Write(Town.Sources, Letters[..Letters.IndexOf("    parts:", StringComparison.Ordinal)]);

        town.Run("quote", "The mayor said: the roof is").Output.ShouldBe("""
            # chronicle.txt, line 4, section 1 'The first year'
            - chronicle: "The mayor said: the roof is"
              suffix: "new."
            # chronicle.txt, line 8, section 2 'The second year'
            - chronicle: "The mayor said: the roof is"
              suffix: "gone."

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_part_settles_what_stands_once_in_it()
    {
        using var town = Create();

        town.Run("quote", "The mayor said: the roof is").Output.ShouldBe("""
            # chronicle.txt, line 4, section 1 'The first year'
            - chronicle/first: "The mayor said: the roof is"
            # chronicle.txt, line 8, section 2 'The second year'
            - chronicle/second: "The mayor said: the roof is"

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Words_left_out_stay_left_out()
    {
        using var town = Create();

        town.Run("quote", "the town hall … the tower is").Output.ShouldEndWith("- chronicle/first: \"the town hall … the tower is\"\n");
    }

    [Fact]
    public void Damaged_print_is_quoted_as_it_is_with_a_reading()
    {
        using var town = Create();

        town.Run("quote", "Die Bürger haben großen Mut bewiesen").ShouldBe(new(0, """
            # scan.txt, line 1
            - scan: "Die Blrger haben groBen Mut bewiesen"
              reading: "Die Bürger haben großen Mut bewiesen"

            """.ReplaceLineEndings("\n"), ""));
    }

    /// <summary>Each source by what its own print confuses: an English one by no German letters, and by what it declares.</summary>
    [Theory]
    [InlineData("language: de\n    text: ocr", "The Blrger were bold", "The Bürger were bold", true)]
    [InlineData("language: en\n    text: ocr", "The Blrger were bold", "The Bürger were bold", false)]
    [InlineData("language: en\n    text: ocr\n    confusions: { printed: gh, means: fe }", "The wigh stood", "The wife stood", true)]
    [InlineData("language: de\n    text: ocr", "The wigh stood", "The wife stood", false)]
    public void A_reading_repairs_what_its_source_confuses(string source, string printed, string meant, bool isRead)
    {
        using var town = Town.Create().Write(Town.Sources, $"sources:\n  scan:\n    document: chronicle.txt\n    title: S\n    {source}\n").Write(Town.Chronicle, printed + " all along.\n");

        var output = town.Run("quote", meant).Output;

        if (isRead) output.ShouldContain($"\n  reading: \"{meant}\"\n");
        else output.ShouldNotContain("reading:");
    }

    [Fact]
    public void One_source_alone()
    {
        using var town = Create();

        town.Run("quote", "the town hall has seven floors", "--source", "scan").ExitCode.ShouldBe(1);
        town.Run("quote", "the town hall has seven floors", "--source", "chronicle").ExitCode.ShouldBe(0);
        town.Run("quote", "the town hall has seven floors", "--source", "chronicel").ShouldBe(new(2, "", "beleg: there is no source 'chronicel' in sources.yaml; did you mean 'chronicle'?\n"));
    }

    [Fact]
    public void Nothing_similar_is_said()
    {
        using var town = Create();

        town.Run("quote", "quantum chromodynamics explains mesons").ShouldBe(new(1, "nothing in 2 documents is like \"quantum chromodynamics explains mesons\"\n", ""));
    }

    [Theory]
    [InlineData("town hall has seven floors")]
    [InlineData("The Town Hall had seven floors")]
    [InlineData("The mayor said: the roof is")]
    [InlineData("a cat\\dog \"thing\"")]
    [InlineData("the town hall … the tower is")]
    public void What_is_printed_is_proven_when_it_is_pasted(string words)
    {
        using var town = Create();
        var citations = town.Run("quote", words).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        town.Write(Town.Facts, "entity: town-hall\nkind: Building\nname: town hall\nfacts:\n  floors:\n    value: 7 floor\n    cite:\n      - chronicle/first: \"the town hall has seven floors\"\n" + string.Concat(citations.Select(line => $"      {line}\n")));

        // The proof may have more to say; not of where the quotes stand.
        town.Run("check").Output.ShouldNotContain("error BLG3");
        town.Run("check").Output.ShouldNotContain("error BLG1");
    }
}
