using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Beleg.Proving.Diagnostics;

namespace Beleg.Tool.Output;

/// <summary>
/// JSON for people and programs: indented, with umlauts and quotation marks as they are, and without characters that hide what
/// stands there. It never stands in HTML.
/// </summary>
internal static class ReadableJson
{
    public static readonly JsonShapes Shapes = new(new(JsonShapes.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The same, each on a line of its own.</summary>
    public static readonly JsonShapes Lines = new(new(JsonShapes.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = false });

    public static void WriteReport<T>(this ToolHost host, T report, JsonTypeInfo<T> shape)
    {
        var json = JsonSerializer.Serialize(report, shape);
        // The encoder leaves format characters as they are. They stand in texts alone, and may be escaped there.
        var text = new StringBuilder(json.Length + 1);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == '\n' || !ShownText.MustEscape(json, i)) text.Append(json[i]);
            else text.Append(ShownText.Escape(json[i]));
        }

        host.Output.Write(text.Append('\n').ToString());
    }
}

/// <summary>The shapes of the reports, known at compile time.</summary>
[JsonSerializable(typeof(AcceptanceReport))]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(CiteReport))]
[JsonSerializable(typeof(CoverageReport))]
[JsonSerializable(typeof(ProposalReport))]
[JsonSerializable(typeof(ReadReport))]
[JsonSerializable(typeof(RulesReport))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(SearchReport))]
[JsonSerializable(typeof(VerifyProblem))]
[JsonSerializable(typeof(VerifyReport))]
[JsonSerializable(typeof(WhereReport))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
internal sealed partial class JsonShapes : JsonSerializerContext;
