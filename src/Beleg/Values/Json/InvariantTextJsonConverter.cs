#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beleg;

/// <summary>Writes a value as a JSON string of its invariant text, and reads it back.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <remarks>Public only because the source generator of System.Text.Json names it; the value types carry it already.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InvariantTextJsonConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"expected a string, found {reader.TokenType}");

        return Parse(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WritePropertyName(value.ToString()!);

    private static T Parse(string text)
    {
        // No unit is written as no text, which is no unit that somebody could write in a seed file.
        if (text.Length == 0 && default(T).ToString()!.Length == 0) return default;

        try
        {
            return T.Parse(text, provider: null);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
#endif
