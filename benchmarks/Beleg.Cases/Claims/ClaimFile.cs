using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Beleg.Cases.Claims;

/// <summary>Whole statements about one text each, and the catalogues that they are stated in.</summary>
internal sealed record ClaimFile(Dictionary<string, JsonObject> Contexts, List<ClaimCase> Cases)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static ClaimFile Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        return JsonSerializer.Deserialize<ClaimFile>(content, Options) ?? throw new InvalidDataException(path);
    }
}

/// <summary>
/// A statement about a text. Its kinds and entities stand in place of the context's; what is also stated belongs to the
/// same catalogue: entity, property, statement.
/// </summary>
internal sealed record ClaimCase(
    string Id, string Class, Verdict Expect, string Context, string Text, string Entity, string Property, JsonNode Statement,
    JsonObject? Kinds, JsonArray? Entities, List<JsonArray>? AlsoStated, string? Note);

/// <summary>What becomes of a case.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
internal enum Verdict
{
    Accept,
    Refuse,

    /// <summary>The catalogue around the statement is at fault: the case shows nothing.</summary>
    Context,

    /// <summary>The engine threw.</summary>
    Crash,
}
