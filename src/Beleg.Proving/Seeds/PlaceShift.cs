using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds;

/// <summary>
/// Moves the places of a statement within its file. What is counted from where a statement begins stays the same when only
/// text above it changes.
/// </summary>
internal readonly record struct PlaceShift(int Characters, int Lines)
{
    public static PlaceShift From(SeedLocation place) => new(place.Start, place.From.Line);

    public PlaceShift Back => new(-Characters, -Lines);

    /// <remarks>What has no place gets none.</remarks>
    public SeedLocation Of(SeedLocation place) => place.Path.Length == 0 ? place : place with
    {
        Start = place.Start + Characters,
        From = place.From with { Line = place.From.Line + Lines },
        To = place.To with { Line = place.To.Line + Lines },
    };

    public Issue Of(Issue issue) => issue with { Location = Of(issue.Location) };

    public StatementSeed Of(StatementSeed statement) => statement with
    {
        Property = Of(statement.Property),
        Id = OfAny(statement.Id),
        Values = Of(statement.Values),
        StatusQuote = OfAny(statement.StatusQuote),
        By = Of(statement.By, Of),
        PlanOf = OfAny(statement.PlanOf),
        AsOf = OfAny(statement.AsOf),
        Citations = Of(statement.Citations, Of),
        Valid = OfAny(statement.Valid),
        SupersededBy = OfAny(statement.SupersededBy),
        Per = OfAny(statement.Per),
        Of = Of(statement.Of),
        Shares = Of(statement.Shares),
        Location = Of(statement.Location),
        Attested = OfAny(statement.Attested),
    };

    private ClaimantSeed Of(ClaimantSeed claimant) => new(Of(claimant.Who), OfAny(claimant.Quote), OfAny(claimant.Reading));

    private CitationSeed Of(CitationSeed citation) => citation with
    {
        Source = Of(citation.Source),
        Quote = Of(citation.Quote),
        Reading = OfAny(citation.Reading),
        Occurrence = OfAny(citation.Occurrence),
        Subject = OfAny(citation.Subject),
        Attested = OfAny(citation.Attested),
    };

    private Spanned Of(Spanned text) => text with { Location = Of(text.Location) };

    private Spanned? OfAny(Spanned? text) => text is null ? null : Of(text);

    private QuotedDate? OfAny(QuotedDate? date) => date is null ? null : new(Of(date.Value), OfAny(date.Quote));

    private AttestationSeed? OfAny(AttestationSeed? attested) => attested is null ? null : new(Of(attested.By), Of(attested.Because), Of(attested.Location));

    private EquatableArray<Spanned> Of(EquatableArray<Spanned> texts) => Of(texts, Of);

    private static EquatableArray<T> Of<T>(EquatableArray<T> items, Func<T, T> move)
        where T : IEquatable<T>
        => items.Count == 0 ? items : items.Select(move).ToEquatableArray();
}
