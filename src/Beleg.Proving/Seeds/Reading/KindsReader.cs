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
            if (!DeclaredNames.CheckUnit(entry.Key, issues) || MappingReader.Of(entry.Value, "a unit", issues) is not { } reader) continue;
            units.Add(new(entry.Key.Value, reader.Texts("forms"), entry.Key.Location));
            reader.ReportUnknownKeys();
        }

        var kinds = new List<KindSeed>();
        root.Required("kinds");
        var entries = root.Names("kinds");
        var readable = entries.Where(entry => Identifier.IsPascalCase(entry.Key.Value) && entry.Value is YamlMapping).Select(entry => entry.Key.Value);
        var declared = new DeclaredNames(units.Select(unit => unit.Symbol), entries.Select(entry => entry.Key.Value), readable, issues);
        foreach (var entry in entries)
        {
            var id = entry.Key;
            if (!CheckName(id, "a kind in PascalCase", issues)) continue;
            if (MappingReader.Of(entry.Value, "a kind", issues) is { } reader) kinds.Add(ReadKind(id, reader, declared, issues));
        }

        var plain = root.Words("plain", issues);
        root.ReportUnknownKeys();
        return new(units.ToEquatableArray(), kinds.ToEquatableArray()) { Plain = plain };
    }

    private static KindSeed ReadKind(YamlText id, MappingReader reader, DeclaredNames declared, IssueList issues)
    {
        var properties = new List<PropertySeed>();
        var exclusions = new List<(PropertySeed Property, YamlText Other)>();
        foreach (var entry in reader.Names("properties"))
        {
            var name = entry.Key.Spanned()!;
            if (!SharedShapes.CheckId(name, "a property", issues)) continue;
            if (MappingReader.Of(entry.Value, "a property", issues) is { } property) properties.Add(ReadProperty(name, property, declared, exclusions, issues));
        }

        foreach (var (property, other) in exclusions) CheckExclusion(id.Value, property, other, properties, issues);
        var kind = new KindSeed(
            id.Value,
            reader.Text("plural") is { } plural && CheckName(plural, "a plural in PascalCase", issues) ? plural.Value : PluralOf(id.Value),
            reader.Localised("summary"),
            properties.ToEquatableArray(),
            id.Location)
        {
            Nouns = reader.Words("nouns", issues),
            ForbidsAttestation = ForbidsAttestation(reader),
        };
        reader.ReportUnknownKeys();
        return kind;
    }

    /// <summary>Each type has the keys that mean something to it; any other would be ignored, and so is reported.</summary>
    private static PropertySeed ReadProperty(Spanned name, MappingReader reader, DeclaredNames declared, List<(PropertySeed Property, YamlText Other)> exclusions, IssueList issues)
    {
        reader.Required("type");
        var type = reader.Word("type", SeedWords.Types, PropertyType.Text);
        var isTypeKnown = reader.Text("type") is { } word && SeedWords.Types.ContainsKey(word.Value);
        var isEntity = type is PropertyType.Entity or PropertyType.Entities;
        var excluded = isEntity ? reader.TextNodes("excludes").ToList() : [];
        var property = new PropertySeed(
            name.Text,
            type,
            type is PropertyType.Quantity or PropertyType.Money or PropertyType.Share or PropertyType.Duration && reader.Flag("range"),
            type is PropertyType.Quantity or PropertyType.Tolerance ? declared.Unit(reader.Text("unit")) : "",
            isEntity ? declared.Kind(reader.Text("of")) : "",
            isEntity && reader.Text("inverse").Spanned() is { } inverse && SharedShapes.CheckId(inverse, "an inverse", issues) ? inverse.Text : "",
            reader.WordsAndPatterns("words", isEntity ? PatternPartKind.Object : PatternPartKind.Value, issues),
            reader.Localised("summary"),
            name.Location)
        {
            IsTypeKnown = isTypeKnown,
            ForbidsAttestation = ForbidsAttestation(reader),
            IsWithin = isEntity && reader.Flag("within"),
            Excludes = excluded.Select(other => other.Value).ToEquatableArray(),
        };
        exclusions.AddRange(excluded.Select(other => (property, other)));
        // An inverse belongs to the kind that values have: without one nobody would see it.
        if (property.Inverse.Length > 0) issues.Check(reader.Node("of") is not null, Rules.InverseWithoutKind, name.Location, name.Text, property.Inverse);
        // Which keys mean something to a type is unknown with it.
        if (isTypeKnown) reader.ReportUnknownKeys();
        return property;
    }

    /// <summary>Only the catalogue as a whole can allow more than it does anyway.</summary>
    private static bool ForbidsAttestation(MappingReader reader) => reader.Word("attestation", SeedWords.Forbidden, fallback: false);

    /// <summary>What is excluded is another relation of the same kind.</summary>
    private static void CheckExclusion(string kind, PropertySeed property, YamlText other, List<PropertySeed> properties, IssueList issues)
    {
        var others = properties.Where(each => each.Type is PropertyType.Entity or PropertyType.Entities && !ReferenceEquals(each, property)).Select(each => each.Name).ToList();
        issues.Check(others.Contains(other.Value, StringComparer.Ordinal), Rules.UnknownRelation, other.Location, kind, Spelling.Listed(others), other.Value, Spelling.DidYouMean(other.Value, others));
    }

    private static bool CheckName(YamlText name, string what, IssueList issues) =>
        issues.Check(Identifier.IsPascalCase(name.Value), Rules.InvalidId, name.Location, what, name.Value, Identifier.ToPascalCase(Identifier.SuggestId(name.Value)));

    /// <summary>English, since kinds are named in English; <c>plural:</c> overrides it.</summary>
    private static string PluralOf(string kind)
    {
        var last = kind[kind.Length - 1];
        if (last == 'y' && kind.Length > 1 && kind[kind.Length - 2] is not ('a' or 'e' or 'o' or 'u')) return kind.Substring(0, kind.Length - 1) + "ies";
        return kind + (last is 's' or 'x' or 'h' ? "es" : "s");
    }
}
