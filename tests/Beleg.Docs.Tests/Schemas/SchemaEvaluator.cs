using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>
/// Judges JSON by a JSON Schema of draft 2020-12, as far as our schemas use it. A keyword that is not known here throws:
/// so no schema can contain one that nothing tests.
/// </summary>
internal sealed class SchemaEvaluator(JsonObject root)
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$defs", "title", "description", "examples", "default",
    };

    public bool Accepts(JsonNode? instance) => Accepts(root, instance);

    private bool Accepts(JsonNode schema, JsonNode? instance)
    {
        if (schema is JsonValue value) return value.GetValue<bool>();
        var keywords = schema.AsObject();
        return keywords.All(keyword => Annotations.Contains(keyword.Key) || Holds(keyword.Key, keyword.Value!, keywords, instance));
    }

    private bool Holds(string keyword, JsonNode argument, JsonObject schema, JsonNode? instance) => keyword switch
    {
        "$ref" => Accepts(Resolve(argument.GetValue<string>()), instance),
        "allOf" => argument.AsArray().All(part => Accepts(part!, instance)),
        "anyOf" => argument.AsArray().Any(part => Accepts(part!, instance)),
        "not" => !Accepts(argument, instance),
        "if" => schema[Accepts(argument, instance) ? "then" : "else"] is not { } branch || Accepts(branch, instance),
        "then" or "else" => true,
        "enum" => argument.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, instance)),
        "type" => (argument is JsonArray types ? types.Select(type => type!.GetValue<string>()) : [argument.GetValue<string>()]).Contains(TypeOf(instance), StringComparer.Ordinal)
            || (string.Equals(argument.ToString(), "integer", StringComparison.Ordinal) && IsInteger(instance)),
        "pattern" => instance is not JsonValue || TypeOf(instance) is not "string" || Regex.IsMatch(instance.GetValue<string>(), argument.GetValue<string>(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)),
        "minLength" => TypeOf(instance) is not "string" || instance!.GetValue<string>().Length >= argument.GetValue<int>(),
        "minimum" => TypeOf(instance) is not "number" || Number(instance!) >= Number(argument),
        "maximum" => TypeOf(instance) is not "number" || Number(instance!) <= Number(argument),
        "minItems" => instance is not JsonArray list || list.Count >= argument.GetValue<int>(),
        "items" => instance is not JsonArray list || list.All(item => Accepts(argument, item)),
        "required" => instance is not JsonObject mapping || argument.AsArray().All(key => mapping.ContainsKey(key!.GetValue<string>())),
        "minProperties" => instance is not JsonObject mapping || mapping.Count >= argument.GetValue<int>(),
        "properties" => instance is not JsonObject mapping || argument.AsObject().All(property => !mapping.ContainsKey(property.Key) || Accepts(property.Value!, mapping[property.Key])),
        "propertyNames" => instance is not JsonObject mapping || mapping.All(property => Accepts(argument, JsonValue.Create(property.Key))),
        "additionalProperties" => instance is not JsonObject mapping || mapping.All(property => schema["properties"]?[property.Key] is not null || Accepts(argument, property.Value)),
        _ => throw new NotSupportedException($"'{keyword}' is not known to the tests"),
    };

    private JsonNode Resolve(string reference)
    {
        reference.ShouldStartWith("#/$defs/");
        return root["$defs"]![reference["#/$defs/".Length..]] ?? throw new KeyNotFoundException(reference);
    }

    private static string TypeOf(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        _ => node.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => "string",
            System.Text.Json.JsonValueKind.Number => "number",
            _ => "boolean",
        },
    };

    private static bool IsInteger(JsonNode? node) => TypeOf(node) is "number" && decimal.IsInteger(Number(node!));

    private static decimal Number(JsonNode node) => decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
