namespace Beleg.Tests.Facts;

/// <summary>What can be asked of the statements on one property.</summary>
public sealed class FactsTests
{
    private static readonly Facts<Quantity> Gates = new Press(
        Press.Fact("gates/counted", "quantity", "7 gate", "as-of 2026-02-04", "report", "!courier"),
        Press.Fact("gates/announced", "quantity", "8 gate", "status Decided; valid 2025/..", "courier"),
        Press.Fact("gates/wanted", "quantity", "12 gate", "status Demanded", "gazette"),
        Press.Fact("gates/rumoured", "quantity", "9 gate", "status Achieved; lifecycle Disputed; as-of 2025-06", "page"),
        Press.Fact("gates/withdrawn", "quantity", "1 gate", "status Planned; lifecycle Retracted", "report")).Gates;

    [Fact]
    public void Best_planned_and_achieved_are_the_first_of_their_state()
    {
        Id(Gates.Best).ShouldBe("counted");
        Id(Gates.Achieved).ShouldBe("counted");
        Id(Gates.Planned).ShouldBe("announced");
        new Press(Press.Fact("gates", "quantity", "1 gate", "status Planned; lifecycle Retracted")).Gates.Planned.ShouldBeNull();
        new Press(Press.Fact("gates", "quantity", "1 gate", "status Demanded")).Gates.Planned.ShouldBeNull();
        new Press(Press.Fact("gates", "quantity", "1 gate", "status UnderWay")).Gates.Achieved.ShouldBeNull();
    }

    /// <summary>A duty is neither a plan nor a result, and stands right behind what is.</summary>
    [Fact]
    public void What_a_norm_says_is_asked_for_by_its_own_name()
    {
        var gates = new Press(
            Press.Fact("gates/due", "quantity", "4 gate", "status Required"),
            Press.Fact("gates/advised", "quantity", "6 gate", "status Recommended"),
            Press.Fact("gates/allowed", "quantity", "9 gate", "status Permitted"),
            Press.Fact("gates/there", "quantity", "3 gate", "lifecycle Retracted")).Gates;

        (gates.Achieved, gates.Planned).ShouldBe((null, null));
        (Id(gates.Required!), Id(gates.Recommended!), Id(gates.Permitted!)).ShouldBe(("due", "advised", "allowed"));
        Gates.Required.ShouldBeNull();
    }

    [Fact]
    public void Statements_are_found_by_status()
    {
        Ids(Gates.WithStatus(Status.Demanded)).ShouldBe(["wanted"]);
        Ids(Gates.WithStatus(Status.UnderWay)).ShouldBeEmpty();
    }

    [Fact]
    public void Statements_are_found_by_the_source_that_supports_them()
    {
        Ids(Gates.FromSource("report")).ShouldBe(["counted", "withdrawn"]);
        Ids(Gates.FromSource("courier")).ShouldBe(["announced"]);
        Ids(Gates.FromSource("Courier")).ShouldBeEmpty();
    }

    [Fact]
    public void Statements_are_found_by_the_time_of_which_they_speak()
    {
        Ids(Gates.AsOf(PartialDate.Parse("2026"))).ShouldBe(["counted", "announced"]);
        Ids(Gates.AsOf(PartialDate.Parse("2026-02-03"))).ShouldBe(["announced"]);
        Ids(Gates.AsOf(PartialDate.Parse("2025-06-30"))).ShouldBe(["announced", "rumoured"]);
        Ids(Gates.AsOf(PartialDate.Parse("2024"))).ShouldBeEmpty();
    }

    [Fact]
    public void Statements_that_are_disputed_are_found_by_their_mark_and_by_what_speaks_against_them() => Ids(Gates.Disputed).ShouldBe(["counted", "rumoured"]);

    [Fact]
    public void Time_is_typed()
    {
        Gates[0].AsOf.ShouldBe(PartialDate.OfDay(2026, 2, 4));
        Gates[1].Valid!.Value.From.ShouldBe(PartialDate.OfYear(2025));
        Gates[1].Valid!.Value.Until.ShouldBeNull();
        Gates[1].Published.ShouldBe(PartialDate.OfDay(2025, 6, 13));
        Gates[1].AsOf.ShouldBeNull();
    }

    private static string? Id(Fact<Quantity>? fact) => fact?.Id.Split('/')[^1];

    private static IEnumerable<string?> Ids(IEnumerable<Fact<Quantity>> facts) => facts.Select(fact => Id(fact));
}
