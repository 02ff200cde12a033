using System.Text;
using System.Text.Json.Nodes;
using Beleg.Proving.Seeds;

namespace Beleg.Cases.Claims;

/// <summary>The seed files of one case.</summary>
internal sealed class ClaimSeeds(ClaimCase item, JsonObject context, IReadOnlyCollection<string> dropped)
{
    private const string Catalogue = "id: red\nclass: Red\nnamespace: Red.Team\nlanguages: [en, de]\ntitle: Red\nlicence: MIT\nversion: 1.0.0\n";

    /// <summary>What a context says of its source, under the names of <c>sources.yaml</c>.</summary>
    private static readonly string[] SourceKeys = ["published", "publisher", "author", "genre", "markup"];

    public IReadOnlyList<SeedFile> Files() =>
    [
        Seed("catalogue.yaml", Catalogue),
        Seed("sources.yaml", $"sources:\n  src: {FlowYaml.Of(Source())}\n"),
        Seed("documents/doc.txt", item.Text),
        Seed("kinds.yaml", Kinds()),
        Seed("facts/all.facts.yaml", Facts()),
    ];

    private static SeedFile Seed(string path, string text) => new(path, path, text);

    private JsonObject Source()
    {
        var source = new JsonObject { ["document"] = "doc.txt", ["title"] = "Doc", ["language"] = context["language"]?.DeepClone() };
        foreach (var key in SourceKeys)
        {
            if (context[key] is { } value && Keeps(key)) source[key] = value.DeepClone();
        }

        if (context["ocr"] is JsonValue ocr && ocr.TryGetValue<bool>(out var isRead) && isRead) source["text"] = "ocr";
        return source;
    }

    private string Kinds()
    {
        var text = new StringBuilder();
        if (context["units"] is JsonObject { Count: > 0 } units)
        {
            text.Append("units:\n");
            foreach (var (unit, forms) in units) text.Append("  ").Append(unit).Append(": ").Append(FlowYaml.Of(new JsonObject { ["forms"] = forms?.DeepClone() })).Append('\n');
        }

        if (context["plain"] is { } plain && Keeps("plain")) text.Append("plain: ").Append(FlowYaml.Of(plain)).Append('\n');
        text.Append("kinds:\n");
        foreach (var (kind, properties) in item.Kinds is { Count: > 0 } own ? own : context["kinds"]!.AsObject()) AppendKind(text, kind, properties?.AsObject() ?? []);
        return text.ToString();
    }

    private void AppendKind(StringBuilder text, string kind, JsonObject properties)
    {
        text.Append("  ").Append(kind);
        if (properties.Count == 0)
        {
            text.Append(": {}\n");
            return;
        }

        text.Append(":\n");
        if (context["nouns"]?[kind] is { } nouns && Keeps("nouns")) text.Append("    nouns: ").Append(FlowYaml.Of(nouns)).Append('\n');
        text.Append("    properties:\n");
        foreach (var (property, declared) in properties)
        {
            var type = declared!.DeepClone().AsObject();
            if (!Keeps("words")) type.Remove("words");
            text.Append("      ").Append(property).Append(": ").Append(FlowYaml.Of(type)).Append('\n');
        }
    }

    private string Facts()
    {
        var stated = new List<(string Entity, string Property, JsonNode Statement)> { (item.Entity, item.Property, item.Statement) };
        stated.AddRange((item.AlsoStated ?? []).Select(also => (also[0]!.GetValue<string>(), also[1]!.GetValue<string>(), also[2]!)));

        var entities = item.Entities is { Count: > 0 } own ? own : context["entities"]!.AsArray();
        return string.Join("---\n", entities.Select(entity => EntityText(entity!.AsArray(), stated)));
    }

    private static string EntityText(JsonArray entity, List<(string Entity, string Property, JsonNode Statement)> stated)
    {
        var id = entity[0]!.GetValue<string>();
        var text = new StringBuilder($"entity: {id}\nkind: {entity[1]!.GetValue<string>()}\nname: {FlowYaml.Of(entity[2])}\n");
        if (entity.Count > 3 && entity[3] is JsonArray { Count: > 0 } aliases) text.Append("also: ").Append(FlowYaml.Of(aliases)).Append('\n');

        var own = stated.Where(statement => string.Equals(statement.Entity, id, StringComparison.Ordinal)).ToList();
        if (own.Count > 0) text.Append("facts:\n");
        foreach (var property in own.GroupBy(statement => statement.Property, StringComparer.Ordinal))
        {
            var statements = property.Select(statement => statement.Statement.DeepClone()).ToArray();
            text.Append("  ").Append(property.Key).Append(": ").Append(FlowYaml.Of(statements is [var only] ? only : new JsonArray(statements))).Append('\n');
        }

        return text.ToString();
    }

    private bool Keeps(string key) => !dropped.Contains(key, StringComparer.Ordinal);
}
