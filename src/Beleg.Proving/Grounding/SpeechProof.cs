using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Proves that a speech is somebody's very words: between quotation marks, or a paragraph that a colon introduces.</summary>
internal static class SpeechProof
{
    public static void Prove(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        if (context.Property.Type != PropertyType.Speech || context.Statement.IsParaphrase) return;

        foreach (var passage in passages)
        {
            if (passage.Citation.Seed.Disputes || passage.Language is null) continue;

            var quote = passage.Citation.Seed.Quote;
            if (!context.Issues.Check(passage.Span is not null, Rules.SpeechNotQuoted, quote.Location, quote.Text)) continue;

            // Without 'by' the words are those of the entity itself.
            if (context.Statement.By.Count > 0) continue;
            var isOwn = passage.SaidBy.Any(attribution => !attribution.IsHearer && attribution.Who is { } who && who.Names(context.Entity.Id.Text));
            context.Issues.Check(isOwn, Rules.ClaimantNotNamed, quote.Location, context.Entity.Id.Text, string.Join(" or ", context.Entity.Header.Names.Select(name => $"\"{name}\"")), quote.Text);
        }
    }
}
