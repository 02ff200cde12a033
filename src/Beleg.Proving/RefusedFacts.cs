using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving;

/// <summary>Finds the facts that an error stands against: whatever support their quotes would give, they are not proven.</summary>
internal static class RefusedFacts
{
    /// <summary>The supports of all facts of the files, with those that are refused apart.</summary>
    /// <param name="proofs">Of each file, in the same order.</param>
    public static SupportCounts Supports(IReadOnlyList<FactFileSeed> files, IReadOnlyList<ProvenFile> proofs, IEnumerable<Issue> issues)
    {
        var errors = issues.Where(issue => issue.Rule.Severity == Severity.ProofError).ToLookup(issue => issue.Location.Path, StringComparer.Ordinal);
        // A place has the path that messages show, which is not the seeds' own.
        return files.Select((file, at) => Supports(file, proofs[at], file.Entities.Count == 0 ? [] : [.. errors[file.Entities[0].Id.Location.Path]])).Aggregate(SupportCounts.None, static (sum, each) => sum + each);
    }

    private static SupportCounts Supports(FactFileSeed file, ProvenFile proof, IReadOnlyList<Issue> errors)
    {
        if (errors.Count == 0) return proof.Counts.BySupport;

        var refused = Refused(file, errors);
        var (supports, unproven) = (new List<Support>(), 0);
        for (var i = 0; i < proof.Entities.Count; i++)
        {
            // A statement on what is no property became no fact.
            var facts = new Queue<ProvenFact>(proof.Entities[i].Facts);
            foreach (var statement in file.Entities[i].Statements)
            {
                if (facts.Count == 0 || !IsOf(facts.Peek(), statement)) continue;

                var fact = facts.Dequeue();
                if (refused.Contains(statement)) unproven++;
                else supports.Add(fact.Support);
            }
        }

        return SupportCounts.Of(supports) with { Refused = unproven };
    }

    private static bool IsOf(ProvenFact fact, StatementSeed statement) =>
        string.Equals(fact.Property, statement.Property.Text, StringComparison.Ordinal) && string.Equals(fact.StatementId, statement.Id?.Text ?? "", StringComparison.Ordinal);

    /// <summary>The statements at which or behind which an error stands, before the next begins.</summary>
    private static HashSet<StatementSeed> Refused(FactFileSeed file, IReadOnlyList<Issue> errors)
    {
        var begins = file.Entities.Select(entity => (entity.Id.Location.Start, Statement: (StatementSeed?)null))
            .Concat(file.Entities.SelectMany(entity => entity.Statements).Select(statement => (statement.Location.Start, Statement: (StatementSeed?)statement)))
            .OrderBy(each => each.Start)
            .ToList();
        return [.. errors.Select(error => begins.FindLast(each => each.Start <= error.Location.Start).Statement).OfType<StatementSeed>()];
    }
}
