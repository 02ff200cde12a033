using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Beleg.Cases.Claims;

/// <summary>JSON as YAML's flow style: a blank behind each colon, and no escapes that YAML reads otherwise than JSON.</summary>
internal static class FlowYaml
{
    public static string Of(JsonNode? node) => node switch
    {
        JsonObject map => $"{{{string.Join(", ", map.Select(pair => $"{Quoted(pair.Key)}: {Of(pair.Value)}"))}}}",
        JsonArray list => $"[{string.Join(", ", list.Select(Of))}]",
        JsonValue value when value.GetValueKind() is JsonValueKind.String => Quoted(value.GetValue<string>()),
        null => "null",
        _ => node.ToJsonString(),
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\') quoted.Append('\\').Append(letter);
            else if (char.IsControl(letter)) quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }
}
