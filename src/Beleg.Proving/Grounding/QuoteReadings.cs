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
        KnownLanguages.Find(citation.Source!.Language) is { } language ? Read(citation, language, context.Units) : []);

    /// <summary>A value is read with the words that a quote leaves out, and is said where the quote shows all of its words.</summary>
    private static string HeaderUnit(string header)
    {
        var (open, close) = (header.LastIndexOf('('), header.LastIndexOf(')'));
        if (open < 0 || close < open) return "";
        var unit = header.Substring(open + 1, close - open - 1).Trim();
        foreach (var word in PrintWords.Any.BeforeUnits)
        {
            if (unit.Length > word.Length && unit[word.Length] == ' ' && unit.StartsWith(word, StringComparison.Ordinal)) return unit.Substring(word.Length + 1);
        }

        return unit;
    }

    private static IReadOnlyList<Reading> Read(AnchoredCitation citation, Language language, UnitLexicon units)
    {
        var quoted = citation.Quoted;
        if (citation.Anchored!.Cell is null) return [.. ValueReader.Read(quoted.Text, language, units).Where(reading => quoted.Shows(reading.Start, reading.End))];

        // A cell is a text of its own, and its header may say in what it counts: "Umsatz (Mio. Euro)".
        if (citation.Seed.Column is { } column && HeaderUnit(column) is { Length: > 0 } unit)
        {
            return [.. quoted.Shown.SelectMany(run => ValueReader.Read(run.In(quoted.Text) + " " + unit, language, units).Where(reading => reading.Start < run.Length).Select(reading => reading with { Start = reading.Start + run.Start, Length = Math.Min(reading.Length, run.Length - reading.Start) }))];
        }

        return [.. quoted.Shown.SelectMany(run => ValueReader.Read(run.In(quoted.Text), language, units).Select(reading => reading with { Start = reading.Start + run.Start }))];
    }
}
