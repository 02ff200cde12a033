using Beleg.Proving.Seeds;

namespace Beleg.Proving.Statements;

/// <summary>What the proof of a statement knows of its entity. Without places, and without its other statements: neither changes what is proven.</summary>
/// <param name="Attested">Who vouches for what is not read, where nothing nearer says.</param>
internal sealed record StatedEntity(Spanned Id, Spanned Kind, EntityName Header, AttestationSeed? Attested)
{
    public static StatedEntity Of(EntitySeed entity) => new(entity.Id.WithoutPlace(), entity.Kind.WithoutPlace(), entity.Header, entity.Attested?.WithoutPlace());
}
