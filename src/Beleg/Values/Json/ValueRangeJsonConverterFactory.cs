#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beleg;

/// <summary>Makes the converters of <see cref="ValueRange{T}"/> without reflection: there are five.</summary>
/// <remarks>Public only because the source generator of System.Text.Json names it; the type carries it already.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueRangeJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type)
    {
        if (type == typeof(ValueRange<Quantity>)) return new InvariantTextJsonConverter<ValueRange<Quantity>>();
        if (type == typeof(ValueRange<Money>)) return new InvariantTextJsonConverter<ValueRange<Money>>();
        if (type == typeof(ValueRange<Share>)) return new InvariantTextJsonConverter<ValueRange<Share>>();
        if (type == typeof(ValueRange<Change>)) return new InvariantTextJsonConverter<ValueRange<Change>>();
        return type == typeof(ValueRange<Duration>) ? new InvariantTextJsonConverter<ValueRange<Duration>>() : null;
    }
}
#endif
