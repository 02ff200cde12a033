using Beleg.Proving;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Tool.Quoting;

/// <summary>The statements of a catalogue after its proof, by their ids.</summary>
internal sealed class KnownStatements(IReadOnlyList<SeedFile> files, CatalogueRun run)
{
    /// <summary>Each with its id, as in the API: <c>town-hall/floors</c>.</summary>
    public IReadOnlyList<(string Id, EntityName Entity, ProvenFact Fact)> All { get; } =
        [.. run.Files.SelectMany(file => file.Entities).SelectMany(entity => entity.Facts.Select(fact => ($"{entity.Name.Id}/{fact.LocalId}", entity.Name, fact)))];

    /// <summary>The statement of an id, or all of an entity or property; none where nothing is called so.</summary>
    public IReadOnlyList<StatementInContext> Find(string id, CitationReadings? readings)
    {
        var byName = files.Where(file => file.Role == SeedRole.Document).Select(file => file.ToDocument()).ToDictionary(document => document.Name, StringComparer.Ordinal);
        Dictionary<string, EvidenceDocument?> documents = run.Sources.DistinctBy(source => source.Id, StringComparer.Ordinal).ToDictionary(source => source.Id, source => byName.GetValueOrDefault(source.Document), StringComparer.Ordinal);
        return [.. All.Where(each => IsAt(each.Id, id)).Select(each => StatementInContext.Of(each.Id, each.Fact, documents, readings))];
    }

    /// <summary>What was probably meant.</summary>
    public string DidYouMean(string id) => Spelling.DidYouMean(id, All.Select(each => each.Id));

    /// <summary>Whether a statement is the one that is asked for, or is below it.</summary>
    private static bool IsAt(string statement, string id) =>
        string.Equals(statement, id, StringComparison.Ordinal) || statement.StartsWith(id.TrimEnd('/') + "/", StringComparison.Ordinal);
}
