using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beleg.Cases.Grounding;

/// <summary>A text with the value that it says, as the files of cases have it.</summary>
internal sealed record Case
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web);

    public required string Id { get; init; }

    public required string Text { get; init; }

    public required string Kind { get; init; }

    public required string Tier { get; init; }

    public int Start { get; init; }

    public int End { get; init; }

    public JsonElement Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public string? Unit { get; init; }

    public string? Iso { get; init; }

    public string? Reference { get; init; }

    [JsonPropertyName("start_date")]
    public string? StartDate { get; init; }

    [JsonPropertyName("end_date")]
    public string? EndDate { get; init; }

    public bool? EndExclusive { get; init; }

    public decimal[] WrongValues { get; init; } = [];

    public decimal? Number => Value.ValueKind == JsonValueKind.Number ? Value.GetDecimal() : null;

    public string? DateText => Value.ValueKind == JsonValueKind.String ? Value.GetString() : null;
}
