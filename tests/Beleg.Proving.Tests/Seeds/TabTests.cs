using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds.Reading;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Seeds;

/// <summary>A tab that YAML does not allow is told where it stands, and not where the library began to read.</summary>
public sealed class TabTests
{
    [Theory]
    [InlineData("entity: a\nkind: Plant\n\tname: A\n", "3,1")]
    [InlineData("entity: a\nkind: Plant\nfacts:\n\tcranes:\n", "4,1")]
    [InlineData("entity: a\nname: A\tB\nfacts:\n  cranes:\n  \tvalue: 7 crane\n", "5,3")]
    [InlineData("entity: a\r\nkind: Plant\r\nsummary: |\r\n\tx\r\n", "4,1")]
    public void A_tab_in_front_is_told_in_its_line_and_column(string text, string place)
    {
        var issue = FactsReader.Read(Yard.Seed("facts/a.facts.yaml", text)).Issues[0];

        issue.Rule.ShouldBe(Rules.MalformedSeedFile);
        issue.ToString().ShouldStartWith($"facts/a.facts.yaml({place}): ");
        issue.Message.ShouldEndWith("a tab in front of what stands there; YAML is indented with blanks");
    }

    [Fact]
    public void A_tab_that_YAML_allows_is_no_issue() =>
        FactsReader.Read(Yard.Seed("facts/a.facts.yaml", "entity:\ta\nkind: Plant\nname: A\nalso:\n-\tB\tC\n")).Issues.ShouldBeEmpty();
}
