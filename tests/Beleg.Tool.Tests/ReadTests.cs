using System.Text.Json;
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

        town.Run("read", "Nichts.", "--language", "de").Output.ShouldEndWith("no values\n");
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
        JsonDocument.Parse(town.Run("read", "--rules", "--format", "json").Output).RootElement.GetProperty("rules").GetArrayLength().ShouldBeGreaterThan(15);
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
