using System.Text.Json;
using Beleg.Linguistics.Tracing;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary><c>beleg read</c>: what a text says, and by which rules.</summary>
public sealed class ReadTests
{
    [Fact]
    public void Words_have_roles_and_values_have_rules()
    {
        using var town = Town.Create();

        var outcome = town.Run("read", "The hall has at least 300 seats, not 200.");

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldMatch(@"\n  at     .*bound\.before at-least \(""at least""\)");
        outcome.Output.ShouldContain("\nvalues\n  \"at least 300\": at least 300  V1 ");
        outcome.Output.ShouldContain("\nunreadable\n  \"200\" beside \"not\"  U2 ");
    }

    [Fact]
    public void A_text_without_values_says_so()
    {
        using var town = Town.Create();

        town.Run("read", "Nichts.", "--language", "de").Output.ShouldEndWith("no values\nclauses\n  1 main: Nichts\n");
    }

    [Fact]
    public void A_claim_tells_its_fields_what_was_not_read_and_its_rules()
    {
        using var town = Town.Create();

        town.Run("read", "Acme says that the North Yard amused 300 employees in the harbour.", "--about", "North Yard", "--about", "Acme", "--counts", "employees").Output.ShouldContain("""

            clauses
              1 main: Acme says  says
              1 content: that the North Yard amused 300 employees in the harbour  amused
            claim at "300 employees"
              subject: North Yard (named)
              said by: amused
              modality: stated
              voice: Acme says (says)
              of: in the harbour
              unread: verb: amused
              C1 what a clause says that hangs on another's verb
              P4 what something is, costs, amounts or comes to
            claim at "Acme"
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_word_of_the_property_is_read_as_its_verb()
    {
        using var town = Town.Create();
        string[] args = ["read", "Der Nordhof erwirtschaftete keine 5 Millionen Euro, falls er baut.", "--language", "de", "--about", "Nordhof", "--word", "erwirtschaft*", "--format", "json"];

        var claim = JsonDocument.Parse(town.Run(args).Output).RootElement.GetProperty("claims").EnumerateArray().First();
        claim.GetProperty("subject").GetString().ShouldBe("Nordhof (named)");
        claim.GetProperty("modality").GetString().ShouldBe("conditional (falls)");
        claim.GetProperty("rules").EnumerateArray().Any(rule => string.Equals(rule.GetString(), "P5", StringComparison.Ordinal)).ShouldBeTrue();
        claim.GetProperty("unread").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Programs_get_places()
    {
        using var town = Town.Create();

        var report = JsonDocument.Parse(town.Run("read", "Es sind kaum mehr als 300.", "--language", "de", "--format", "json").Output).RootElement;

        report.GetProperty("format").GetInt32().ShouldBe(1);
        report.GetProperty("language").GetString().ShouldBe("de");
        var value = report.GetProperty("values").EnumerateArray().Single();
        value.GetProperty("value").GetString().ShouldBe("just over 300");
        value.GetProperty("rule").GetString().ShouldBe("V1");
        value.GetProperty("utf16").GetProperty("start").GetInt32().ShouldBe(8);
        value.GetProperty("utf16").GetProperty("length").GetInt32().ShouldBe(17);
        report.GetProperty("sentences").EnumerateArray().Single().GetProperty("tokens").GetArrayLength().ShouldBe(7);
    }

    [Fact]
    public void Rules_are_listed_with_texts_that_they_read()
    {
        using var town = Town.Create();

        town.Run("read", "--rules").Output.ShouldStartWith("V1 a number, in digits or words, with what bounds it\n  en: 300 => 300\n");
        JsonDocument.Parse(town.Run("read", "--rules", "--format", "json").Output).RootElement.GetProperty("rules").GetArrayLength().ShouldBe(RuleBook.All.Count);
        town.Run("read", "--rules").Output.ShouldContain("\nP1 what somebody has, employs, houses\n  en: The North Yard has 300 employees. => 300 employees\n");
    }

    [Theory]
    [InlineData("there is no text; give one, in quotation marks, or --rules", "read")]
    [InlineData("there is no text; give one, in quotation marks, or --rules", "read", " ")]
    [InlineData("--rules lists the rules, and reads no text", "read", "300", "--rules")]
    [InlineData("no rules read 'tlh'; there are rules for en, de", "read", "300", "--language", "tlh")]
    public void What_makes_no_sense_is_said(string message, params string[] args)
    {
        using var town = Town.Create();

        var outcome = town.Run(args);

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldContain(message);
    }
}
