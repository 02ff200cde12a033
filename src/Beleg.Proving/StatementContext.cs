using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Statements;

namespace Beleg.Proving;

/// <summary>A statement under proof and all that its proof may look at: whatever else it saw would not be proven anew when that changes.</summary>
/// <param name="Memory">Shared by the statements of a file.</param>
internal sealed record StatementContext(StatementScope Scope, PropertySeed Property, ProofMemory Memory, IssueList Issues)
{
    /// <summary>What stands beside the statement; each look makes its proof depend on it.</summary>
    public StatementSurroundings Surroundings { get; init; } = StatementSurroundings.None;

    public StatedEntity Entity => Scope.Entity;

    public StatementSeed Statement => Scope.Statement;

    /// <summary>The declared units as the reader of values knows them.</summary>
    public UnitLexicon Units => Memory.Units;

    /// <inheritdoc cref="StatementSeed.ValueLocation" />
    public SeedLocation ValueLocation => Statement.ValueLocation;

    /// <summary>Whether neither the kind nor the property forbids it; what the catalogue forbids is not known here.</summary>
    public bool MayBeAttested => !Property.ForbidsAttestation && Scope.Kinds.Find(Entity.Kind.Text) is not { ForbidsAttestation: true };

    /// <summary>
    /// Who vouches for what is not read of a citation's sentence: what stands nearest counts, on the citation, its statement, its
    /// fact file, its source. Nobody does where the kind or the property forbids it.
    /// </summary>
    public AttestationSeed? AttestationFor(CitationSeed citation)
    {
        if (!MayBeAttested) return null;
        return citation.Attested ?? Statement.Attested ?? Entity.Attested ?? Scope.FindSource(citation.Source.Text).Source?.Attested;
    }

    /// <summary>An entity by its id; reported where there is none, unless it may have been lost with its file.</summary>
    public EntityName? FindEntity(Spanned id)
    {
        var entity = Scope.Entities.Find(id.Text);
        Issues.Check(
            entity is not null || !Scope.Entities.IsComplete,
            Rules.UnknownEntity,
            id.Location,
            id.Text,
            entity is null ? Spelling.DidYouMean(id.Text, Scope.Entities.Entities.Select(each => each.Id)) : "");
        return entity;
    }
}
