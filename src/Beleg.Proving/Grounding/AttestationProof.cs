using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Lets an editor vouch for what was not read of a sentence, and lowers the support of the fact to that.</summary>
internal static class AttestationProof
{
    /// <param name="support">How far the proof got, had everything been read.</param>
    /// <param name="citations">With what was not read of their sentences; that nobody vouches for it is reported by whoever read them.</param>
    public static Support Prove(StatementContext context, IReadOnlyList<AnchoredCitation> citations, Support support)
    {
        foreach (var citation in citations.Where(citation => citation.UnreadWords.Length > 0))
        {
            if (context.AttestationFor(citation.Seed) is not { } attested) continue;

            citation.Attested = new(attested.By.Text, attested.Because.Text, citation.UnreadWords);
            support = Supports.Lower(support, Support.Attested);
        }

        return support;
    }

    /// <summary>What a statement and its citations attest though everything was read. Where the proof failed, that is the issue.</summary>
    public static void ReportUnneeded(StatementContext context, IReadOnlyList<AnchoredCitation> citations)
    {
        // What is forbidden is reported as that.
        if (!context.MayBeAttested) return;

        foreach (var citation in citations.Where(citation => citation.Attested is null)) Report(citation.Seed.Attested, context.Statement.LocalId, context.Issues);
        // What stands nearer counts instead.
        if (!citations.Any(citation => citation is { Attested: not null, Seed.Attested: null })) Report(context.Statement.Attested, context.Statement.LocalId, context.Issues);
    }

    /// <summary>The same of a fact file, once its statements are proven.</summary>
    public static void ReportUnneeded(EntitySeed entity, IReadOnlyList<ProvenFact> facts, IssueList issues)
    {
        var isNeeded = entity.Attested is { } attested && facts.SelectMany(fact => fact.Citations).Any(citation =>
            string.Equals(citation.Attested?.By, attested.By.Text, StringComparison.Ordinal) && string.Equals(citation.Attested?.Because, attested.Because.Text, StringComparison.Ordinal));
        if (!isNeeded) Report(entity.Attested, entity.Id.Text, issues);
    }

    private static void Report(AttestationSeed? attested, string what, IssueList issues)
    {
        if (attested is not null) issues.Report(Rules.AttestedWithoutNeed, attested.Location, what);
    }
}
