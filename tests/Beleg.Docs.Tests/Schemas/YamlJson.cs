using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>
/// YAML as JSON, in the way of editors, and not by the reader of the engine. Duplicate keys and what is no YAML
/// give nothing.
/// </summary>
internal static partial class YamlJson
{
    /// <param name="yaml">A file.</param>
    /// <param name="isTyped">
    /// Whether plain scalars become numbers, truth values and nothing, as in editors; else all are texts, as they are to Beleg.
    /// </param>
    public static IReadOnlyList<JsonNode?>? Read(string yaml, bool isTyped)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
            return [.. stream.Documents.Select(document => Convert(document.RootNode, isTyped))];
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static JsonNode? Convert(YamlNode node, bool isTyped) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Convert(child.Value, isTyped)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(child => Convert(child, isTyped))]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain when isTyped => Typed(plain.Value ?? ""),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value ?? ""),
        _ => throw new NotSupportedException(node.NodeType.ToString()),
    };

    /// <summary>YAML 1.2's core schema, as far as seed files meet it.</summary>
    private static JsonValue? Typed(string plain) => plain switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(value: true),
        "false" => JsonValue.Create(value: false),
        _ when NumberPattern().IsMatch(plain) => JsonValue.Create(decimal.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(plain),
    };

    [GeneratedRegex(@"^[-+]?[0-9]+(\.[0-9]+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberPattern();
}
