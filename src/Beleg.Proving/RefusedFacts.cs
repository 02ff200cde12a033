using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving;

/// <summary>Finds the facts that an error stands against: whatever support their quotes would give, they are not proven.</summary>
internal static class RefusedFacts
{
    /// <summary>The supports of all facts, with those that are refused apart.</summary>
    /// <param name="files">The fact files.</param>
    /// <param name="proofs">Of each file, in the same order.</param>
    public static SupportCounts SetApart(SupportCounts all, IReadOnlyList<FactFileSeed> files, IReadOnlyList<ProvenFile> proofs, IEnumerable<Issue> issues)
    {
        // A place has the path that messages show, which is not the seeds' own.
        var errors = issues.Where(issue => issue.Rule.Severity == Severity.ProofError).ToLookup(issue => issue.Location.Path, StringComparer.Ordinal);
        var refused = files.SelectMany((file, at) => file.Entities.Count == 0 || !errors.Contains(file.Entities[0].Id.Location.Path) ? [] : Of(file, proofs[at], errors[file.Entities[0].Id.Location.Path])).ToList();
        return all.Without(SupportCounts.Of(refused.Select(fact => fact.Support)));
    }

    private static IEnumerable<ProvenFact> Of(FactFileSeed file, ProvenFile proof, IEnumerable<Issue> errors)
    {
        var refused = Statements(file, errors);
        for (var i = 0; i < proof.Entities.Count; i++)
        {
            // A statement on what is no property became no fact.
            var facts = new Queue<ProvenFact>(proof.Entities[i].Facts);
            foreach (var statement in file.Entities[i].Statements)
            {
                if (facts.Count == 0 || !IsOf(facts.Peek(), statement)) continue;

                var fact = facts.Dequeue();
                if (refused.Contains(statement)) yield return fact;
            }
        }
    }

    private static bool IsOf(ProvenFact fact, StatementSeed statement) =>
        string.Equals(fact.Property, statement.Property.Text, StringComparison.Ordinal) && string.Equals(fact.StatementId, statement.Id?.Text ?? "", StringComparison.Ordinal);

    /// <summary>The statements at which or behind which an error stands, before the next begins.</summary>
    private static HashSet<StatementSeed> Statements(FactFileSeed file, IEnumerable<Issue> errors)
    {
        var begins = file.Entities.Select(entity => (entity.Id.Location.Start, Statement: (StatementSeed?)null))
            .Concat(file.Entities.SelectMany(entity => entity.Statements).Select(statement => (statement.Location.Start, Statement: (StatementSeed?)statement)))
            .OrderBy(each => each.Start)
            .ToList();
        return [.. errors.Select(error => begins.FindLast(each => each.Start <= error.Location.Start).Statement).OfType<StatementSeed>()];
    }
}
