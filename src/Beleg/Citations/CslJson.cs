using System.Globalization;

namespace Beleg;

/// <summary>Writes the records of sources as items of CSL-JSON (Citation Style Language 1.0.2).</summary>
internal static class CslJson
{
    public static string Of(Source source)
    {
        var json = new JsonText().Add("id", source.Id).Add("type", "document").Add("title", source.Title).Add("language", source.Language);
        // A literal name: what is printed may be a person or an office, and nothing says where a family name begins.
        if (source.Author.Length > 0) json.AddRaw("author", $"[{new JsonText().Add("literal", source.Author)}]");
        json.Add("publisher", source.Publisher);
        if (source.Published is { } date) json.AddRaw("issued", $"{{\"date-parts\":[[{DateParts(date)}]]}}");
        return json.Add("URL", source.Url).ToString();
    }

    private static string DateParts(PartialDate date)
    {
        var parts = new[] { date.Year, date.Month, date.Day }.TakeWhile(part => part is not null);
        return string.Join(",", parts.Select(part => part!.Value.ToString(CultureInfo.InvariantCulture)));
    }
}
