using System.Globalization;
using System.Text.Json;

namespace Beleg.Benchmarks.Reads;

/// <summary>Answers from the facts as JSON: loads the file, finds the fact by its id.</summary>
internal static class JsonProbe
{
    public static int Run(string what, string file)
    {
        var id = $"{CatalogueProbe.EntityId}/ships";
        Console.WriteLine(ProbeReport.Of(() => what switch
        {
            "value" => Quantity.Parse(Load(file)[id].Value).Number.ToString(CultureInfo.InvariantCulture),
            "quote" => Load(file)[id].Citations[0].Quote,
            _ => Load(file).Values.Sum(fact => fact.Citations[0].Quote.Length).ToString(CultureInfo.InvariantCulture),
        }));
        return 0;
    }

    private static Dictionary<string, JsonFact> Load(string file)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize(stream, JsonCatalogueContext.Default.JsonCatalogue)!.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
    }
}
