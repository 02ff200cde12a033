using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Compares how much a statement says with how much its quotes do: what is weaker is reported, and of a <em>maximum size of 5</em>, at most 5 is
/// as much as is said.
/// </summary>
internal static class StrengthProof
{
    public static void Prove(StatementContext context, SeedValue? value, IReadOnlyList<CitedPassage> passages)
    {
        if (value is null || context.Statement.IsParaphrase || NormalForm.Of(value.Value) is not { } stated) return;

        foreach (var passage in passages)
        {
            if (passage.Citation.Seed.Disputes || passage.Language is null) continue;

            if (passage.Claim is { LimitedBy: null } read) ReadLabel(context, read, passage);

            // "The maximum size is 5" says of the size that it is at most 5, and not what it is.
            if (passage.Claim is { LimitedBy: { } limit } claim)
            {
                if (limit.Limit != stated.Bound) claim.Miss(Joint.Value, limit.Text);
                continue;
            }

            var verdict = Entailment.Check(stated, QuoteReadings.Of(context, passage.Citation).Words);
            if (verdict.Outcome == Outcome.Weaker) Report(context, value, passage.Citation, verdict.Reading!);
        }
    }

    /// <summary>"| Maximum size | 5 MB |": the label of a row, as the noun of a sentence would say it.</summary>
    private static void ReadLabel(StatementContext context, Claim claim, CitedPassage passage)
    {
        var label = TableHeader.OfRow(passage, context.Entity.Header.Names);
        foreach (var word in WordReader.Read(label, 0, label.Length))
        {
            if (word.IsWord && claim.Limit(new(ItemKind.Word, word.Start, word.End, word.Text, word.Lower, passage.Language!.Clauses.SensesOf(word.Lower)), passage.Asked)) return;
        }
    }

    private static void Report(StatementContext context, SeedValue value, AnchoredCitation citation, Reading reading)
    {
        var stronger = StateableValue.Of(context.Property, reading.Value, reading.Bound)?.Text ?? reading.ToString();
        context.Issues.Report(Rules.WeakerThanSource, context.ValueLocation, value.Text, citation.Seed.Quote.Text, stronger);
    }
}
