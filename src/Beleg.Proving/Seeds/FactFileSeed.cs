using Beleg.Proving.Consistency;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds;

/// <summary>A file of facts: one entity, or several separated by <c>---</c>.</summary>
internal sealed record FactFileSeed(string RelativePath, EquatableArray<EntitySeed> Entities, EquatableArray<Issue> Issues, int Checks)
{
    /// <summary>The sources that the file cites: with them alone it is proven.</summary>
    // Made once, and not at each call: an edit to any document asks every file.
    public EquatableArray<string> CitedSources { get; } = Entities.SelectMany(entity => entity.Statements).SelectMany(statement => statement.Citations)
        .Select(citation => citation.Source.Text)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>What may be ids of entities, of the file's own and of others.</summary>
    public EquatableArray<string> ReferredTo { get; } = Entities.SelectMany(entity => entity.Statements).SelectMany(statement => statement.ReferredTo)
        .Concat(Entities.Select(entity => entity.Id.Text))
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();

    public EntityNames EntityNames => new(RelativePath, Entities.Select(entity => entity.Header).ToEquatableArray(), IsComplete: Issues.Count == 0);

    public EquatableArray<EntityOutline> Outlines => Entities.Select(entity => new EntityOutline(RelativePath, entity.Id, entity.Kind, entity.Statements.Count > 0) { Attestations = entity.Attestations.ToEquatableArray() }).ToEquatableArray();

    /// <summary>The statements, of whatever file, from which this one derives values.</summary>
    public IEnumerable<string> Operands =>
        Entities.SelectMany(entity => entity.Statements).Where(statement => statement.MayBeDerived).SelectMany(statement => OperandTable.StatementsOf(statement.Values[0].Text));
}

internal sealed record EntitySeed(
    Spanned Id,
    Spanned Kind,
    LocalisedText Name,
    EquatableArray<string> Also,
    LocalisedText Summary,
    EquatableArray<StatementSeed> Statements)
{
    public EntityName Header { get; } = new(Id.Text, Kind.Text, Name, Also);

    /// <summary>Who vouches for what is not read of the sentences that its statements cite, where nothing nearer says.</summary>
    public AttestationSeed? Attested { get; init; }

    /// <summary>All that is attested of it, each with the property of which, if of one.</summary>
    public IEnumerable<PlacedAttestation> Attestations =>
        Statements.SelectMany(statement => statement.Citations.Select(citation => citation.Attested).Append(statement.Attested).Select(attested => (Property: statement.Property.Text, attested)))
            .Prepend((Property: "", attested: Attested))
            .Where(each => each.attested is not null)
            .Select(each => new PlacedAttestation(each.Property, each.attested!));
}

/// <summary>
/// What other files need to know of an entity. Without places, so that it does not change when only its facts do.
/// </summary>
internal sealed record EntityName(string Id, string Kind, LocalisedText Name, EquatableArray<string> Also) : INamed
{
    /// <summary>Every name under which a document may speak of the entity.</summary>
    public EquatableArray<string> Names { get; } = Name.Texts.Select(text => text.Value).Concat(Also).Distinct(StringComparer.Ordinal).ToEquatableArray();

    IReadOnlyList<string> INamed.Names => Names;

    /// <summary>How each name begins (<see cref="WordHashes"/>).</summary>
    public EquatableArray<int> FirstWords { get; } = Name.Texts.Select(text => text.Value).Concat(Also)
        .Select(WordHashes.FirstOf)
        .OfType<int>()
        .Distinct()
        .ToEquatableArray();
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
    EquatableArray<Spanned> Of,
    EquatableArray<Spanned> Shares,
    SeedLocation Location)
{
    /// <summary>Who vouches for what is not read of its sentences.</summary>
    public AttestationSeed? Attested { get; init; }

    /// <summary>All that it is of, in the order of the seed file, as one text; with the place of the first.</summary>
    public Spanned? WholeOf => Of.Count == 0 ? null : Of.Count == 1 ? Of[0] : new(string.Join("; ", Of.Select(of => of.Text)), Of[0].Location);

    /// <summary>Whether the value is written as a derivation from others; a text may begin like one.</summary>
    public bool MayBeDerived => Values.Count == 1 && Expression.IsOne(Values[0].Text);

    /// <summary>The place of the value; that of the statement where it states none.</summary>
    public SeedLocation ValueLocation => Values.Count > 0 ? Values[0].Location : Location;

    /// <summary>The id below the entity's: <c>gpus/built</c>.</summary>
    public string LocalId => Id is null ? Property.Text : $"{Property.Text}/{Id.Text}";

    /// <summary>The words of the document that prove qualifiers, beside the citations.</summary>
    public IEnumerable<Spanned?> QualifierQuotes => By.Select(claimant => claimant.Quote).Append(StatusQuote).Append(AsOf?.Quote).Append(Valid?.Quote);

    /// <summary>All that the file gives as words of its documents, with the readings that stand for them.</summary>
    public IEnumerable<Spanned> Quoted => Citations.SelectMany(citation => new[] { citation.Quote, citation.Reading, citation.Subject })
        .Concat(By.Select(claimant => claimant.Reading))
        .Concat(QualifierQuotes)
        .OfType<Spanned>();

    /// <summary>What may be ids of entities: which values are is known with the kinds alone.</summary>
    public IEnumerable<string> ReferredTo => Values.Concat(By.Select(claimant => claimant.Who)).Append(PlanOf).OfType<Spanned>()
        .Select(text => text.Text)
        .Where(Identifier.IsId);
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
    bool Disputes)
{
    /// <summary>Who vouches for what is not read of its sentence.</summary>
    public AttestationSeed? Attested { get; init; }
}

/// <param name="Property">Empty where it is attested of all statements of a fact file.</param>
internal sealed record PlacedAttestation(string Property, AttestationSeed Attestation);
