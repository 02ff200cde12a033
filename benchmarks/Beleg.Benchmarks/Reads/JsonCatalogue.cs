using System.Text.Json.Serialization;

namespace Beleg.Benchmarks.Reads;

/// <summary>A catalogue as JSON, with all that its citations say.</summary>
internal sealed record JsonCatalogue(JsonSource[] Sources, JsonFact[] Facts)
{
    public static JsonCatalogue Of(Catalogue catalogue) => new(
        [.. catalogue.Sources.Select(source => new JsonSource(source.Id, source.Title, source.Author, source.Language))],
        [.. catalogue.Facts.Select(fact => new JsonFact(
            fact.Id,
            fact.ValueText,
            fact.Status,
            fact.Support,
            [.. fact.Citations.Select(citation => new JsonCitation(citation.Source.Id, citation.Quote, citation.Start, citation.Length, citation.Line, citation.Column, citation.Section, citation.Prefix, citation.Suffix))]))]);
}

internal sealed record JsonSource(string Id, string Title, string Author, string Language);

internal sealed record JsonFact(string Id, string Value, Status Status, Support Support, JsonCitation[] Citations);

internal sealed record JsonCitation(string Source, string Quote, int Start, int Length, int Line, int Column, string Section, string Prefix, string Suffix);

[JsonSerializable(typeof(JsonCatalogue))]
internal sealed partial class JsonCatalogueContext : JsonSerializerContext;
