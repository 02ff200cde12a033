namespace Beleg;

/// <summary>Writes citations as targets of the W3C Web Annotation Data Model, in JSON-LD.</summary>
internal static class WebAnnotation
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>One specific resource; of a quote with words left out an array with one for each segment: what <c>target</c> takes.</summary>
    public static string TargetOf(Citation citation)
    {
        var targets = citation.Segments.Select(segment => TargetOf(citation.Source, segment)).ToList();
        return targets.Count == 1 ? targets[0] : $"[{string.Join(",", targets)}]";
    }

    private static string TargetOf(Source source, QuotedSegment segment)
    {
        var (quote, position) = (segment.QuoteSelector, segment.PositionSelector);
        var byWords = new JsonText().Add("type", "TextQuoteSelector").Add("exact", quote.Exact).Add("prefix", quote.Prefix).Add("suffix", quote.Suffix);
        var byOffsets = new JsonText().Add("type", "TextPositionSelector").Add("start", position.Start).Add("end", position.End);
        return new JsonText()
            .Add("@context", Context)
            .Add("type", "SpecificResource")
            .AddRaw("source", Resource(source))
            .AddRaw("selector", $"[{byWords},{byOffsets}]")
            .ToString();
    }

    /// <summary>
    /// The text by its digest, not by its address: offsets count in the text that was cited, and what an address leads to has
    /// other ones, as HTML today and perhaps as other words tomorrow.
    /// </summary>
    private static string Resource(Source source) => new JsonText()
        .Add("id", source.DigestUri.Length > 0 ? source.DigestUri : source.Url)
        .Add("type", "Text")
        .Add("format", "text/plain")
        .Add("language", source.Language)
        .Add("via", source.DigestUri.Length > 0 ? source.Url : "")
        .ToString();
}
