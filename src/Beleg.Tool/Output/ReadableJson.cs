using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace Beleg.Tool.Output;

/// <summary>JSON for people and programs: indented, with umlauts and quotation marks as they are. It never stands in HTML.</summary>
internal static class ReadableJson
{
    public static readonly JsonShapes Shapes = new(new(JsonShapes.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The same, each on a line of its own.</summary>
    public static readonly JsonShapes Lines = new(new(JsonShapes.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = false });
}

/// <summary>The shapes of the reports, known at compile time.</summary>
[JsonSerializable(typeof(AcceptanceReport))]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(CoverageReport))]
[JsonSerializable(typeof(ReadReport))]
[JsonSerializable(typeof(RulesReport))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(VerifyProblem))]
[JsonSerializable(typeof(VerifyReport))]
[JsonSerializable(typeof(WhereReport))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
internal sealed partial class JsonShapes : JsonSerializerContext;
