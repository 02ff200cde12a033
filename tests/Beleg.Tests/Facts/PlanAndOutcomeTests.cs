namespace Beleg.Tests.Facts;

/// <summary>What was promised and what came of it.</summary>
public sealed class PlanAndOutcomeTests
{
    [Fact]
    public void A_plan_stands_beside_the_best_of_what_came_of_it()
    {
        var press = new Press(
            Press.Fact("gates/begun", "quantity", "3 gate", "status UnderWay"),
            Press.Fact("gates/planned", "quantity", "at least 8 gate", "status Planned; by radio; plan-of builder; valid 2026-02/.."),
            Press.Fact("gates/built", "quantity", "7 gate", "by radio", "report"),
            Press.Fact("gates/miscounted", "quantity", "9 gate", "lifecycle Retracted"),
            Press.Fact("gates/doubted", "quantity", "6 gate", "rank Deprecated"),
            Press.Fact("roof", "text", "red"));

        var entry = press.PlansAndOutcomes.ShouldHaveSingleItem();

        entry.Plan.Id.ShouldBe("hall/gates/planned");
        (entry.Subject.Id, entry.Property).ShouldBe(("hall", "gates"));
        (entry.Planner?.Id).ShouldBe("builder");
        entry.SaidBy.ToString().ShouldBe("Radio Nord");
        entry.Due.ShouldBe(PartialDate.OfMonth(2026, 2));
        entry.Outcomes.Select(fact => fact.Id).ShouldBe(["hall/gates/built", "hall/gates/begun", "hall/gates/doubted"]);
        (entry.Outcome?.Id).ShouldBe("hall/gates/built");
        (entry.Difference?.Quantity).ShouldBe(Quantity.Parse("at most -1 gate"));
        entry.ToString().ShouldBe("hall/gates: at least 8 gate planned, 7 gate stated (at most -1 gate)");
    }

    [Fact]
    public void What_a_norm_says_is_no_plan_and_no_outcome()
    {
        new Press(Press.Fact("gates/due", "quantity", "4 gate", "status Required")).PlansAndOutcomes.ShouldBeEmpty();
        new Press(Press.Fact("gates/due", "quantity", "4 gate", "status Permitted"), Press.Fact("gates/planned", "quantity", "4 gate", "status Planned")).PlansAndOutcomes.ShouldHaveSingleItem().Outcomes.ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_of_which_nothing_is_known_is_there_without_an_outcome()
    {
        var entry = new Press(Press.Fact("gates", "quantity", "8 gate", "status Decided; by builder")).PlansAndOutcomes.ShouldHaveSingleItem();

        (entry.Planner?.Id).ShouldBe("builder");
        entry.Outcome.ShouldBeNull();
        entry.Outcomes.ShouldBeEmpty();
        entry.Difference.ShouldBeNull();
        entry.Due.ShouldBeNull();
        entry.ToString().ShouldBe("hall/gates: 8 gate decided, nothing known of it");
    }

    [Fact]
    public void Every_plan_has_an_entry_and_none_that_was_retracted()
    {
        var press = new Press(
            Press.Fact("gates/wanted", "quantity", "12 gate", "status Demanded; by council"),
            Press.Fact("gates/planned", "quantity", "8 gate", "status Planned; lifecycle Superseded"),
            Press.Fact("gates/withdrawn", "quantity", "1 gate", "status Planned; lifecycle Retracted"),
            Press.Fact("gates/built", "quantity", "7 gate"),
            Press.Fact("doors", "quantity", "2 door"));

        press.PlansAndOutcomes.Select(entry => entry.ToString()).ShouldBe(
        [
            "hall/gates: 12 gate demanded, 7 gate stated (-5 gate)",
            "hall/gates: 8 gate planned, 7 gate stated (-1 gate)",
        ]);
        press.PlansAndOutcomes.ShouldBeSameAs(press.PlansAndOutcomes);
    }

    [Fact]
    public void What_is_counted_for_something_else_came_of_no_plan()
    {
        var press = new Press(
            Press.Fact("gates/planned", "quantity", "8 gate", "status Planned; per wing"),
            Press.Fact("gates/built", "quantity", "16 gate"),
            Press.Fact("gates/per-wing", "quantity", "7 gate", "per wing"));

        press.PlansAndOutcomes.ShouldHaveSingleItem().Outcomes.ShouldHaveSingleItem().Id.ShouldBe("hall/gates/per-wing");
    }

    [Theory]
    [InlineData("date", "2026-02", "2026-02")]
    [InlineData("period", "2025/2026-03", "2026-03")]
    [InlineData("period", "2025/..", "2025")]
    public void A_planned_date_is_when_it_is_due(string type, string value, string due) =>
        new Press(Press.Fact("opened", type, value, "status Planned; valid 2030/..")).PlansAndOutcomes[0].Due.ShouldBe(PartialDate.Parse(due));

    [Theory]
    [InlineData("2026/2027", "2026")]
    [InlineData("../2027", "2027")]
    public void Else_it_is_due_when_it_is_to_hold(string valid, string due) =>
        new Press(Press.Fact("gates", "quantity", "8 gate", $"status Planned; valid {valid}")).PlansAndOutcomes[0].Due.ShouldBe(PartialDate.Parse(due));

    [Theory]
    [InlineData("quantity", "10 gate", "12.5 gate", "2.5 gate")]
    [InlineData("quantity", "at least 10 gate", "at least 12 gate", null)]
    [InlineData("quantity", "at least 10 gate", "nearly 10 gate", null)]
    [InlineData("quantity", "at most 10 gate", "more than 12 gate", "more than 2 gate")]
    [InlineData("quantity", "10 gate", "about 12 gate", "about 2 gate")]
    [InlineData("quantity", "10 gate", "12 door", null)]
    [InlineData("range of quantity", "10..12 gate", "13..14 gate", null)]
    [InlineData("money", "5 EUR", "4 EUR", "-1 EUR")]
    [InlineData("money", "5 EUR", "4 USD", null)]
    [InlineData("share", "1/2", "45 %", "-5 %")]
    [InlineData("duration", "at most 9 months", "6 months", "at least -3 month")]
    [InlineData("duration", "1 year", "18 months", "6 month")]
    [InlineData("duration", "30 days", "5 weeks", "5 day")]
    [InlineData("duration", "1 hour", "90 minutes", "1800 s")]
    [InlineData("duration", "1 month", "30 days", null)]
    [InlineData("duration", "1 month 2 days", "2 months", null)]
    [InlineData("date", "2026-02-28", "2026-03-02", "2 day")]
    [InlineData("date", "2026-02-28", "2025-02-28", "-365 day")]
    [InlineData("date", "2025-11", "2026-02", "3 month")]
    // From the last month of the one to the first of the other, and no more is certain.
    [InlineData("date", "2025-33", "2025-35", "at least 4 month")]
    [InlineData("date", "2025-41", "2025-40", "at most -1 month")]
    [InlineData("date", "2025", "2026", "at least 1 month")]
    [InlineData("date", "2025", "2027", "at least 13 month")]
    [InlineData("date", "2027", "2025", "at most -13 month")]
    [InlineData("date", "2025", "2025", null)]
    [InlineData("date", "2025-11", "2025-11", "0 month")]
    [InlineData("date", "2026-02", "2026-02-04", null)]
    [InlineData("text", "red", "green", null)]
    [InlineData("flag", "true", "false", null)]
    public void The_difference_is_typed_and_open_where_the_values_leave_it_so(string type, string planned, string became, string? difference)
    {
        var press = new Press(Press.Fact("it/planned", type, planned, "status Planned"), Press.Fact("it/became", type, became));

        (press.PlansAndOutcomes.ShouldHaveSingleItem().Difference?.ToString()).ShouldBe(difference);
    }

    [Fact]
    public void Of_outcomes_the_one_of_the_later_time_is_best_in_whatever_way_that_is_written()
    {
        string[] times = ["2025", "2025-11", "2025-12", "2025-33", "2025-36", "2025-40", "2025-12-24", "2026-01-01"];
        var press = new Press([
            Press.Fact("gates/planned", "quantity", "8 gate", "status Planned"),
            Press.Fact("gates/undated", "quantity", "1 gate"),
            .. times.Select(time => Press.Fact($"gates/of-{time}", "quantity", "1 gate", $"as-of {time}")),
        ]);

        press.PlansAndOutcomes[0].Outcomes.Select(fact => fact.Id.Split("/")[2]).ShouldBe(
            ["of-2026-01-01", "of-2025-12", "of-2025-36", "of-2025", "of-2025-12-24", "of-2025-11", "of-2025-40", "of-2025-33", "undated"]);
    }

    [Fact]
    public void Of_a_difference_one_type_is_set()
    {
        static ValueDifference Of(string type, string planned, string became) =>
            new Press(Press.Fact("it/planned", type, planned, "status Planned"), Press.Fact("it/became", type, became)).PlansAndOutcomes[0].Difference!.Value;

        var (gates, money, share) = (Of("quantity", "1 gate", "3 gate"), Of("money", "1 EUR", "3 EUR"), Of("share", "1/4", "1/2"));

        (gates.Quantity, gates.Money, gates.Share).ShouldBe((Quantity.Parse("2 gate"), null, null));
        (money.Quantity, money.Money, money.Share).ShouldBe((null, Money.Parse("2 EUR"), null));
        (share.Quantity, share.Money, share.Share).ShouldBe((null, null, Share.Parse("1/4")));
        gates.ShouldBe(Of("quantity", "2 gate", "4 gate"));
        (gates == money).ShouldBeFalse();
    }
}
