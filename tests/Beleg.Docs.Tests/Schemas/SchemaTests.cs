using System.Text.Json.Nodes;
using Beleg.Docs.Tests.Hosting;
using Beleg.Docs.Tests.Rules;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>What the schemas accept the reader accepts, and the other way round.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Names => [.. SeedJudges.Names];

    [Fact]
    public void EverySeedFileOfTheRepositoryIsValid() => ShouldAllBeAccepted(RepositorySeeds.Files);

    [Fact]
    public void TheCatalogueOfTheRulePagesIsValid() => ShouldAllBeAccepted(Example.Base.Files);

    [Fact]
    public void TheFilesThatUseEveryKeyAreValid() => ShouldAllBeAccepted(EveryKey.Files);

    [Theory]
    [MemberData(nameof(Names))]
    public void ASchemaNamesItsDialectAndItself(string name)
    {
        var schema = SeedJudges.Schema(name);
        schema["$schema"]!.GetValue<string>().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        schema["$id"]!.GetValue<string>().ShouldEndWith($"/schemas/{name}.schema.json");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryKeyIsDescribed(string name) =>
        PropertiesIn(SeedJudges.Schema(name)).Where(property => property.Value is JsonObject schema && schema["description"] is null && schema["$ref"] is null)
            .Select(property => property.Key).ShouldBeEmpty();

    [Fact]
    public void TheSchemasHaveTheWordsOfTheReader()
    {
        EnumOf("kinds", "property", "type").ShouldBe(SeedWords.Types.Keys, ignoreOrder: true);
        EnumOf("facts", "quotedStatus", "value").ShouldBe(SeedWords.Statuses.Keys, ignoreOrder: true);
        EnumOf("facts", "statement", "rank").ShouldBe(SeedWords.Ranks.Keys, ignoreOrder: true);
        EnumOf("facts", "statement", "lifecycle").ShouldBe(SeedWords.Lifecycles.Keys, ignoreOrder: true);
        EnumOf("facts", "statement", "list").ShouldBe(SeedWords.Lists.Keys, ignoreOrder: true);
        EnumOf("facts", "citation", "stance").ShouldBe(SeedWords.Stances.Keys, ignoreOrder: true);
        SeedJudges.Schema("catalogue")["properties"]!["attestation"]!["enum"]!.AsArray().Select(word => word!.GetValue<string>()).ShouldBe(SeedWords.Attestations.Keys, ignoreOrder: true);
        EnumOf("kinds", "kind", "attestation").ShouldBe(SeedWords.Forbidden.Keys);
        EnumOf("kinds", "property", "attestation").ShouldBe(SeedWords.Forbidden.Keys);
        EnumOf("sources", "source", "text").ShouldBe(SeedWords.TextKinds.Keys, ignoreOrder: true);
    }

    private static void ShouldAllBeAccepted(IEnumerable<SeedFile> files)
    {
        var seeds = files.Where(file => file.Role is not (SeedRole.Document or SeedRole.Unknown)).ToList();
        seeds.Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var file in seeds)
        {
            SeedJudges.Objections(file.Role, file.Text).Select(issue => issue.ToString()).ShouldBeEmpty();
            SeedJudges.SchemaAccepts(file.Role, file.Text, isTyped: false).ShouldBeTrue(file.RelativePath);
            SeedJudges.SchemaAccepts(file.Role, file.Text, isTyped: true).ShouldBeTrue(file.RelativePath + ", as an editor sees it");
        }
    }

    private static IEnumerable<string> EnumOf(string schema, string definition, string property) =>
        SeedJudges.Schema(schema)["$defs"]![definition]!["properties"]![property]!["enum"]!.AsArray().Select(word => word!.GetValue<string>());

    /// <summary>The keys that a schema declares, wherever; conditions (<c>if</c>, <c>else</c>) declare none.</summary>
    internal static IEnumerable<KeyValuePair<string, JsonNode?>> PropertiesIn(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(keyword => keyword.Key switch
        {
            "if" or "then" or "else" => [],
            "properties" => keyword.Value!.AsObject().SelectMany(property => PropertiesIn(property.Value).Prepend(property)),
            "$defs" => keyword.Value!.AsObject().SelectMany(definition => PropertiesIn(definition.Value)),
            _ => PropertiesIn(keyword.Value),
        }),
        JsonArray list => list.SelectMany(PropertiesIn),
        _ => [],
    };
}
