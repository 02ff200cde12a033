using System.Text.Json;
using Beleg.Tool.Output;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary><c>beleg where</c>: a statement's citations in their documents.</summary>
public sealed class WhereTests
{
    private const string Chronicle = "Of the 🏛 hall\n\nLong ago.\nPeople say in town that this is so: The town hall\nhas seven floors. It was built of brick.\nSo it is.\n\nThe end.\n";

    private static Workspace Create() => Town.Create().Write(Town.Chronicle, Chronicle);

    [Fact]
    public void The_lines_of_a_quote_are_marked()
    {
        using var town = Create();

        town.Run("where", "town-hall/floors").ShouldBe(new(0, """
            town-hall/floors: 7 floor (derived)

            seeds/documents/chronicle.txt(4,37): chronicle, line 4, section 'Of the 🏛 hall', bridged: LineBreak
              2 |
              3 | Long ago.
            > 4 | People say in town that this is so: The town hall
            > 5 | has seven floors. It was built of brick.
              6 | So it is.
              7 |

            """.ReplaceLineEndings("\n"), ""));
    }

    [Fact]
    public void Asked_to_explain_it_shows_what_the_sentence_was_read_to_say()
    {
        using var town = Create();

        town.Run("where", "town-hall/floors", "--explain").Output.ShouldEndWith("""
              7 |
              sentence: People say in town that this is so: The town hall has seven floors.
              claim at "seven floors"
                subject: town hall (named)
                said by: has
                modality: stated
                voice: ? unnamed (People say)
                unread: nothing at its joints
                F11 somebody says so, named or not
                P1 what somebody has, employs, houses

            """.ReplaceLineEndings("\n"));
        var citation = JsonDocument.Parse(town.Run("where", "town-hall/floors", "--explain", "--format", "json").Output).RootElement.GetProperty("statements")[0].GetProperty("citations")[0];
        citation.GetProperty("explanation").GetProperty("claim").GetProperty("rules")[1].GetString().ShouldBe("P1");
        JsonDocument.Parse(town.Run("where", "town-hall/floors", "--format", "json").Output).RootElement.GetProperty("statements")[0].GetProperty("citations")[0].GetProperty("explanation").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void A_terminal_highlights_the_quote_and_says_the_same()
    {
        using var town = Create();

        var coloured = town.RunWith(host => host with { HasColours = true }, "where", "town-hall/floors").Output.ReplaceLineEndings("\n");

        coloured.ShouldMatch("\u001b\\[[0-9;]+mThe town hall\u001b\\[0m");
        coloured.ShouldMatch("\u001b\\[[0-9;]+mhas seven floors\u001b\\[0m\\. It was built");
    }

    [Theory]
    [InlineData("town-hall")]
    [InlineData("town-hall/")]
    [InlineData("town-hall/floors")]
    public void An_entity_or_a_property_stands_for_its_statements(string id)
    {
        using var town = Create();

        town.Run("where", id).Output.ShouldStartWith("town-hall/floors: 7 floor (derived)\n");
    }

    [Fact]
    public void Json_has_offsets_in_both_counts_and_marks()
    {
        using var town = Create();

        var outcome = town.Run("where", "town-hall/floors", "--format", "json");
        var citation = JsonSerializer.Deserialize(outcome.Output, JsonShapes.Default.WhereReport)!.Statements.ShouldHaveSingleItem().Citations.ShouldHaveSingleItem();

        outcome.ExitCode.ShouldBe(0);
        citation.Path.ShouldBe(Town.Chronicle);
        citation.Bridges.ShouldBe(["LineBreak"]);
        Chronicle.Substring(citation.Utf16.Start, citation.Utf16.Length).ShouldBe("The town hall\nhas seven floors");
        citation.CodePoints.ShouldBe(new(citation.Utf16.Start - 1, citation.Utf16.Length));
        (citation.Line, citation.Column).ShouldBe((4, 37));
        citation.Lines.Where(line => line.Marks.Count > 0).Select(line => line.Text.Substring(line.Marks[0].Start, line.Marks[0].Length)).ShouldBe(["The town hall", "has seven floors"]);
    }

    [Fact]
    public void A_quote_that_is_not_proven_is_said()
    {
        using var town = Create().Replace(Town.Facts, "seven floors\"", "eight floors\"");

        town.Run("where", "town-hall/floors").ShouldBe(new(1, "town-hall/floors: 7 floor (derived)\n\nchronicle: \"The town hall has eight floors\" is not proven; 'beleg check' says why\n", ""));
    }

    [Fact]
    public void A_statement_that_is_not_there_is_a_slip()
    {
        using var town = Create();

        town.Run("where", "town-hall/flors").ShouldBe(new(2, "", "beleg: there is no statement 'town-hall/flors'; did you mean 'town-hall/floors'?\n"));
        town.Run("where", "town").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_long_line_around_is_cut_and_the_quoted_one_is_not()
    {
        var filler = new string('x', 300);
        using var town = Town.Create().Write(Town.Chronicle, $"{filler}\n{filler} The town hall has seven floors {filler}\n");

        var lines = town.Run("where", "town-hall/floors").Output.Split('\n');

        lines.Single(line => line.StartsWith("  1 | ", StringComparison.Ordinal)).ShouldBe($"  1 | {filler[..120]} …");
        lines.Single(line => line.StartsWith("> 2 | ", StringComparison.Ordinal)).ShouldEndWith(filler);
    }
}
