using System.Text.Json;
using Beleg.Testing;
using Beleg.Tool.Output;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary>The reports for programs.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Json_has_the_documented_shape()
    {
        using var town = Broken();

        var outcome = town.Run("check", "--format", "json");

        outcome.ExitCode.ShouldBe(1);
        Snapshot.Match(outcome.Output.WithoutChecks(), "json");
    }

    [Fact]
    public void Json_says_what_the_text_says()
    {
        using var town = Broken();

        var report = JsonSerializer.Deserialize(town.Run("check", "--format", "json").Output, JsonShapes.Default.CheckReport)!;

        report.Proven.ShouldBeFalse();
        report.Counts.ShouldBe(new(1, 1, report.Counts.Checks, Errors: 1, Warnings: 1, new(0, 0, 0, 0, 0), Refused: 1));
        var lines = report.Issues.Select(issue => FormattableString.Invariant($"{issue.Path}({issue.Line},{issue.Column}): {issue.Severity} {issue.Rule}: {issue.Message}"));
        lines.ShouldBe(town.Run("check").Output.Split('\n')[..^2]);
    }

    [Fact]
    public void Json_of_a_proven_catalogue_has_no_issues()
    {
        using var town = Town.Create();

        var outcome = town.Run("check", "-f", "json");
        var report = JsonSerializer.Deserialize(outcome.Output, JsonShapes.Default.CheckReport)!;

        outcome.ExitCode.ShouldBe(0);
        report.Proven.ShouldBeTrue();
        report.Catalogue.ShouldBe("town");
        report.Issues.ShouldBeEmpty();
    }

    [Fact]
    public void Json_without_a_catalogue_says_so()
    {
        using var town = Town.Create().Delete(Town.Catalogue);

        using var report = JsonDocument.Parse(town.Run("check", "--format", "json").Output);

        report.RootElement.GetProperty("catalogue").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Sarif_has_what_code_scanning_asks_for()
    {
        using var town = Broken();

        var outcome = town.Run("check", "--format", "sarif");

        outcome.ExitCode.ShouldBe(1);
        Snapshot.Match(outcome.Output.WithoutChecks(), "sarif");
    }

    [Fact]
    public void Sarif_has_the_required_members()
    {
        using var town = Broken();
        using var log = JsonDocument.Parse(town.Run("check", "--format", "sarif").Output);

        log.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.RootElement.GetProperty("$schema").GetString().ShouldBe("https://json.schemastore.org/sarif-2.1.0.json");
        var run = log.RootElement.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("Beleg");
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        run.GetProperty("results").GetArrayLength().ShouldBe(2);
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
            new Uri(rule.GetProperty("helpUri").GetString()!).IsAbsoluteUri.ShouldBeTrue();
            result.GetProperty("level").GetString().ShouldBeOneOf("error", "warning");
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            var place = result.GetProperty("locations").EnumerateArray().ShouldHaveSingleItem().GetProperty("physicalLocation");
            Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative, out _).ShouldBeTrue();
            place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBePositive();
            place.GetProperty("region").GetProperty("startColumn").GetInt32().ShouldBePositive();
        }
    }

    [Fact]
    public void Sarif_of_a_proven_catalogue_has_a_run_without_results()
    {
        using var town = Town.Create();

        using var log = JsonDocument.Parse(town.Run("check", "--format", "sarif").Output);

        log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Names_that_are_no_uri_are_escaped()
    {
        using var town = Town.Create();
        town.Write("seeds/facts/grün & blau.txt", "?");

        town.Run("check", "--format", "sarif").Output.ShouldContain("\"uri\": \"seeds/facts/gr%C3%BCn%20%26%20blau.txt\"");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void No_format_tells_where_on_this_machine_it_was_made(string format)
    {
        using var town = Broken();
        using var other = Broken();

        var output = town.Run("check", "--format", format).Output;

        output.ShouldNotContain(town.PathOf(""));
        output.ShouldNotContain("\r");
        output.ShouldBe(other.Run("check", "--format", format).Output);
    }

    private static Workspace Broken() => Town.Create()
        .Replace(Town.Facts, "7 floor", "7 floor\n    status: statted")
        .Replace(Town.Sources, "    digest: " + Town.Digest + "\n", "");
}
