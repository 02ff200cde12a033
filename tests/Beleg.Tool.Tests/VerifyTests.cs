using System.Text.Json;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary><c>beleg verify</c>: four answers, each with an exit code of its own.</summary>
public sealed class VerifyTests
{
    private const string Text = """
        # 2 Limits

        The timeout is 30 seconds. An identifier has at most 35 characters.

        The port flaunts 14 cranes. The dock has 3 gates. The dock is old.
        """;

    [Theory]
    [InlineData(0, "supported", "The timeout is 30 seconds", "30 s")]
    [InlineData(1, "contradicted", "The timeout is 30 seconds", "31 s")]
    [InlineData(4, "unassessed", "The port flaunts 14 cranes", "14 cranes")]
    [InlineData(5, "not found", "The timeout is 31 seconds", "31 s")]
    public void Each_answer_has_its_exit_code(int code, string verdict, string quote, string value)
    {
        using var folder = Folder();

        var outcome = folder.Run("verify", "--document", "spec.txt", "--quote", quote, "--value", value);

        outcome.ExitCode.ShouldBe(code);
        outcome.Output.ShouldStartWith($"{verdict}: {value}\n");
        outcome.Output.ShouldMatch(@"\n  \d+ checks?\n$");
    }

    [Fact]
    public void People_see_the_place_every_reading_and_one_repair()
    {
        using var folder = Folder();

        var outcome = folder.Run("verify", "--document", "spec.txt", "--quote", "An identifier has at most 35 characters", "--value", "35", "--unit", "characters");

        outcome.Output.ShouldBe("""
            contradicted: 35 characters
              spec.txt(3,28): line 3, section '2 Limits', read as 'en'
              reads: "at most 35 characters": at most 35 characters  V2 a number with a unit, or of things that the catalogue declares
              Expected the bound that the quote gives, found none where "An identifier has at most 35 characters" reads as 'at most 35 characters': write --value "at most 35 characters"
              try: --value "at most 35 characters"
              2 checks

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_tried_is_supported()
    {
        using var folder = Folder();

        folder.Run("verify", "--document", "spec.txt", "--quote", "An identifier has at most 35 characters", "--value", "at most 35 characters").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Programs_get_the_same()
    {
        using var folder = Folder();

        var report = JsonDocument.Parse(folder.Run("verify", "--document", "spec.txt", "--quote", "The port flaunts 14 cranes", "--value", "14 cranes", "--format", "json").Output).RootElement;

        report.GetProperty("verdict").GetString().ShouldBe("unassessed");
        report.GetProperty("place").GetProperty("line").GetInt32().ShouldBe(5);
        report.GetProperty("readings").EnumerateArray().Single().GetProperty("rule").GetString().ShouldBe("V2");
        report.GetProperty("readings").EnumerateArray().Single().GetProperty("utf16").GetProperty("start").GetInt32().ShouldBe(Text.ReplaceLineEndings("\n").IndexOf("14 cranes", StringComparison.Ordinal));
        report.GetProperty("unread").EnumerateArray().ShouldContain(each => each.ValueEquals("flaunts"));
        report.GetProperty("checks").GetInt32().ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Many_are_answered_line_by_line_and_the_worst_is_the_exit_code()
    {
        using var folder = Folder();

        var outcome = Ask(
            folder,
            """{ "id": "a", "document": "spec.txt", "quote": "The timeout is 30 seconds", "value": "30 s" }""",
            "",
            """{ "id": "b", "document": "spec.txt", "quote": "The dock has 3 gates", "value": "4", "unit": "gate" }""",
            """{ "id": "c", "document": "spec.txt", "quote": "The port flaunts 14 cranes", "value": "14 cranes" }""");

        outcome.ExitCode.ShouldBe(1);
        Lines(outcome).Select(line => $"{line.GetProperty("id")} {line.GetProperty("verdict")}").ShouldBe(["a supported", "b contradicted", "c unassessed"]);
    }

    [Theory]
    [InlineData("""{ "id": "x", "document": "spec.txt", "qoute": "a" }""", "it is no JSON object with the names of the options at 'qoute'")]
    [InlineData("nothing", "it is no JSON object with the names of the options")]
    [InlineData("""{ "id": "x", "document": "none.txt", "quote": "The timeout", "value": "30 s" }""", "cannot read 'none.txt': there is no such file")]
    [InlineData("""{ "id": "x", "document": "spec.txt", "quote": "The timeout" }""", "there is no 'value'")]
    public void A_line_that_makes_no_sense_costs_only_itself(string line, string problem)
    {
        using var folder = Folder();

        var outcome = Ask(folder, line, """{ "id": "a", "document": "spec.txt", "quote": "The timeout is 30 seconds", "value": "30 s" }""");

        outcome.ExitCode.ShouldBe(2);
        var lines = Lines(outcome);
        lines[0].GetProperty("line").GetInt32().ShouldBe(1);
        lines[0].GetProperty("problem").GetString().ShouldBe(problem);
        lines[1].GetProperty("verdict").GetString().ShouldBe("supported");
    }

    [Theory]
    [InlineData("there is no --quote", "verify", "--document", "spec.txt", "--value", "3")]
    [InlineData("no rules read 'tlh'", "verify", "--document", "spec.txt", "--quote", "The dock", "--value", "3", "--language", "tlh")]
    [InlineData("found '10.000'", "verify", "--document", "spec.txt", "--quote", "The dock", "--value", "10.000")]
    [InlineData("there is no question on standard input", "verify", "--lines")]
    [InlineData("leave --document, --quote and --value out", "verify", "--lines", "--document", "spec.txt")]
    public void What_makes_no_sense_is_said(string message, params string[] args)
    {
        using var folder = Folder();

        var outcome = folder.Run(args);

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldContain(message);
    }

    [Fact]
    public void A_text_may_look_like_a_number()
    {
        using var folder = new Workspace().Write("spec.txt", "The version is called 1.1 by everybody.\n");

        folder.Run("verify", "--document", "spec.txt", "--quote", "The version is called 1.1", "--value", "1.1", "--text").ExitCode.ShouldBe(0);
        folder.Run("verify", "--document", "spec.txt", "--quote", "The version is called 1.1", "--value", "1.2", "--text").ExitCode.ShouldBe(1);
    }

    private static Workspace Folder() => new Workspace().Write("spec.txt", Text.ReplaceLineEndings("\n"));

    private static Outcome Ask(Workspace folder, params string[] lines) =>
        folder.RunWith(host => host with { Input = new StringReader(string.Join('\n', lines)) }, "verify", "--lines");

    private static List<JsonElement> Lines(Outcome outcome) =>
        [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
