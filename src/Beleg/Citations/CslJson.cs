using System.Globalization;
using System.Text;

namespace Beleg;

/// <summary>Writes the records of sources as items of CSL-JSON (Citation Style Language 1.0.2).</summary>
internal static class CslJson
{
    public static string Of(Source source)
    {
        var json = new StringBuilder("{");
        Add(json, "id", source.Id);
        Add(json, "type", "document");
        Add(json, "title", source.Title);
        Add(json, "language", source.Language);
        // A literal name: what is printed may be a person or an office, and nothing says where a family name begins.
        if (source.Author.Length > 0) AddRaw(json, "author", "[{\"literal\":" + Quote(source.Author) + "}]");
        Add(json, "publisher", source.Publisher);
        if (source.Published is { } date) AddRaw(json, "issued", "{\"date-parts\":[[" + DateParts(date) + "]]}");
        Add(json, "URL", source.Url);
        return json.Append('}').ToString();
    }

    private static string DateParts(PartialDate date)
    {
        var parts = new[] { date.Year, date.Month, date.Day }.TakeWhile(part => part is not null);
        return string.Join(",", parts.Select(part => part!.Value.ToString(CultureInfo.InvariantCulture)));
    }

    private static void Add(StringBuilder json, string key, string value)
    {
        if (value.Length > 0) AddRaw(json, key, Quote(value));
    }

    private static void AddRaw(StringBuilder json, string key, string value)
    {
        if (json.Length > 1) json.Append(',');
        json.Append(Quote(key)).Append(':').Append(value);
    }

    /// <summary>RFC 8259: quotation mark, backslash and control characters are escaped; so are lone surrogates, which are no text.</summary>
    private static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                json.Append(c).Append(text[++i]);
            }
            else if (c < ' ' || char.IsSurrogate(c))
            {
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        return json.Append('"').ToString();
    }
}
