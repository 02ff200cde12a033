using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Snapshots;

/// <summary>Holds the catalogue against what was accepted of it: a change of a fact is a change of what others rely on.</summary>
internal static class SnapshotProof
{
    /// <summary>The lines of a file's facts. A fact whose proof failed has none: that is the issue.</summary>
    public static IEnumerable<string> LinesOf(ProvenFile file) =>
        file.Entities.SelectMany(entity => entity.Facts.Where(IsWhole).Select(fact => RowOf(entity.Name.Id, fact).ToString()));

    /// <summary>What changed in one file. Where its proof failed, nothing is said: what it would be, once mended, is not known.</summary>
    public static FileChanges Compare(ProvenFile file, AcceptedFacts? accepted)
    {
        if (accepted is null || file.Issues.Any(issue => issue.Rule.Severity == Severity.ProofError)) return FileChanges.None(file.RelativePath);

        var broken = new HashSet<string>(file.Entities.SelectMany(entity => entity.Facts.Where(fact => !IsWhole(fact)).Select(fact => $"{entity.Name.Id}/{fact.LocalId}")), StringComparer.Ordinal);
        var before = file.Entities.Select(entity => entity.Name.Id).Distinct(StringComparer.Ordinal).SelectMany(accepted.OfEntity)
            .Where(line => FactLine.Read(line.Text) is { } fact && !broken.Contains(fact.Id))
            .ToList();
        var changes = FactComparison.Of(before.Select(line => line.Text), LinesOf(file));
        if (changes.Count == 0) return FileChanges.None(file.RelativePath);

        var places = before.ToDictionary(line => line.Text, line => line.Location, StringComparer.Ordinal);
        return new(
            file.RelativePath,
            changes.Where(change => change.Kind != FactChangeKind.Gone).ToEquatableArray(),
            changes.Where(change => change.Kind == FactChangeKind.Gone).Select(change => IssueOf(change, places[change.Accepted])).ToEquatableArray());
    }

    /// <summary>The issues of one file: at the lines of the facts, and for those that are gone at the lines that remember them.</summary>
    public static EquatableArray<Issue> IssuesOf(FactFileSeed file, IEnumerable<FileChanges> changes)
    {
        var own = changes.Where(each => string.Equals(each.RelativePath, file.RelativePath, StringComparison.Ordinal)).ToList();
        if (own.TrueForAll(each => each.IsNone)) return EquatableArray<Issue>.Empty;

        var places = new Dictionary<string, SeedLocation>(StringComparer.Ordinal);
        foreach (var entity in file.Entities)
        {
            foreach (var statement in entity.Statements) places[$"{entity.Id.Text}/{statement.LocalId}"] = statement.Id?.Location ?? statement.Property.Location;
        }

        return own.SelectMany(each => each.Changes.Where(change => places.ContainsKey(change.Id)).Select(change => IssueOf(change, places[change.Id])).Concat(each.Gone)).ToEquatableArray();
    }

    /// <summary>The facts of entities that no file has any more; none where a file could not be read, which may hold them.</summary>
    public static EquatableArray<Issue> GoneEntities(AcceptedFacts? accepted, EntityTable entities)
    {
        if (accepted is null || !entities.IsComplete) return EquatableArray<Issue>.Empty;

        var present = new HashSet<string>(entities.Entities.Select(entity => entity.Id), StringComparer.Ordinal);
        var issues = from id in accepted.Entities
                     where !present.Contains(id)
                     from line in accepted.OfEntity(id)
                     from change in FactComparison.Of([line.Text], [])
                     select IssueOf(change, line.Location);
        return issues.ToEquatableArray();
    }

    private static Issue IssueOf(FactChange change, SeedLocation location)
    {
        var issues = new IssueList();
        var word = FactChange.WordOf(change.Class);
        switch (change.Kind)
        {
            case FactChangeKind.New:
                issues.Report(Rules.FactIsNew, location, change.Id, word, change.What);
                break;
            case FactChangeKind.Changed:
                issues.Report(Rules.FactChanged, location, change.Id, word, change.What);
                break;
            default:
                issues.Report(Rules.FactIsGone, location, change.Id, word, change.What);
                break;
        }

        return issues.ToEquatableArray()[0];
    }

    private static bool IsWhole(ProvenFact fact) => fact.Value is not null && fact.Citations.All(citation => citation.Span.Length > 0);

    private static FactRow RowOf(string entityId, ProvenFact fact) => new(
        $"{entityId}/{fact.LocalId}",
        (fact.IsRange ? "range of " : "") + SeedWords.Of(SeedWords.Types, fact.Type),
        fact.Value!.Text,
        fact.Derivation,
        fact.Per,
        fact.Of,
        fact.Shares,
        fact.IsOpenList,
        fact.Status,
        fact.By,
        fact.PlanOf,
        fact.AsOf,
        fact.Valid,
        fact.Rank,
        fact.Lifecycle,
        fact.SupersededBy,
        fact.Support,
        fact.Attested,
        fact.Citations.Select(citation => new FactRowQuote(citation.Source, citation.Quote, citation.Reading, citation.Disputes)));
}

/// <summary>How the facts of a file differ from what was accepted. Without places in the file, so that text that moves compares nothing anew.</summary>
/// <param name="Gone">At the lines that remember them, which are in another file.</param>
internal sealed record FileChanges(string RelativePath, EquatableArray<FactChange> Changes, EquatableArray<Issue> Gone)
{
    public bool IsNone => Changes.Count == 0 && Gone.Count == 0;

    public static FileChanges None(string relativePath) => new(relativePath, EquatableArray<FactChange>.Empty, EquatableArray<Issue>.Empty);
}
