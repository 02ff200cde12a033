namespace Beleg.Tests.Facts;

/// <summary>How many sources say so that do not depend on each other.</summary>
public sealed class CorroborationTests
{
    [Theory]
    [InlineData(1, "report")]
    [InlineData(1, "report", "report")]
    [InlineData(2, "report", "page")]
    [InlineData(1, "courier", "gazette")] // One agency wrote both.
    [InlineData(2, "courier", "gazette", "report")]
    [InlineData(1, "page", "page/notice")] // One page.
    [InlineData(1, "report", "!page")] // The page speaks against it.
    [InlineData(1, "!page")]
    public void Independent_sources_are_counted(int count, params string[] sources) =>
        new Press(Press.Fact("gates", "quantity", "7 gate", "", sources)).Only.IndependentSources.ShouldBe(count);

    [Fact]
    public void What_is_derived_rests_on_all_its_sources_together() =>
        new Press(Press.Fact("gates", "quantity", "7 gate", "derivation = hall/front + hall/back", "report", "page")).Only.IndependentSources.ShouldBe(1);

    [Fact]
    public void The_first_publication_counts()
    {
        new Press(Press.Fact("gates", "quantity", "7 gate", "", "report", "courier")).Only.Published.ShouldBe(PartialDate.Parse("2025-06-13"));
        new Press(Press.Fact("gates", "quantity", "7 gate", "", "courier", "gazette")).Only.Published.ShouldBe(PartialDate.Parse("2025-06"));
        new Press(Press.Fact("gates", "quantity", "7 gate", "", "report", "!courier")).Only.Published.ShouldBe(PartialDate.Parse("2026-03"));
        new Press(Press.Fact("gates", "quantity", "7 gate", "", "page")).Only.Published.ShouldBeNull();
    }
}
