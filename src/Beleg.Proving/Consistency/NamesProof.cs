using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Consistency;

/// <summary>Checks that ids are unique in the catalogue, and that their C# identifiers are free.</summary>
internal static class NamesProof
{
    public static void Prove(CatalogueScope scope, IssueList issues)
    {
        var className = scope.Catalogue?.ClassName ?? "";
        var sources = new Identifiers(ReservedNames.InList("Sources"), issues);
        foreach (var source in scope.Sources) sources.Add(source.Id, Identifier.ToPascalCase(source.Id), source.Location);

        var units = new Identifiers(ReservedNames.InList("Units"), issues);
        foreach (var (symbol, location) in scope.Kinds.UnitSymbols) units.Add(symbol, Identifier.OfUnit(symbol), location);

        var members = new Identifiers(ReservedNames.InCatalogue(className), issues);
        foreach (var kind in scope.Kinds.Kinds)
        {
            members.Add(kind.Id, kind.Id, kind.Location);
            members.Add($"{kind.Id} (plural)", kind.Plural, kind.Location);
            var properties = new Identifiers(ReservedNames.InKind(kind.Id), issues);
            foreach (var property in kind.Properties) properties.Add(property.Name, Identifier.ToPascalCase(property.Name), property.Location);
            foreach (var (subject, property) in scope.Kinds.RelationsTo(kind.Id)) properties.Add($"{subject.Id}.{property.Name} (inverse)", Identifier.ToPascalCase(property.Inverse), property.Location);
        }

        var first = new Dictionary<string, EntityOutline>(StringComparer.Ordinal);
        foreach (var entity in scope.Entities) ProveEntity(entity, first, members, issues);
    }

    private static void ProveEntity(EntityOutline entity, Dictionary<string, EntityOutline> first, Identifiers members, IssueList issues)
    {
        var isNew = !first.TryGetValue(entity.Id.Text, out var other);
        issues.Check(isNew, Rules.DuplicateId, entity.Id.Location, "entity", entity.Id.Text, other?.RelativePath ?? "");
        if (isNew)
        {
            first.Add(entity.Id.Text, entity);
            members.Add(entity.Id.Text, Identifier.ToPascalCase(entity.Id.Text), entity.Id.Location);
        }
    }
}
