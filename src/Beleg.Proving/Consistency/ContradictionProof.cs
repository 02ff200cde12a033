using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Consistency;

/// <summary>
/// Finds statements of one entity that cannot both be true, once all values are known. An entity is stated in one file, so
/// that no other file has a say in it but by what lies within what.
/// </summary>
internal static class ContradictionProof
{
    public static ProvenFile Prove(ProvenFile file, ContainmentTable containments)
    {
        if (file.Contested.Count == 0) return file;

        var issues = new IssueList();
        foreach (var statements in file.Contested.GroupBy(statement => statement.Entity)) Prove(file.Entities[statements.Key], [.. statements], containments, issues);

        // Without their places, so that statements that only moved are the same to whoever writes them.
        return file with { Contested = [], Issues = file.Issues.Concat(issues.ToEquatableArray()).ToEquatableArray(), Checks = file.Checks + issues.Checks };
    }

    /// <summary>Each statement with those before it; the first that it contradicts is told, as settling that may settle the others.</summary>
    private static void Prove(ProvenEntity entity, IReadOnlyList<ContestedStatement> statements, ContainmentTable containments, IssueList issues)
    {
        for (var i = 1; i < statements.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (later, earlier) = (statements[i], statements[j]);
                var (fact, other) = (entity.Facts[later.Fact], entity.Facts[earlier.Fact]);
                if (fact.Value is null || other.Value is null || !IsOpen(fact, other)) continue;

                var line = Invariant.Text($"{earlier.Location.From.Line + 1}");
                if (later.IsOnPropertyOf(earlier))
                {
                    if (!ContestedStatement.HoldsOne(later.Property)) continue;
                    var settling = Settling(later.Property.Type == PropertyType.Entity);
                    if (!issues.Check(AreCompatible(fact, other, containments), Rules.Contradiction, later.Location, fact.LocalId, fact.Value.Text, other.LocalId, other.Value.Text, line, settling)) break;
                }
                else if (later.Excludes(earlier))
                {
                    var shared = fact.Value.Texts.FirstOrDefault(id => other.Value.Texts.Contains(id, StringComparer.Ordinal));
                    if (!issues.Check(shared is null, Rules.ExcludedRelation, later.Location, fact.LocalId, other.LocalId, shared ?? "", line)) break;
                }
            }
        }
    }

    /// <summary>Whether two statements speak of the same time and state, and nothing says which of them counts.</summary>
    private static bool IsOpen(ProvenFact a, ProvenFact b) =>
        IsStanding(a) && IsStanding(b)
        && !(a.Lifecycle == Lifecycle.Disputed && b.Lifecycle == Lifecycle.Disputed)
        && a.Rank == b.Rank
        && StatementOrder.IsSameState(a.Status, b.Status)
        && string.Equals(a.Per, b.Per, StringComparison.Ordinal)
        && string.Equals(a.Of, b.Of, StringComparison.Ordinal)
        && !(a.Status == Status.Demanded && DemanderOf(a) is { Length: > 0 } demander && DemanderOf(b) is { Length: > 0 } other && !string.Equals(demander, other, StringComparison.Ordinal))
        && TimesOf(a).All(time => TimesOf(b).All(time.Overlaps));

    private static bool IsStanding(ProvenFact fact) => fact.Lifecycle is Lifecycle.Active or Lifecycle.Disputed;

    /// <summary>Two parties may well demand two things; a thing can be only one.</summary>
    private static string DemanderOf(ProvenFact fact) => fact.PlanOf.Length > 0 ? fact.PlanOf : fact.By.FirstOrDefault() ?? "";

    /// <summary>The times of which a statement speaks; none where it gives none, which may be any.</summary>
    private static IEnumerable<Period> TimesOf(ProvenFact fact)
    {
        if (PartialDate.TryParse(fact.AsOf, out var date)) yield return new(date, date);
        if (fact.Valid.Length > 0 && Period.TryParse(fact.Valid, out var period)) yield return period;
    }

    private static bool AreCompatible(ProvenFact a, ProvenFact b, ContainmentTable containments)
    {
        var (first, second) = (a.Value!, b.Value!);
        if (a.Type != PropertyType.Entity) return Compatibility.Check(first.Value, second.Value);
        return first.Texts.Equals(second.Texts) || containments.IsWithin(first.Text, second.Text) || containments.IsWithin(second.Text, first.Text);
    }

    private static string Settling(bool isEntity) => isEntity ? ", or make the property a list ('type: entities') where it may have several" : "";
}
