using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Proves a relation beyond the names at its ends: by the words that <c>kinds.yaml</c> declares for it.</summary>
internal static class RelationProof
{
    public static void Prove(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        if (context.Statement.IsParaphrase || context.Property.Type is not (PropertyType.Entity or PropertyType.Entities)) return;

        foreach (var passage in passages.Where(passage => !passage.Citation.Seed.Disputes && passage.Language is not null)) Prove(context, passage);
    }

    private static void Prove(StatementContext context, CitedPassage passage)
    {
        var declared = RelationWords.Of(context.Property, KnownLanguages.Find(passage.Source.Language)!);
        if (declared.Count == 0) return;

        var said = new[] { passage.Passage.SentenceText, TableHeader.Of(passage), passage.Citation.Seed.Subject?.Text ?? "" };
        context.Issues.Check(
            said.Any(text => RelationWords.StandIn(text, declared)),
            Rules.RelationNotSaid,
            passage.Citation.Seed.Quote.Location,
            context.Property.Name,
            string.Join(", ", declared),
            passage.Citation.Seed.Quote.Text);
    }
}
