using System.Globalization;
using System.Text;

namespace Beleg;

/// <summary>Writes JSON objects on one line (RFC 8259), for the standards that citations and sources are exported to.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _json = new("{");

    /// <summary>Adds a text; none where it is empty.</summary>
    public JsonText Add(string key, string value) => value.Length > 0 ? AddRaw(key, Quote(value)) : this;

    public JsonText Add(string key, int value) => AddRaw(key, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a value that is JSON already.</summary>
    public JsonText AddRaw(string key, string json)
    {
        if (_json.Length > 1) _json.Append(',');
        _json.Append(Quote(key)).Append(':').Append(json);
        return this;
    }

    public override string ToString() => _json + "}";

    /// <summary>Quotation mark, backslash and control characters are escaped; so are lone surrogates, which are no text.</summary>
    public static string Quote(string text)
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
