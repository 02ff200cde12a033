using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beleg.Tool.Verifying;

/// <summary>One question of <c>beleg verify</c>: its options, or a line of JSON with the same names.</summary>
internal sealed record VerifyRequest
{
    public string? Id { get; init; }

    public string? Document { get; init; }

    public string? Quote { get; init; }

    public string? Value { get; init; }

    public string? Unit { get; init; }

    /// <summary>Whether the value is words of the quote, though it looks like a number.</summary>
    public bool Text { get; init; }

    public string? Subject { get; init; }

    public string? Property { get; init; }

    public string? Language { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    public string? In { get; init; }

    public int? Occurrence { get; init; }

    /// <summary>What is missing or makes no sense.</summary>
    public string? Problem => Missing("document", Document) ?? Missing("quote", Quote) ?? Missing("value", Value);

    private static string? Missing(string name, string? value) => string.IsNullOrWhiteSpace(value) ? $"there is no '{name}'" : null;

    /// <summary>A line of standard input; what is wrong with it, where it is no question.</summary>
    public static VerifyRequest? Read(string line, out string? problem)
    {
        try
        {
            var request = JsonSerializer.Deserialize(line, VerifyShapes.Default.VerifyRequest);
            problem = request is null ? "it is null" : null;
            return request;
        }
        catch (JsonException exception)
        {
            // The library's own message goes on about types of .NET.
            var place = exception.Path is { Length: > 2 } path ? $" at '{path[2..]}'" : "";
            problem = $"it is no JSON object with the names of the options{place}";
            return null;
        }
    }
}

/// <summary>The shape of a question; a name that is none is refused, or what it was meant for would be dropped.</summary>
[JsonSerializable(typeof(VerifyRequest))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
internal sealed partial class VerifyShapes : JsonSerializerContext;
