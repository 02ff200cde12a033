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
            if (!CheckUnit(entry.Key, issues) || MappingReader.Of(entry.Value, "a unit", issues) is not { } reader) continue;
            units.Add(new(entry.Key.Value, reader.Texts("forms"), entry.Key.Location));
            reader.ReportUnknownKeys();
        }

        var kinds = new List<KindSeed>();
        var entries = root.Names("kinds");
        var ids = entries.Select(entry => entry.Key.Value).ToList();
        foreach (var entry in entries)
        {
            var id = entry.Key;
            if (!CheckName(id, "a kind in PascalCase", issues)) continue;
            if (MappingReader.Of(entry.Value, "a kind", issues) is { } reader) kinds.Add(ReadKind(id, reader, ids, issues));
        }

        root.ReportUnknownKeys();
        return new(units.ToEquatableArray(), kinds.ToEquatableArray());
    }

    private static KindSeed ReadKind(YamlText id, MappingReader reader, IReadOnlyList<string> ids, IssueList issues)
    {
        var properties = new List<PropertySeed>();
        foreach (var entry in reader.Names("properties"))
        {
            var name = entry.Key.Spanned()!;
            if (!SharedShapes.CheckId(name, "a property", issues)) continue;
            if (MappingReader.Of(entry.Value, "a property", issues) is { } property) properties.Add(ReadProperty(name, property, ids, issues));
        }

        var kind = new KindSeed(
            id.Value,
            reader.Text("plural") is { } plural && CheckName(plural, "a plural in PascalCase", issues) ? plural.Value : PluralOf(id.Value),
            reader.Localised("summary"),
            properties.ToEquatableArray(),
            id.Location);
        reader.ReportUnknownKeys();
        return kind;
    }

    private static PropertySeed ReadProperty(Spanned name, MappingReader reader, IReadOnlyList<string> kinds, IssueList issues)
    {
        reader.RequiredText("type");
        var property = new PropertySeed(
            name.Text,
            reader.Word("type", SeedWords.Types, PropertyType.Text),
            reader.Flag("range"),
            reader.Text("unit") is { } unit && CheckUnit(unit, issues) ? unit.Value : "",
            reader.Text("of") is { } of && CheckKind(of, kinds, issues) ? of.Value : "",
            reader.Text("inverse").ValueOrEmpty(),
            reader.Localised("summary"),
            name.Location);
        reader.ReportUnknownKeys();
        return property;
    }

    private static bool CheckName(YamlText name, string what, IssueList issues) =>
        issues.Check(Identifier.IsPascalCase(name.Value), Rules.InvalidId, name.Location, what, name.Value, Identifier.ToPascalCase(Identifier.SuggestId(name.Value)));

    private static bool CheckUnit(YamlText symbol, IssueList issues) =>
        issues.Check(Unit.TryParse(symbol.Value, out _, out var expected), Rules.ValueDoesNotParse, symbol.Location, expected ?? "")
        && issues.Check(Identifier.IsPascalCase(Identifier.OfUnit(symbol.Value)), Rules.InvalidId, symbol.Location, "a unit that begins with an unaccented letter", symbol.Value, Identifier.SuggestId(symbol.Value));

    private static bool CheckKind(YamlText kind, IReadOnlyList<string> kinds, IssueList issues) =>
        issues.Check(kinds.Contains(kind.Value, StringComparer.Ordinal), Rules.UnknownKind, kind.Location, kind.Value, Spelling.DidYouMean(kind.Value, kinds));

    /// <summary>English, since kinds are named in English; <c>plural:</c> overrides it.</summary>
    private static string PluralOf(string kind)
    {
        var last = kind[kind.Length - 1];
        if (last == 'y' && kind.Length > 1 && kind[kind.Length - 2] is not ('a' or 'e' or 'o' or 'u')) return kind.Substring(0, kind.Length - 1) + "ies";
        return kind + (last is 's' or 'x' or 'h' ? "es" : "s");
    }
}
