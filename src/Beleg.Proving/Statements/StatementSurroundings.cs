using Beleg.Proving.Seeds;

namespace Beleg.Proving.Statements;

/// <summary>
/// What stands beside a statement in its file, which most proofs never look at. Each look is remembered: only what was
/// looked at must be the same for the proof to be.
/// </summary>
internal sealed class StatementSurroundings
{
    private readonly EquatableArray<CitableSource> _sources;
    private readonly IEnumerable<StatementSeed> _others;
    private EquatableArray<CitableSource>? _seenSources;
    private EquatableArray<string>? _seenIds;
    private EquatableArray<OtherStatement>? _seenOthers;

    /// <param name="sources">All that the file cites.</param>
    /// <param name="others">The other statements of the entity.</param>
    private StatementSurroundings(EquatableArray<CitableSource> sources, IEnumerable<StatementSeed> others) => (_sources, _others) = (sources, others);

    /// <summary>Nothing beside the statement.</summary>
    public static StatementSurroundings None => new([], []);

    public EquatableArray<CitableSource> FileSources => _seenSources ??= _sources;

    /// <summary>The ids of the other statements.</summary>
    public EquatableArray<string> OtherIds => _seenIds ??= IdsOf(_others);

    /// <summary>The other statements with what they cite.</summary>
    public EquatableArray<OtherStatement> Others => _seenOthers ??= StatementsOf(_others);

    public static StatementSurroundings Of(FactFileScope file, EntitySeed entity, StatementSeed statement) =>
        new(file.Sources, entity.Statements.Where(other => !ReferenceEquals(other, statement)));

    /// <summary>Whether all that was looked at is the same there.</summary>
    public bool AreSeenIn(StatementSurroundings there) =>
        (_seenSources is null || _seenSources.Equals(there._sources))
        && (_seenIds is null || _seenIds.Equals(IdsOf(there._others)))
        && (_seenOthers is null || _seenOthers.Equals(StatementsOf(there._others)));

    /// <summary>What was looked at alone, without the file that it is part of: to be kept.</summary>
    public StatementSurroundings Seen() => new([], []) { _seenSources = _seenSources, _seenIds = _seenIds, _seenOthers = _seenOthers };

    private static EquatableArray<string> IdsOf(IEnumerable<StatementSeed> statements) => statements.Select(statement => statement.LocalId).ToEquatableArray();

    private static EquatableArray<OtherStatement> StatementsOf(IEnumerable<StatementSeed> statements) => statements.Select(OtherStatement.Of).ToEquatableArray();
}
