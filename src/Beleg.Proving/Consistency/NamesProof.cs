using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Consistency;

/// <summary>Checks that ids are unique, kinds are known, and C# identifiers are free.</summary>
internal static class NamesProof
{
    public static void Prove(CatalogueScope scope, IssueList issues)
    {
        var className = scope.Catalogue?.ClassName ?? "";
        var sources = new Identifiers(ReservedNames.InList("Sources"), issues);
        foreach (var source in scope.Sources) sources.Add(source.Id, Identifier.ToPascalCase(source.Id), source.Location);

        var units = new Identifiers(ReservedNames.InList("Units"), issues);
        foreach (var unit in scope.Kinds.Units) units.Add(unit.Symbol, Identifier.OfUnit(unit.Symbol), unit.Location);

        var members = new Identifiers(ReservedNames.InCatalogue(className), issues);
        foreach (var kind in scope.Kinds.Kinds)
        {
            members.Add(kind.Id, kind.Id, kind.Location);
            members.Add($"{kind.Id} (plural)", kind.Plural, kind.Location);
            members.Add(kind.Id, ReservedNames.AllOf(kind.Id), kind.Location);
            var properties = new Identifiers(ReservedNames.InKind(kind.Id), issues);
            foreach (var property in kind.Properties) properties.Add(property.Name, Identifier.ToPascalCase(property.Name), property.Location);
            foreach (var (_, property) in scope.Kinds.RelationsTo(kind.Id)) properties.Add($"{property.Name}/{property.Inverse}", Identifier.ToPascalCase(property.Inverse), property.Location);
        }

        var first = new Dictionary<string, EntityOutline>(StringComparer.Ordinal);
        foreach (var entity in scope.Entities) ProveEntity(entity, first, members, scope.Kinds, issues);
    }

    private static void ProveEntity(EntityOutline entity, Dictionary<string, EntityOutline> first, Identifiers members, KindsSeed kinds, IssueList issues)
    {
        var isNew = !first.TryGetValue(entity.Id.Text, out var other);
        issues.Check(isNew, Rules.DuplicateId, entity.Id.Location, "entity", entity.Id.Text, other?.RelativePath ?? "");
        if (isNew)
        {
            first.Add(entity.Id.Text, entity);
            members.Add(entity.Id.Text, Identifier.ToPascalCase(entity.Id.Text), entity.Id.Location);
        }

        // Where no kind could be read at all, that is the issue.
        var kind = kinds.Find(entity.Kind.Text);
        var known = kind is null ? kinds.Kinds.Select(each => each.Id).ToList() : [];
        issues.Check(kind is not null || known.Count == 0, Rules.UnknownKind, entity.Kind.Location, entity.Kind.Text, Spelling.DidYouMean(entity.Kind.Text, known), Spelling.Listed(known));

        var name = Identifier.ToPascalCase(entity.Id.Text);
        foreach (var property in kind?.Properties ?? EquatableArray<PropertySeed>.Empty)
        {
            // CS0542: a member cannot be named like its class.
            var isFree = !string.Equals(Identifier.ToPascalCase(property.Name), name, StringComparison.Ordinal);
            issues.Check(isFree, Rules.IdentifierCollides, entity.Id.Location, entity.Id.Text, $"{kind!.Id}.{property.Name}", name);
        }

        var statements = new Identifiers(["Statements"], issues);
        foreach (var statement in entity.Statements) statements.Add(statement.LocalId, statement.Identifier, statement.Location);
    }

    /// <summary>The identifiers of one declaration space.</summary>
    private sealed class Identifiers(IEnumerable<string> reserved, IssueList issues)
    {
        private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
        private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

        public void Add(string id, string identifier, SeedLocation location)
        {
            if (!issues.Check(!_reserved.Contains(identifier), Rules.IdentifierReserved, location, id, $"{identifier} in the generated code")) return;
            var isFree = !_taken.TryGetValue(identifier, out var other);
            // The same id twice is an issue of its own.
            issues.Check(isFree || string.Equals(other, id, StringComparison.Ordinal), Rules.IdentifierCollides, location, id, other ?? "", identifier);
            if (isFree) _taken.Add(identifier, id);
        }
    }
}
