using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Proves that a value follows from each of its quotes, and says how far the proof got.</summary>
internal static class ValueProof
{
    /// <summary>How many of a quote's values a message shows.</summary>
    private const int ShownReadings = 3;

    /// <param name="citations">The statement's citations; those whose date had to be completed say so afterwards.</param>
    public static Support Prove(StatementContext context, SeedValue? value, IReadOnlyList<AnchoredCitation> citations)
    {
        var anchored = citations.Where(citation => citation.Anchored is not null && !citation.Seed.Disputes).ToList();
        if (value is null || context.Statement.IsParaphrase) return Support.Paraphrased;

        switch (context.Property.Type)
        {
            case PropertyType.Text or PropertyType.Speech:
                foreach (var citation in anchored) ProveVerbatim(context, value, citation);
                return Support.Verbatim;
            case PropertyType.Entity or PropertyType.Entities:
                foreach (var id in value.Texts) ProveNamed(context, id, anchored);
                return Support.Named;
            case PropertyType.Flag:
                context.Issues.Report(Rules.NotDerivable, context.ValueLocation, value.Text);
                return Support.Paraphrased;
            default:
                foreach (var citation in anchored) ProveDerived(context, value, citation);
                return Support.Derived;
        }
    }

    private static void ProveDerived(StatementContext context, SeedValue value, AnchoredCitation citation)
    {
        if (KnownLanguages.Find(citation.Source!.Language) is null) return;

        var readings = QuoteReadings.Of(context, citation);
        var stated = NormalForm.Of(value.Value)!;
        var verdict = Entailment.Check(stated, readings.Words);
        context.Issues.CountCheck();
        if (verdict.Outcome == Outcome.Contradicts && Entailment.Check(stated, readings.Resolved).Outcome == Outcome.Follows)
        {
            citation.DatedBy = citation.Source!.Published!.Quote!.Text;
            return;
        }

        if (verdict.Outcome == Outcome.Contradicts)
        {
            context.Issues.Report(Rules.ValueDoesNotFollow, context.ValueLocation, value.Text, citation.Seed.Quote.Text, Describe(context, LikeStated([.. readings.WithDates], stated.Value)));
        }
    }

    /// <summary>The readings that the stated value may have been taken from: those of its own kind, if there are any.</summary>
    private static IReadOnlyList<Reading> LikeStated(IReadOnlyList<Reading> readings, TextValue stated)
    {
        var alike = readings
            .Where(reading => reading.Value.GetType() == stated.GetType() && (reading.Value as AmountValue)?.Kind == (stated as AmountValue)?.Kind)
            .ToList();
        return alike.Count > 0 ? alike : readings;
    }

    /// <summary>What a quote says instead, and what to write: the end of a message.</summary>
    private static string Describe(StatementContext context, IReadOnlyList<Reading> readings)
    {
        var stateable = readings.Select(reading => StateableValue.Of(context.Property, reading.Value, reading.Bound)?.Text).OfType<string>().Distinct(StringComparer.Ordinal).Take(ShownReadings).ToList();
        if (stateable.Count == 0) return readings.Count == 0 ? Describe(readings) : $"reads as {Shown(readings)}, which is no value of '{context.Property.Name}': quote the words that say the value";
        return $"reads as {string.Join(" or ", stateable.Select(text => $"'{text}'"))}: write {string.Join(" or ", stateable.Select(text => $"'value: {text}'"))}, or quote the words that say the value";
    }

    /// <summary>What a quote says instead, where no property tells how that is written: the end of a message.</summary>
    internal static string Describe(IReadOnlyList<Reading> readings) => readings.Count == 0
        ? "says no value: quote the words that say it"
        : $"reads as {Shown(readings)}: state that, or quote the words that say the value";

    private static string Shown(IReadOnlyList<Reading> readings) => string.Join(" or ", readings.Take(ShownReadings).Select(reading => $"'{reading}'"));

    private static void ProveVerbatim(StatementContext context, SeedValue value, AnchoredCitation citation) =>
        context.Issues.Check(
            citation.Quoted.Find(value.Text) is not null,
            Rules.TextNotInQuote,
            context.ValueLocation,
            value.Text,
            citation.Seed.Quote.Text);

    private static void ProveNamed(StatementContext context, string id, List<AnchoredCitation> citations)
    {
        if (context.Scope.Entities.Find(id) is not { } entity || !entity.Names.Any()) return;

        foreach (var citation in citations)
        {
            var quoted = citation.Quoted;
            context.Issues.Check(
                quoted.Shown.Any(run => NameFinder.MentionsAny(run.In(quoted.Text), entity.Names, citation.Source!.IsOcr)),
                Rules.EntityNotNamed,
                context.ValueLocation,
                string.Join(" or ", entity.Names.Select(name => $"\"{name}\"")),
                citation.Seed.Quote.Text);
        }
    }
}
