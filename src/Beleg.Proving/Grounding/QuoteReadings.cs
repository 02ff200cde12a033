using Beleg.Proving.Anchoring;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>What a quote says: by its words alone, and with the date of its own source where its words leave a date open.</summary>
internal readonly struct QuoteReadings
{
    private readonly SourceSeed _source;

    public QuoteReadings(SourceSeed source, IReadOnlyList<Reading> words)
    {
        _source = source;
        Words = words;
    }

    /// <summary>What the words say.</summary>
    public IReadOnlyList<Reading> Words { get; }

    /// <summary>The dates that the source's own date, proven itself, completes.</summary>
    public IReadOnlyList<Reading> Resolved
    {
        get
        {
            if (_source.Published is not { Quote: not null } published || !PartialDate.TryParse(published.Value.Text, out var date) || date.Precision != PartialDatePrecision.Day) return [];
            var day = new CalendarDate(date.Year, date.Month, date.Day);
            return [.. Words.Select(reading => DateResolver.Resolve(reading, day)).OfType<Reading>()];
        }
    }

    public IEnumerable<Reading> WithDates => Words.Concat(Resolved);

    /// <summary>Nothing where the source's language has no rules.</summary>
    public static QuoteReadings Of(StatementContext context, AnchoredCitation citation) => citation.Readings ??= new(
        citation.Source!,
        KnownLanguages.Find(citation.Source!.Language) is { } language ? Read(context, citation, language) : []);

    /// <summary>"24 days a year", "30 cents per kilometre": where the statement says <c>per: year</c>, <c>per: kilometre</c>, its unit need not say it too.</summary>
    private static Reading WithoutRate(Reading reading, StatementContext context, Language language)
    {
        if (context.Statement.Per is not { } per || context.Property.Unit.IndexOf('/') >= 0 || reading.Value is not AmountValue amount || amount.Unit.LastIndexOf('/') is not (>= 0 and var stroke)) return reading;

        var unit = amount.Unit.Substring(stroke + 1);
        var isSaid = string.Equals(unit, per.Text, StringComparison.Ordinal) || string.Equals(unit, language.Units.Find(per.Text)?.Symbol, StringComparison.Ordinal);
        return isSaid ? reading with { Value = amount with { Unit = amount.Unit.Substring(0, stroke) } } : reading;
    }

    /// <summary>A value is read with the words that a quote leaves out, and is said where the quote shows all of its words.</summary>
    private static IReadOnlyList<Reading> Read(StatementContext context, AnchoredCitation citation, Language language)
    {
        var quoted = citation.Quoted;
        if (citation.Anchored!.Cell is null) return [.. ValueReader.Read(quoted.Text, language, context.Units).Where(reading => quoted.Shows(reading.Start, reading.End)).Select(reading => WithoutRate(reading, context, language))];

        // A cell is a text of its own.
        var words = RelationWords.Of(context.Property, language);
        return [.. quoted.Shown.SelectMany(run => CellReadings.Of(run.In(quoted.Text), citation.Seed.Column ?? "", word => RelationWords.StandIn(word, words), language, context.Units).Select(reading => reading with { Start = reading.Start + run.Start }))];
    }
}
