using System.Text.Json;
using Beleg.Testing;
using Beleg.Tool.Output;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary><c>beleg accept</c>: what is proven and changed is taken over, and the check holds again.</summary>
public sealed class AcceptTests
{
    private const string Shipped = "seeds/Facts.Shipped.txt";
    private const string Unshipped = "seeds/Facts.Unshipped.txt";

    [Fact]
    public void From_the_first_fact_to_the_second_release()
    {
        using var town = Town.Create();
        var log = new System.Text.StringBuilder();
        Step("the first facts", "accept");
        Step("nothing changed", "accept");
        Step("the first release", "accept", "--ship");
        town.Replace(Town.Facts, "7 floor", "at least 7 floor").Replace(Town.Chronicle, "has seven", "has at least seven").Replace(Town.Facts, "has seven", "has at least seven").Run("digest");
        Step("a change is an error until it is accepted", "check");
        Step("what would be written", "accept", "--check");
        Step("taken over", "accept");
        Step("and proven", "check", "--strict");
        town.Replace(Town.Facts, "  floors:", "  storeys:").Replace(Town.Kinds, "floors:", "storeys:");
        Step("a fact under another id is gone, and new", "check");
        Step("taken over, too", "accept");
        Step("the second release", "accept", "--ship");
        Snapshot.Match(log.ToString());

        void Step(string what, params string[] args)
        {
            log.Append($"# {what}\n$ beleg {string.Join(' ', args)}\n{town.Run(args).ToString().WithoutChecks()}");
            foreach (var file in new[] { Shipped, Unshipped }.Where(file => File.Exists(town.PathOf(file)))) log.Append($"--- {file}\n{town.Read(file)}");
            log.Append('\n');
        }
    }

    [Fact]
    public void As_json()
    {
        using var town = Town.Create();
        town.Run("accept", "--ship");
        town.Replace(Town.Facts, "    value: 7 floor\n", "    value: 7 floor\n    paraphrase: true\n");

        Snapshot.Match(town.Run("accept", "--format", "json").Output, "json");
    }

    [Fact]
    public void Nothing_is_written_by_a_look()
    {
        using var town = Town.Create();
        var before = town.Snapshot();

        town.Run("accept", "--check").ShouldBe(new(1, "minor: town-hall/floors is new: quantity '7 floor'\n1 fact, 1 change (minor) to take over; since the last release 1 change (minor)\n", ""));
        town.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Nothing_is_accepted_that_is_not_proven()
    {
        using var town = Town.Create();
        town.Run("accept");
        town.Replace(Town.Facts, "7 floor", "8 floor");
        var before = town.Snapshot();

        var outcome = town.Run("accept");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldStartWith("seeds/facts/town-hall.facts.yaml(7,12): error BLG4001: ");
        var json = town.Run("accept", "--format", "json");
        var report = JsonSerializer.Deserialize(json.Output, JsonShapes.Default.AcceptanceReport)!;
        json.ExitCode.ShouldBe(1);
        (report.Facts, report.Written, report.Changes.Count, report.Highest).ShouldBe((1, false, 0, null));
        var issue = report.Issues.ShouldHaveSingleItem();
        (issue.Rule, issue.Path, issue.Line, issue.Column).ShouldBe(("BLG4001", Town.Facts, 7, 12));
        town.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void What_was_shipped_is_not_mended_by_leaving_it_out()
    {
        using var town = Town.Create();
        town.Run("accept", "--ship");
        town.Write(Shipped, town.Read(Shipped) + "town-hall\n");
        var before = town.Snapshot();

        var outcome = town.Run("accept");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldStartWith("seeds/Facts.Shipped.txt(3,1): error BLG6013: ");
        town.Snapshot().ShouldBe(before);
    }

    [Theory]
    [InlineData("*REMOVED*town-hall/floors | quantity | 9 floor | support Derived | quote chronicle 1\n")]
    [InlineData("nonsense\n")]
    [InlineData("")]
    public void What_is_not_shipped_yet_is_written_anew(string unshipped)
    {
        using var town = Town.Create();
        town.Run("accept");
        var right = town.Read(Unshipped);
        town.Write(Unshipped, "# How the facts differ.\r\n" + unshipped);
        town.Run("check").ExitCode.ShouldBe(1);

        town.Run("accept").ExitCode.ShouldBe(0);

        town.Read(Unshipped).ShouldBe("# How the facts differ.\r\n" + right.Split('\n')[1] + "\r\n");
        town.Run("check").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void One_mistake_stays_one_message()
    {
        using var town = Town.Create();
        town.Run("accept");
        foreach (var (path, old, replacement) in new[] { (Town.Facts, "7 floor", "8 floor"), (Town.Facts, "seven floors\"", "seven doors\""), (Town.Facts, "kind: Building", "kind: Bilding"), (Town.Facts, "also: [town hall]", "also: [town hall"), (Town.Kinds, "type: quantity", "type: quantities"), (Town.Chronicle, "seven floors", "eight floors"), (Town.Sources, "chronicle.txt ", "chronicles.txt ") })
        {
            var before = town.Read(path);
            town.Replace(path, old, replacement).Run("check").Output.ShouldNotContain("BLG60", customMessage: replacement);
            town.Write(path, before);
        }
    }
}
