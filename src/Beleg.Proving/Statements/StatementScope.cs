using Beleg.Linguistics.Claims;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Statements;

/// <summary>
/// A statement with all that its proof always looks at and nothing more: where two are equal, so are their proofs, unless these
/// looked at their <see cref="StatementSurroundings"/>.
/// </summary>
/// <param name="Statement">With places that are counted from where it begins.</param>
/// <param name="Sources">Those that it cites.</param>
internal sealed record StatementScope(KindsSeed Kinds, EntityTable Entities, StatedEntity Entity, StatementSeed Statement, EquatableArray<CitableSource> Sources)
{
    /// <inheritdoc cref="ClaimQuestion.Shadowed" />
    public Joint Shadowed { get; init; }

    /// <param name="file">The file that the statement stands in.</param>
    /// <param name="sources">Those that the file cites, by their ids.</param>
    /// <param name="entity">Made once for all statements of the entity.</param>
    /// <param name="statement">As it stands in the file.</param>
    public static StatementScope Of(FactFileScope file, IReadOnlyDictionary<string, CitableSource> sources, StatedEntity entity, StatementSeed statement) => new(
        file.Kinds,
        file.Entities,
        entity,
        PlaceShift.From(statement.Location).Back.Of(statement) with { Property = statement.Property.WithoutPlace() },
        statement.Citations.Select(citation => citation.Source.Text).Distinct(StringComparer.Ordinal).Select(id => sources[id]).ToEquatableArray()) { Shadowed = file.Shadowed };

    /// <summary>What one of the ids stands for that the statement cites.</summary>
    public CitableSource FindSource(string id) => Sources.First(source => string.Equals(source.Id, id, StringComparison.Ordinal));
}
