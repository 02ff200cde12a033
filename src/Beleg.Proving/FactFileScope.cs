using Beleg.Linguistics.Claims;
using Beleg.Proving.Seeds;

namespace Beleg.Proving;

/// <summary>
/// A fact file with all that its proof needs and nothing more. Equal to the one before when neither the file, nor one of
/// its own documents, nor an entity that these speak of changed: any other edit proves nothing anew.
/// </summary>
internal sealed record FactFileScope(FactFileSeed File, KindsSeed Kinds, EntityTable Entities, EquatableArray<CitableSource> Sources)
{
    /// <inheritdoc cref="ClaimQuestion.Shadowed" />
    public Joint Shadowed { get; init; }

    /// <summary>Keeps of all entities those that the file names by id, and those that its documents may name.</summary>
    public static FactFileScope Narrow(CitingFile citing, KindsSeed kinds, EntityTable entities) =>
        new(citing.File, kinds, entities.Narrow(citing), citing.Sources);
}
