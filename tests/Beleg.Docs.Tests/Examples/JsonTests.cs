using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Beleg.Tool.Output;

namespace Beleg.Docs.Tests.Examples;

/// <summary>The reports for programs are documented with all their members, in the order in which they are written.</summary>
public sealed class JsonTests
{
    private static readonly JsonTypeInfo[] Reports =
        [ReadableJson.Shapes.AcceptanceReport, ReadableJson.Shapes.CheckReport, ReadableJson.Shapes.CiteReport, ReadableJson.Shapes.CoverageReport, ReadableJson.Shapes.VerifyReport, ReadableJson.Shapes.WhereReport];

    public static TheoryData<string> Blocks => PageBlock.NamesOf(Runs);

    internal static bool Runs(PageBlock block) => block.Block.Language is "json";

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_report_has_the_members_that_the_page_shows(string name)
    {
        var shown = JsonNode.Parse(PageBlock.Find(name).Block.Text.Replace("[ … ]", "[]", StringComparison.Ordinal))!.AsObject();

        Reports.Count(report => Differences(report, shown).Count == 0).ShouldBe(1, string.Join('\n', Reports.SelectMany(report => Differences(report, shown))));
    }

    [Fact]
    public void Each_report_is_shown_once() =>
        Reports.ShouldAllBe(report => PageBlock.All.Count(block => Runs(block) && Differences(report, JsonNode.Parse(block.Block.Text.Replace("[ … ]", "[]", StringComparison.Ordinal))!).Count == 0) == 1);

    private static List<string> Differences(JsonTypeInfo type, JsonNode? shown, string path = "$")
    {
        switch (shown)
        {
            case JsonArray list:
                return [.. list.SelectMany(item => Differences(InfoOf(type.ElementType!), item, path + "[]"))];
            case JsonObject members when type.Kind == JsonTypeInfoKind.Object:
                var expected = type.Properties.Select(property => property.Name).ToList();
                return members.Select(member => member.Key).SequenceEqual(expected, StringComparer.Ordinal)
                    ? [.. type.Properties.SelectMany(property => Differences(InfoOf(property.PropertyType), members[property.Name], $"{path}.{property.Name}"))]
                    : [$"{path}: the report has {string.Join(", ", expected)}, the page {string.Join(", ", members.Select(member => member.Key))}"];
            default:
                return shown is JsonObject ? [$"{path}: no object"] : [];
        }
    }

    private static JsonTypeInfo InfoOf(Type type) => ReadableJson.Shapes.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type) ?? throw new JsonException(type.Name);
}
