using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Proves that a value follows from each of its quotes, and says how far the proof got.</summary>
internal static class ValueProof
{
    /// <summary>How many of a quote's values a message shows.</summary>
    private const int ShownReadings = 3;

    /// <param name="citations">The statement's citations; those whose date had to be completed come back saying so.</param>
    public static Support Prove(StatementContext context, SeedValue? value, ref IReadOnlyList<AnchoredCitation> citations)
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
                citations = [.. citations.Select(citation => anchored.Contains(citation) ? ProveDerived(context, value, citation) : citation)];
                return Support.Derived;
        }
    }

    private static AnchoredCitation ProveDerived(StatementContext context, SeedValue value, AnchoredCitation citation)
    {
        var source = citation.Source!;
        if (!context.Issues.Check(KnownLanguages.Find(source.Language) is not null, Rules.UnknownLanguage, citation.Seed.Source.Location, source.Id, source.Language, KnownLanguages.Codes)) return citation;

        var language = KnownLanguages.Find(source.Language)!;
        var readings = ValueReader.Read(citation.ValueText, language, context.Units);
        var stated = NormalForm.Of(value.Value)!;
        var verdict = Entailment.Check(stated, readings);
        context.Issues.CountCheck();
        if (verdict.Outcome == Outcome.Contradicts && source.Published is { Quote: { } datedBy } published && FollowsFrom(stated, readings, published))
        {
            return citation with { DatedBy = datedBy.Text };
        }

        if (verdict.Outcome == Outcome.Weaker)
        {
            context.Issues.Report(Rules.WeakerThanSource, context.ValueLocation, value.Text, citation.Seed.Quote.Text, verdict.Reading!.ToString());
        }
        else if (verdict.Outcome == Outcome.Contradicts)
        {
            context.Issues.Report(Rules.ValueDoesNotFollow, context.ValueLocation, value.Text, citation.Seed.Quote.Text, Describe(LikeStated(readings, stated.Value)));
        }

        return citation;
    }

    /// <summary>Whether a date follows once the date of its own source, proven itself, supplies what its words leave out.</summary>
    private static bool FollowsFrom(StatedValue stated, IReadOnlyList<Reading> readings, QuotedDate published)
    {
        if (!PartialDate.TryParse(published.Value.Text, out var date) || date.Precision != PartialDatePrecision.Day) return false;

        var resolved = readings.Select(reading => DateResolver.Resolve(reading, new(date.Year, date.Month, date.Day))).OfType<Reading>().ToList();
        return Entailment.Check(stated, resolved).Outcome == Outcome.Follows;
    }

    /// <summary>The readings that the stated value may have been taken from: those of its own kind, if there are any.</summary>
    private static IReadOnlyList<Reading> LikeStated(IReadOnlyList<Reading> readings, TextValue stated)
    {
        var alike = readings
            .Where(reading => reading.Value.GetType() == stated.GetType() && (reading.Value as AmountValue)?.Kind == (stated as AmountValue)?.Kind)
            .ToList();
        return alike.Count > 0 ? alike : readings;
    }

    /// <summary>What a quote says instead, and what to do about it: the end of a message.</summary>
    internal static string Describe(IReadOnlyList<Reading> readings)
    {
        if (readings.Count == 0) return "says no value: quote the words that say it";
        var shown = string.Join("' or '", readings.Take(ShownReadings).Select(reading => reading.ToString()));
        return $"reads as '{shown}': state that, or quote the words that say the value";
    }

    private static void ProveVerbatim(StatementContext context, SeedValue value, AnchoredCitation citation) =>
        context.Issues.Check(
            Anchor.Find(new("", citation.ValueText), new(value.Text), new() { AllowShort = true }) is Anchored,
            Rules.TextNotInQuote,
            context.ValueLocation,
            value.Text,
            citation.Seed.Quote.Text);

    private static void ProveNamed(StatementContext context, string id, List<AnchoredCitation> citations)
    {
        if (context.Scope.Entities.Find(id) is not { } entity || !entity.Names.Any()) return;

        foreach (var citation in citations)
        {
            context.Issues.Check(
                NameFinder.MentionsAny(citation.ReadingOrQuote, entity.Names, citation.Source!.IsOcr),
                Rules.EntityNotNamed,
                context.ValueLocation,
                string.Join(" or ", entity.Names.Select(name => $"\"{name}\"")),
                citation.Seed.Quote.Text);
        }
    }
}
