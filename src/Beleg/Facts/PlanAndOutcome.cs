namespace Beleg;

/// <summary>What was planned, decided or demanded of one property, and what came of it.</summary>
/// <remarks>Made from the statements on the property that count the same things (<see cref="Fact.Per"/>, <see cref="Fact.Of"/>).</remarks>
public sealed class PlanAndOutcome
{
    internal PlanAndOutcome(Fact plan, IReadOnlyList<Fact> outcomes)
    {
        Plan = plan;
        Outcomes = outcomes;
    }

    /// <summary>What was promised: a statement of status decided, planned or demanded.</summary>
    public Fact Plan { get; }

    /// <summary>The entity that it is about.</summary>
    public Entity Subject => Plan.Subject;

    /// <summary>The property, as the seed files name it: <c>building-time</c>.</summary>
    public string Property => Plan.Property;

    /// <summary>Whose plan it is; where the sources do not say, who says so first; <see langword="null"/> where that is the source itself.</summary>
    public Entity? Planner => Plan.PlanOf ?? Plan.By.Speaker;

    /// <summary>Who says that it was planned.</summary>
    public Attribution SaidBy => Plan.By;

    /// <summary>
    /// When it is due: the date that was planned; the end of a planned period; else the beginning of the period in which the
    /// value is to hold (<see cref="Fact.Valid"/>), or its end where that is all there is. <see langword="null"/> where nothing says.
    /// </summary>
    public PartialDate? Due => Plan.Value switch
    {
        PartialDate date => date,
        Period period => period.Until ?? period.From,
        _ => Plan.Valid is { } valid ? valid.From ?? valid.Until : null,
    };

    /// <summary>What came of it, best first: what is stated, achieved or under way. Empty where no source says.</summary>
    public IReadOnlyList<Fact> Outcomes { get; }

    /// <summary>The best of <see cref="Outcomes"/>; <see langword="null"/> where no source says what came of it.</summary>
    public Fact? Outcome => Outcomes.Count > 0 ? Outcomes[0] : null;

    /// <summary>
    /// By how much the outcome exceeds the plan: negative where it stays below, or is earlier. <see langword="null"/> where there
    /// is no outcome, where the values have no difference, or where their bounds leave it open (nearly 10 and at least 10).
    /// </summary>
    public ValueDifference? Difference => Outcome is { } outcome ? ValueDifference.Between(Plan.Value, outcome.Value) : null;

    /// <summary><c>cloud/building-time: at most 9 months planned, 6 months stated (at least -3 month)</c>.</summary>
    public override string ToString()
    {
        var difference = Difference is { } by ? $" ({by})" : "";
        var outcome = Outcome is { } fact ? $"{fact.ValueText} {WordOf(fact.Status)}{difference}" : "nothing known of it";
        return $"{Plan.SubjectId}/{Property}: {Plan.ValueText} {WordOf(Plan.Status)}, {outcome}";
    }

    /// <summary>Every plan among facts with what the others say came of it, in the order of the plans. Retracted statements are no longer said.</summary>
    internal static IReadOnlyList<PlanAndOutcome> Among(IEnumerable<Fact> facts)
    {
        var plans = new List<(Fact Plan, (string, string, string) What)>();
        var outcomes = new Dictionary<(string, string, string), List<Fact>>();
        foreach (var fact in facts)
        {
            if (fact.Lifecycle == Lifecycle.Retracted) continue;

            var what = (fact.SubjectId + "/" + fact.Property, fact.Per, fact.Of);
            if (fact.Status is Status.Decided or Status.Planned or Status.Demanded)
            {
                plans.Add((fact, what));
            }
            else if (fact.Status is Status.Required or Status.Recommended or Status.Permitted)
            {
                // What a norm says is neither a plan nor what came of one.
            }
            else if (outcomes.TryGetValue(what, out var others))
            {
                others.Add(fact);
            }
            else
            {
                outcomes.Add(what, [fact]);
            }
        }

        foreach (var list in outcomes.Values) list.Sort(BestFirst);
        return [.. plans.Select(plan => new PlanAndOutcome(plan.Plan, outcomes.TryGetValue(plan.What, out var found) ? found : []))];
    }

    private static int BestFirst(Fact x, Fact y) =>
        StatementOrder.Compare((x.Lifecycle, x.Rank, x.Status, x.AsOfText, x.Id), (y.Lifecycle, y.Rank, y.Status, y.AsOfText, y.Id));

    private static string WordOf(Status status) => status switch
    {
        Status.Stated => "stated",
        Status.Achieved => "achieved",
        Status.UnderWay => "under way",
        Status.Decided => "decided",
        Status.Planned => "planned",
        _ => "demanded",
    };
}
