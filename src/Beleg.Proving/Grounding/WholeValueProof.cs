using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Proves that no quote cuts its value out of the words that belong to it: of <em>at least seven floors</em>, <em>seven floors</em>
/// alone says something else, and so does <em>24 months</em> of <em>12 to 24 months</em>.
/// </summary>
internal static class WholeValueProof
{
    public static void Prove(StatementContext context, SeedValue? value, IReadOnlyList<CitedPassage> passages)
    {
        if (value is null || NormalForm.Of(value.Value) is not { } stated) return;

        foreach (var passage in passages)
        {
            // A cell is a text of its own.
            if (!passage.HasValuePlace || passage.Citation.Anchored!.Cell is not null || passage.Language is not { } language) continue;

            var cut = FindCut(passage.Passage, language, context.Units);
            context.Issues.CountCheck();
            if (cut is null) continue;

            var readings = new QuoteReadings(passage.Source, [cut]);
            if (Entailment.Check(stated, readings.Words).Outcome != Outcome.Contradicts || Entailment.Check(stated, readings.Resolved).Outcome == Outcome.Follows) continue;

            context.Issues.Report(
                Rules.ValueCutOut,
                passage.Citation.Seed.Quote.Location,
                passage.Citation.Seed.Quote.Text,
                new Segment(cut.Start, cut.Length).In(passage.Passage.Text),
                StateableValue.Of(context.Property, cut.Value, cut.Bound)?.Text ?? cut.ToString());
        }
    }

    /// <summary>What the sentence says where the value stands, if it takes words for it that the quote does not have.</summary>
    public static Reading? FindCut(Passage passage, Language language, UnitLexicon units)
    {
        var (sentence, quote, value) = (passage.ValueSentence, passage.Quote, passage.Value);
        if (sentence.Start >= quote.Start && sentence.End <= quote.End) return null;

        return passage.Paragraph.Readings(language, units)
            .FirstOrDefault(reading => reading.Start >= sentence.Start && reading.End <= sentence.End && reading.Start < value.End && reading.End > value.Start && (reading.Start < quote.Start || reading.End > quote.End));
    }
}
