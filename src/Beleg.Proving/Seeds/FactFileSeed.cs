using Beleg.Proving.Consistency;
using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds;

/// <summary>A file of facts: one entity, or several separated by <c>---</c>.</summary>
internal sealed record FactFileSeed(string RelativePath, EquatableArray<EntitySeed> Entities, EquatableArray<Issue> Issues, int Checks)
{
    public EntityNames EntityNames => new(RelativePath, Entities.Select(entity => entity.Header).ToEquatableArray(), IsComplete: Issues.Count == 0);

    public EquatableArray<EntityOutline> Outlines => Entities.Select(entity => new EntityOutline(
        RelativePath,
        entity.Id,
        entity.Kind,
        entity.Statements.Select(statement => statement.Outline).ToEquatableArray())).ToEquatableArray();

    /// <summary>The sources that the file cites: with them alone it is proven.</summary>
    public IEnumerable<string> CitedSources =>
        Entities.SelectMany(entity => entity.Statements).SelectMany(statement => statement.Citations)
            .Select(citation => citation.Source.Text)
            .Distinct(StringComparer.Ordinal);
}

internal sealed record EntitySeed(
    Spanned Id,
    Spanned Kind,
    LocalisedText Name,
    EquatableArray<string> Also,
    LocalisedText Summary,
    EquatableArray<StatementSeed> Statements)
{
    public EntityName Header => new(Id.Text, Kind.Text, Name, Also);
}

/// <summary>
/// What other files need to know of an entity. Without places, so that it does not change when only its facts do.
/// </summary>
internal sealed record EntityName(string Id, string Kind, LocalisedText Name, EquatableArray<string> Also)
{
    /// <summary>Every name under which a document may speak of the entity.</summary>
    public IEnumerable<string> Names => Name.Texts.Select(text => text.Value).Concat(Also).Distinct(StringComparer.Ordinal);
}

/// <summary>One statement on a property.</summary>
/// <param name="HasValue">Whether the author states a value, legible or not; else it is left to the quote.</param>
/// <param name="Values">The stated value; several for a list of entities.</param>
/// <param name="StatusQuote">Words elsewhere that say how far it has come, where the value's sentence does not.</param>
internal sealed record StatementSeed(
    Spanned Property,
    Spanned? Id,
    bool HasValue,
    EquatableArray<Spanned> Values,
    Status Status,
    Spanned? StatusQuote,
    EquatableArray<ClaimantSeed> By,
    Spanned? PlanOf,
    QuotedDate? AsOf,
    EquatableArray<CitationSeed> Citations,
    QuotedDate? Valid,
    Rank Rank,
    Lifecycle Lifecycle,
    Spanned? SupersededBy,
    string Because,
    bool IsParaphrase,
    bool IsOpenList,
    Spanned? Per,
    Spanned? Of,
    EquatableArray<Spanned> Shares,
    SeedLocation Location)
{
    /// <summary>The id below the entity's: <c>gpus/built</c>.</summary>
    public string LocalId => Id is null ? Property.Text : $"{Property.Text}/{Id.Text}";

    public StatementOutline Outline => new(LocalId, Identifier.ToPascalCase(LocalId), Id?.Location ?? Property.Location);
}

/// <summary>A link of the chain of who says so.</summary>
/// <param name="Reading">How the quote reads where recognition damaged it.</param>
internal sealed record ClaimantSeed(Spanned Who, Spanned? Quote, Spanned? Reading);

/// <summary>A quote and how it is to be read and found.</summary>
internal sealed record CitationSeed(
    Spanned Source,
    Spanned Quote,
    Spanned? Reading,
    string? Prefix,
    string? Suffix,
    Spanned? Occurrence,
    string? In,
    string? Column,
    Spanned? Subject,
    string Because,
    bool Disputes);
