using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Beleg.Tool.Editing;

namespace Beleg.Tool.Skeletons;

/// <summary>The record of a new source: what was said of it, and what can be read off the document.</summary>
internal sealed record SourceSkeleton(string Id, string Document, string Title, bool IsTitleTaken, string Language, string Url, bool IsOcr, string Digest, string Original)
{
    private const int LongestTitle = 120;

    public static SourceSkeleton Of(SourceRequest request, EvidenceDocument document, IReadOnlyList<string> languages)
    {
        var title = request.Title ?? FirstLineOf(document.Text) ?? throw new UsageException($"'{document.Name}' has no line that could be its title; give --title");
        var language = request.Language ?? (languages.Count == 1 ? languages[0] : throw new UsageException(languages.Count == 0
            ? "the catalogue says no language; give --language"
            : $"the catalogue has several languages; give --language, one of {string.Join(", ", languages)}"));
        return new(request.Id, document.Name, title, request.Title is null, language, request.Url, request.IsOcr, Proving.Documents.Digest.Of(document), request.Original);
    }

    public SourceEntry ToEntry() => new(
    [
        $"{Id}:",
        $"document: {YamlScalar.Of(Document)}",
        $"title: {YamlScalar.Of(Title)}{(IsTitleTaken ? "   # the document's first line" : "")}",
        $"language: {YamlScalar.Of(Language)}",
        .. Url.Length > 0 ? [$"url: {YamlScalar.Of(Url)}"] : Array.Empty<string>(),
        .. IsOcr ? ["text: ocr"] : Array.Empty<string>(),
        $"digest: {Digest}",
        .. Original.Length > 0 ? [$"original: {Original}"] : Array.Empty<string>(),
    ]);

    /// <summary>How the record must read once it is written.</summary>
    public SourceSeed ToSeed() => new(
        Id, Document, SeedLocation.None, Starts: null, Ends: null, Title, Author: "", Publisher: "", Published: null, Language, Url, Origin: "", IsOcr,
        new(Digest, SeedLocation.None), Original, SeedLocation.None);

    private static string? FirstLineOf(string text)
    {
        var line = text.EnumerateLines().GetEnumerator();
        while (line.MoveNext())
        {
            var words = line.Current.Trim();
            if (words.Length > 0) return words.Length <= LongestTitle ? words.ToString() : words[..LongestTitle].TrimEnd().ToString() + " …";
        }

        return null;
    }
}
