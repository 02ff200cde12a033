using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds.Yaml;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>Shapes that several seed files have in common.</summary>
internal static class SharedShapes
{
    public static Spanned? Spanned(this YamlText? text) => text is null ? null : new(text.Value, text.Location);

    public static string ValueOrEmpty(this YamlText? text) => text?.Value ?? "";

    /// <summary>The only root of a file that holds one mapping.</summary>
    public static MappingReader? SingleRoot(SeedFile file, string what, IssueList issues)
    {
        var roots = YamlReader.Read(file, issues);
        if (roots.Count > 1) issues.Report(Rules.WrongShape, roots[1].Location, file.RelativePath, "one YAML document", "a second");
        return RootOf(roots, file, what, issues) is { } root ? MappingReader.Of(root, what, issues) : null;
    }

    /// <summary>The first root; a file that holds nothing is an issue, unless reading it already was one.</summary>
    public static YamlNode? RootOf(IReadOnlyList<YamlNode> roots, SeedFile file, string what, IssueList issues)
    {
        if (roots.Count > 0) return roots[0];
        if (issues.Count == 0) issues.Report(Rules.WrongShape, file.Whole, what, "a mapping", "an empty file");
        return null;
    }

    /// <summary>A text for all languages, or a mapping of language to text.</summary>
    public static LocalisedText Localised(this MappingReader reader, string key) => reader.Node(key) switch
    {
        YamlMapping => new([.. reader.TextsByLanguage(key).Select(pair => (pair.Language.Value, pair.Text.Value))]),
        null => LocalisedText.Empty,
        _ => reader.Text(key) is { } text ? new(("", text.Value)) : LocalisedText.Empty,
    };

    /// <summary>Who vouches for what was not read; a reason of two words is none.</summary>
    public static AttestationSeed? Attestation(this MappingReader reader, IssueList issues)
    {
        if (reader.Node("attested") is not { } node || reader.Mapping("attested", "'attested'") is not { } mapping) return null;

        var (by, because) = (mapping.RequiredText("by").Spanned(), mapping.RequiredText("because").Spanned());
        mapping.ReportUnknownKeys();
        if (by is null || because is null) return null;

        var words = because.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;
        issues.Check(words >= FewestWordsOfReason, Rules.ReasonTooShort, because.Location, because.Text);
        return new(by, because, node.Location);
    }

    private const int FewestWordsOfReason = 3;

    /// <summary>A period alone, or <c>{ value: …, quote: … }</c>.</summary>
    public static QuotedDate? Period(this MappingReader reader, string key, IssueList issues)
    {
        var period = ReadQuoted(reader, key);
        if (period is not null) issues.CheckNotation(global::Beleg.Period.TryParse(period.Value.Text, out _, out var expected), period.Value.Location, expected);
        return period;
    }

    /// <summary>A date alone, or <c>{ value: …, quote: … }</c>.</summary>
    public static QuotedDate? Date(this MappingReader reader, string key, IssueList issues)
    {
        var date = ReadQuoted(reader, key);
        if (date is not null) issues.CheckNotation(PartialDate.TryParse(date.Value.Text, out _, out var expected), date.Value.Location, expected);
        return date;
    }

    private static QuotedDate? ReadQuoted(MappingReader reader, string key)
    {
        if (reader.Node(key) is not YamlMapping) return reader.Text(key).Spanned() is { } date ? new(date, null) : null;

        var mapping = reader.Mapping(key, $"'{key}'")!;
        var value = mapping.RequiredText("value").Spanned();
        var quote = mapping.Text("quote").Spanned();
        mapping.ReportUnknownKeys();
        return value is null ? null : new(value, quote);
    }

    /// <summary>Whether a text may serve as an id; reports it where not.</summary>
    public static bool CheckId(Spanned id, string what, IssueList issues) =>
        issues.Check(Identifier.IsId(id.Text), Rules.InvalidId, id.Location, $"an id for {what} of lower-case letters, digits and single hyphens", id.Text, Identifier.SuggestId(id.Text));
}
