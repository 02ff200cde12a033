using Beleg.Proving.Anchoring;
using Beleg.Proving.Consistency;
using Beleg.Proving.Coverage;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving;

/// <summary>A fact file after its proof.</summary>
/// <param name="Derivations">The values that are still to be worked out from others, of whatever file.</param>
/// <param name="Contested">The statements that may contradict each other, to be compared when all values are known.</param>
/// <param name="Containments">What the file says of what lies within what.</param>
/// <param name="Cited">What its statements cite.</param>
internal sealed record ProvenFile(
    string RelativePath,
    EquatableArray<ProvenEntity> Entities,
    EquatableArray<DerivationSeed> Derivations,
    EquatableArray<ContestedStatement> Contested,
    EquatableArray<Containment> Containments,
    EquatableArray<CitedRun> Cited,
    EquatableArray<Issue> Issues,
    int Checks)
{
    public ProofCounts Counts => new(
        Entities.Sum(entity => entity.Facts.Count),
        Entities.Sum(entity => entity.Facts.Sum(fact => fact.Citations.Count)),
        Checks)
    {
        BySupport = SupportCounts.Of(Entities.SelectMany(entity => entity.Facts).Select(fact => fact.Support)),
    };
}

/// <summary>
/// An entity and what is stated of it. Holds everything that is emitted and no place in a seed file, so that text that
/// only moved emits nothing anew. It is there whether or not the proof held: the shape of the API never depends on it.
/// </summary>
internal sealed record ProvenEntity(EntityName Name, LocalisedText Summary, EquatableArray<ProvenFact> Facts);

/// <summary>A statement with its value read and its quotes in place.</summary>
/// <param name="StatementId">The statement's own id; empty for a property's only statement.</param>
/// <param name="Value">The value, of the runtime's type for it; <see langword="null"/> where it could not be read.</param>
/// <param name="SaidBy">The chain of who says so, as consumers read it; empty where the sources themselves do.</param>
/// <param name="Derivation">How the value is worked out from others: <c>= 1000 m2 / 80 m2</c>; empty where quotes say it.</param>
internal sealed record ProvenFact(
    string Property,
    string StatementId,
    PropertyType Type,
    bool IsRange,
    SeedValue? Value,
    string Derivation,
    Status Status,
    Voice Voice,
    EquatableArray<string> By,
    string SaidBy,
    string PlanOf,
    string AsOf,
    string Valid,
    Rank Rank,
    Lifecycle Lifecycle,
    string SupersededBy,
    string Because,
    bool IsOpenList,
    string Per,
    string Of,
    EquatableArray<string> Shares,
    Support Support,
    EquatableArray<ProvenCitation> Citations)
{
    /// <summary>Who vouches for what was not read, why, and for what; <see langword="null"/> where everything was.</summary>
    public Attestation? Attested => Attestation.Together(Citations.Select(citation => citation.Attested));

    /// <summary>The id below the entity's: <c>gpus/built</c>.</summary>
    public string LocalId => StatementId.Length == 0 ? Property : $"{Property}/{StatementId}";
}

/// <summary>A quote in its place.</summary>
/// <param name="SourceLabel">The source as it is cited, with all who hand the words on: <c>Deutsche Telekom, quoted by Michels 2026</c>.</param>
/// <param name="Span">From the first of its characters to the last, in UTF-16 code units.</param>
/// <param name="CodePoints">The same in code points.</param>
/// <param name="Runs">What is printed there; none where that is the quote itself, in one run.</param>
internal sealed record ProvenCitation(
    string Source,
    string SourceLabel,
    string Quote,
    string Reading,
    Bridges Bridges,
    Segment Span,
    Segment CodePoints,
    EquatableArray<ProvenRun> Runs,
    Place Place,
    string Prefix,
    string Suffix,
    string Subject,
    SubjectNearness SubjectNearness,
    string Because,
    string DatedBy,
    bool Disputes)
{
    /// <summary>Whom the source reports, by the statement that the quote proves. Nobody is proven to say what disputes a statement.</summary>
    public EquatableArray<string> By { get; init; } = [];

    /// <summary>Who vouches for the words of its sentence that were not read.</summary>
    public Attestation? Attested { get; init; }
}

/// <summary>A run of the document that a citation quotes.</summary>
/// <param name="Text">The document's own characters.</param>
/// <param name="Words">The words of the quote that stand there; of its reading, where there is one.</param>
internal sealed record ProvenRun(Segment Span, Segment CodePoints, string Text, string Words);
