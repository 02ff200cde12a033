namespace Beleg.Proving.Snapshots;

/// <summary>Tells what changed between two snapshots, and what that means for those who use the facts.</summary>
internal static class FactComparison
{
    /// <summary>What the API gives of a property without naming a statement.</summary>
    private static readonly (string Name, Func<FactLine, bool> Holds)[] Views =
    [
        ("best", static _ => true),
        ("achieved", static line => IsInForce(line) && line.Status is Status.Stated or Status.Achieved),
        ("planned", static line => IsInForce(line) && line.Status is Status.Decided or Status.Planned),
    ];

    /// <param name="accepted">Lines of one snapshot; each id once.</param>
    /// <param name="current">Lines of the other.</param>
    /// <returns>The changes in ordinal order of the ids.</returns>
    public static IReadOnlyList<FactChange> Of(IEnumerable<string> accepted, IEnumerable<string> current)
    {
        var before = new HashSet<string>(accepted, StringComparer.Ordinal);
        var after = new HashSet<string>(current, StringComparer.Ordinal);
        if (before.SetEquals(after)) return [];

        // What is the best value depends on the unchanged statements of the property too.
        var old = ById(before);
        var now = ById(after);
        var changes = new SortedDictionary<string, FactChange>(StringComparer.Ordinal);
        foreach (var line in old.Values.Where(line => !after.Contains(line.Text))) changes.Add(line.Id, now.TryGetValue(line.Id, out var changed) ? Changed(line, changed) : Gone(line));
        foreach (var line in now.Values.Where(line => !before.Contains(line.Text) && !old.ContainsKey(line.Id))) changes.Add(line.Id, New(line));

        var (oldOf, nowOf) = (ByProperty(old), ByProperty(now));
        foreach (var property in changes.Keys.Select(FactLine.PropertyOf).Distinct(StringComparer.Ordinal).ToList())
        {
            foreach (var (name, holds) in Views) JudgeView(name, Best(oldOf[property], holds), Best(nowOf[property], holds), changes);
        }

        return [.. changes.Values];
    }

    public static ChangeClass? Highest(IEnumerable<FactChange> changes) => changes.Select(change => (ChangeClass?)change.Class).Max();

    private static Dictionary<string, FactLine> ById(IEnumerable<string> lines)
    {
        var table = new Dictionary<string, FactLine>(StringComparer.Ordinal);
        foreach (var line in lines.Select(FactLine.Read).OfType<FactLine>()) table[line.Id] = line;
        return table;
    }

    private static ILookup<string, FactLine> ByProperty(Dictionary<string, FactLine> lines) => lines.Values.ToLookup(line => line.Property, StringComparer.Ordinal);

    private static FactChange New(FactLine line) => new(FactChangeKind.New, line.Id, ChangeClass.Minor, $"{line.Type} '{line.FullValue}'", "", line.Text);

    private static FactChange Gone(FactLine line) => new(FactChangeKind.Gone, line.Id, ChangeClass.Major, $"{line.Type} '{line.FullValue}'", line.Text, "");

    private static FactChange Changed(FactLine old, FactLine now)
    {
        var worst = ChangeClass.Patch;
        var what = new List<string>();
        Compare("type", old.Type, now.Type, ChangeClass.Major);
        // Statements have names of their own in C#: what stands under a name is as good as promised.
        Compare("value", old.FullValue, now.FullValue, ChangeClass.Major);
        foreach (var name in old.Qualifiers.Union(now.Qualifiers, StringComparer.Ordinal))
        {
            var isRetraction = now.Lifecycle == Lifecycle.Retracted && string.Equals(name, "lifecycle", StringComparison.Ordinal);
            Compare(name, old.Field(name), now.Field(name), isRetraction ? ChangeClass.Major : ChangeClass.Minor);
        }

        // Who relies on a fact relies on how it is supported; more is no harm.
        if (!now.Support.IsAtLeast(old.Support)) Compare("support", old.Field("support"), now.Field("support"), ChangeClass.Minor);
        else if (!string.Equals(old.Evidence, now.Evidence, StringComparison.Ordinal)) what.Add("other evidence");
        return new(FactChangeKind.Changed, now.Id, worst, string.Join(", ", what), old.Text, now.Text);

        void Compare(string name, string before, string after, ChangeClass change)
        {
            if (string.Equals(before, after, StringComparison.Ordinal)) return;
            what.Add($"{name} {Shown(after)} where {Shown(before)} was");
            if (change > worst) worst = change;
        }
    }

    private static string Shown(string text) => text.Length == 0 ? "none" : $"'{text}'";

    private static FactLine? Best(IEnumerable<FactLine> lines, Func<FactLine, bool> holds) =>
        lines.Where(holds).OrderBy(line => line, FactLine.BestFirst).FirstOrDefault();

    /// <summary>A view that now gives another value, or none, breaks whoever reads it. A view that gave none breaks nobody.</summary>
    private static void JudgeView(string name, FactLine? old, FactLine? now, SortedDictionary<string, FactChange> changes)
    {
        if (old is null || string.Equals(old.FullValue, now?.FullValue, StringComparison.Ordinal)) return;

        // One of the two has changed, else the order of the two would not have.
        var id = now is not null && changes.ContainsKey(now.Id) ? now.Id : old.Id;
        if (!changes.TryGetValue(id, out var change)) return;

        var view = $"{name} value of '{old.Property}' {Shown(now?.FullValue ?? "")} where '{old.FullValue}' was";
        var isSaid = change.Class == ChangeClass.Major && change.Kind != FactChangeKind.New;
        changes[id] = change with { Class = ChangeClass.Major, What = isSaid ? change.What : $"{change.What}, {view}" };
    }

    private static bool IsInForce(FactLine line) => line.Lifecycle is Lifecycle.Active or Lifecycle.Disputed;
}
