using System.Text.Json;
using System.Text.Json.Nodes;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Json.Schema;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>The two that must agree on the structure of a seed file: the engine's reader and the schema that editors use.</summary>
internal static class SeedJudges
{
    /// <summary>
    /// What a schema cannot see, because it looks at one place at a time: whether an id was given before, and whether a name
    /// is one that stands elsewhere.
    /// </summary>
    private static readonly Rule[] BeyondSchemas =
        [Beleg.Proving.Diagnostics.Rules.DuplicateId, Beleg.Proving.Diagnostics.Rules.UnknownKind, Beleg.Proving.Diagnostics.Rules.UnknownRelation, Beleg.Proving.Diagnostics.Rules.UnknownUnit];

    public static IReadOnlyList<string> Names { get; } = ["catalogue", "sources", "kinds", "facts", "coverage"];

    // Each loaded once: a schema is known by its $id, and nobody may register that twice.
    private static readonly Dictionary<SeedRole, JsonSchema> Schemas = new()
    {
        [SeedRole.Catalogue] = Load("catalogue"),
        [SeedRole.Sources] = Load("sources"),
        [SeedRole.Kinds] = Load("kinds"),
        [SeedRole.Facts] = Load("facts"),
        [SeedRole.Coverage] = Load("coverage"),
    };

    public static JsonObject Schema(string name) => JsonNode.Parse(Repository.Read($"schemas/{name}.schema.json"))!.AsObject();

    /// <summary>What the reader objects to.</summary>
    public static IReadOnlyList<Issue> Objections(SeedRole role, string text)
    {
        var file = new SeedFile(PathOf(role), PathOf(role), text);
        var issues = new IssueList();
        switch (role)
        {
            case SeedRole.Catalogue:
                CatalogueReader.Read(file, issues);
                break;
            case SeedRole.Sources:
                SourcesReader.Read(file, issues);
                break;
            case SeedRole.Kinds:
                KindsReader.Read(file, issues);
                break;
            case SeedRole.Coverage:
                CoverageReader.Read(file, issues);
                break;
            default:
                return [.. FactsReader.Read(file).Issues.Where(IsStructural)];
        }

        return [.. issues.ToEquatableArray().Where(IsStructural)];
    }

    /// <summary>Whether the schema accepts each YAML document of a file; a file that is no YAML is accepted by nothing.</summary>
    public static bool SchemaAccepts(SeedRole role, string text, bool isTyped) =>
        YamlJson.Read(text, isTyped) is { Count: > 0 } documents
        && (documents.Count == 1 || role == SeedRole.Facts)
        && documents.All(document => Accepts(Schemas[role], document));

    private static bool IsStructural(Issue issue) => !BeyondSchemas.Contains(issue.Rule);

    private static JsonSchema Load(string name) => JsonSchema.FromText(Repository.Read($"schemas/{name}.schema.json"));

    private static bool Accepts(JsonSchema schema, JsonNode? document)
    {
        using var json = JsonDocument.Parse(document?.ToJsonString() ?? "null");
        return schema.Evaluate(json.RootElement).IsValid;
    }

    private static string PathOf(SeedRole role) => role switch
    {
        SeedRole.Catalogue => SeedRoles.CatalogueFile,
        SeedRole.Sources => SeedRoles.SourcesFile,
        SeedRole.Kinds => SeedRoles.KindsFile,
        SeedRole.Coverage => SeedRoles.CoverageFile,
        _ => "facts/some.facts.yaml",
    };
}
