using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds.Yaml;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>Reads <c>kinds.yaml</c>.</summary>
internal static class KindsReader
{
    public static KindsSeed Read(SeedFile file, IssueList issues)
    {
        var root = SharedShapes.SingleRoot(file, "the kinds", issues);
        if (root is null) return KindsSeed.Empty;

        var units = new List<UnitSeed>();
        foreach (var entry in root.Names("units"))
        {
            if (MappingReader.Of(entry.Value, "a unit", issues) is not { } reader) continue;
            units.Add(new(entry.Key.Value, reader.Texts("forms"), entry.Key.Location));
            reader.ReportUnknownKeys();
        }

        var kinds = new List<KindSeed>();
        foreach (var entry in root.Names("kinds"))
        {
            var id = entry.Key;
            if (!issues.Check(Identifier.IsPascalCase(id.Value), Rules.InvalidId, id.Location, "a kind in PascalCase", id.Value, Identifier.ToPascalCase(Identifier.SuggestId(id.Value)))) continue;
            if (MappingReader.Of(entry.Value, "a kind", issues) is { } reader) kinds.Add(ReadKind(id, reader, issues));
        }

        root.ReportUnknownKeys();
        return new(units.ToEquatableArray(), kinds.ToEquatableArray());
    }

    private static KindSeed ReadKind(YamlText id, MappingReader reader, IssueList issues)
    {
        var properties = new List<PropertySeed>();
        foreach (var entry in reader.Names("properties"))
        {
            var name = entry.Key.Spanned()!;
            if (!SharedShapes.CheckId(name, "a property", issues)) continue;
            if (MappingReader.Of(entry.Value, "a property", issues) is { } property) properties.Add(ReadProperty(name, property));
        }

        var kind = new KindSeed(
            id.Value,
            reader.Text("plural")?.Value ?? PluralOf(id.Value),
            reader.Localised("summary"),
            properties.ToEquatableArray(),
            id.Location);
        reader.ReportUnknownKeys();
        return kind;
    }

    private static PropertySeed ReadProperty(Spanned name, MappingReader reader)
    {
        reader.RequiredText("type");
        var property = new PropertySeed(
            name.Text,
            reader.Word("type", SeedWords.Types, PropertyType.Text),
            reader.Flag("range"),
            reader.Text("unit").ValueOrEmpty(),
            reader.Text("of").ValueOrEmpty(),
            reader.Text("inverse").ValueOrEmpty(),
            reader.Localised("summary"),
            name.Location);
        reader.ReportUnknownKeys();
        return property;
    }

    /// <summary>English, since kinds are named in English; <c>plural:</c> overrides it.</summary>
    private static string PluralOf(string kind)
    {
        var last = kind[kind.Length - 1];
        if (last == 'y' && kind.Length > 1 && kind[kind.Length - 2] is not ('a' or 'e' or 'o' or 'u')) return kind.Substring(0, kind.Length - 1) + "ies";
        return kind + (last is 's' or 'x' or 'h' ? "es" : "s");
    }
}
