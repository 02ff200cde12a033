using Beleg.Proving.Anchoring;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>What a quote says: by its words alone, and with the date of its own source where its words leave a date open.</summary>
internal readonly struct QuoteReadings
{
    private readonly SourceSeed _source;

    private QuoteReadings(SourceSeed source, IReadOnlyList<Reading> words)
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
        KnownLanguages.Find(citation.Source!.Language) is { } language ? ValueReader.Read(citation.ValueText, language, context.Units) : []);
}
