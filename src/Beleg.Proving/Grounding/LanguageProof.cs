using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Grounding;

/// <summary>Proves that the sources of a statement can be read: in a language without rules nothing is proven but that the quote stands.</summary>
internal static class LanguageProof
{
    public static void Prove(StatementContext context, IReadOnlyList<AnchoredCitation> citations)
    {
        var statement = context.Statement;
        var isRead = !statement.IsParaphrase || statement.IsOpenList
            || statement is { By.Count: > 0 } or { Status: not Status.Stated } or { AsOf: not null } or { Valid: not null } or { PlanOf: not null } or { Per: not null } or { Of.Count: > 0 } or { Shares.Count: > 0 };
        if (!isRead) return;

        foreach (var citation in citations)
        {
            if (citation.Anchored is null || citation.Seed.Disputes) continue;

            var source = citation.Source!;
            context.Issues.Check(KnownLanguages.Find(source.Language) is not null, Rules.UnknownLanguage, citation.Seed.Source.Location, source.Id, source.Language, KnownLanguages.Codes);
        }
    }
}
