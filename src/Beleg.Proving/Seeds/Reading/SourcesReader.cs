using Beleg.Linguistics.Claims;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Markup;
using Beleg.Proving.Seeds.Yaml;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>Reads <c>sources.yaml</c>. A source and each of its parts become a record of their own.</summary>
internal static class SourcesReader
{
    /// <summary>The keys of a citation: a source of one of these names could not be cited.</summary>
    private static readonly string[] Reserved =
        ["reading", "prefix", "suffix", "occurrence", "in", "column", "subject", "because", "stance", "attested"];

    public static bool IsReserved(string id) => Reserved.Contains(id, StringComparer.Ordinal);

    public static EquatableArray<SourceSeed> Read(SeedFile file, IssueList issues)
    {
        var root = SharedShapes.SingleRoot(file, "the list of sources", issues);
        if (root is null) return EquatableArray<SourceSeed>.Empty;

        root.Required("sources");
        var sources = new List<SourceSeed>();
        foreach (var entry in root.Names("sources"))
        {
            var id = entry.Key.Spanned()!;
            if (!SharedShapes.CheckId(id, "a source", issues)) continue;
            if (!issues.Check(!IsReserved(id.Text), Rules.IdentifierReserved, id.Location, id.Text, "a key of citations")) continue;
            if (MappingReader.Of(entry.Value, "a source", issues) is { } reader) ReadSource(id, reader, sources, issues);
        }

        root.ReportUnknownKeys();
        return sources.ToEquatableArray();
    }

    private static void ReadSource(Spanned id, MappingReader reader, List<SourceSeed> sources, IssueList issues)
    {
        var document = reader.RequiredText("document");
        var source = new SourceSeed(
            id.Text,
            document.ValueOrEmpty(),
            document?.Location ?? id.Location,
            Starts: null,
            Ends: null,
            reader.RequiredText("title").ValueOrEmpty(),
            reader.Text("author").ValueOrEmpty(),
            reader.Text("publisher").ValueOrEmpty(),
            reader.Date("published", issues),
            reader.RequiredText("language").ValueOrEmpty(),
            reader.Text("url").ValueOrEmpty(),
            reader.Text("origin").ValueOrEmpty(),
            reader.Word("text", SeedWords.TextKinds, fallback: false),
            reader.TextOrNothing("digest").Spanned(),
            ReadOriginal(reader, issues),
            id.Location)
        {
            Confusions = ReadConfusions(reader, issues),
            Genre = reader.Word("genre", SeedWords.Genres, Genre.Unknown),
            Markup = reader.Word("markup", SeedWords.Markups, MarkupView.OfName(document.ValueOrEmpty())),
            Attested = reader.Attestation(issues),
            About = ReadEntity(reader.Text("about"), issues),
            Sections = ReadSections(reader, issues),
        };
        sources.Add(source);

        var parts = new List<SourceSeed>();
        foreach (var entry in reader.Names("parts"))
        {
            var partId = entry.Key.Spanned()!;
            if (!SharedShapes.CheckId(partId, "a part of a source", issues)) continue;
            if (MappingReader.Of(entry.Value, "a part", issues) is { } part) parts.Add(ReadPart(source, partId, part, issues));
        }

        // Parts are listed in the order of the document: one ends where the next begins.
        for (var i = 0; i < parts.Count; i++) sources.Add(i + 1 < parts.Count ? parts[i] with { Ends = parts[i + 1].Starts } : parts[i]);
        reader.ReportUnknownKeys();
    }

    /// <summary>The digest of what the document was made from. The proof never sees that file, so only the form can be checked.</summary>
    private static string ReadOriginal(MappingReader reader, IssueList issues)
    {
        if (reader.Text("original") is not { } original) return "";
        issues.Check(Digest.IsDigest(original.Value), Rules.WrongShape, original.Location, "'original'", "'sha256:' and 64 hexadecimal digits in lower case", $"'{original.Value}'");
        return original.Value;
    }

    /// <summary>What is printed for what, beyond what the language's own table knows.</summary>
    private static EquatableArray<Confusion> ReadConfusions(MappingReader source, IssueList issues)
    {
        var confusions = new List<Confusion>();
        foreach (var node in source.OneOrMany("confusions"))
        {
            if (MappingReader.Of(node, "a confusion", issues) is not { } reader) continue;

            var (printed, means) = (reader.RequiredText("printed"), reader.RequiredText("means"));
            reader.ReportUnknownKeys();
            if (printed is null || means is null) continue;

            var confusion = new Confusion(printed.Value, means.Value);
            var expected = Invariant.Text($"one to {ConfusionTable.Longest} characters for others, none of them meant as a digit,");
            if (issues.Check(ConfusionTable.IsSound(confusion), Rules.WrongShape, means.Location, "a confusion", expected, $"'{confusion.Printed}' for '{confusion.Meant}'")) confusions.Add(confusion);
        }

        return confusions.ToEquatableArray();
    }

    private static Spanned? ReadEntity(YamlText? text, IssueList issues) =>
        text.Spanned() is { } id && SharedShapes.CheckId(id, "an entity", issues) ? id : null;

    private static EquatableArray<SectionSeed> ReadSections(MappingReader source, IssueList issues)
    {
        var sections = new List<SectionSeed>();
        foreach (var node in source.OneOrMany("sections"))
        {
            if (MappingReader.Of(node, "a section", issues) is not { } reader) continue;

            var (name, about, because) = (reader.RequiredText("in").Spanned(), ReadEntity(reader.RequiredText("about"), issues), reader.Text("because").ValueOrEmpty());
            reader.ReportUnknownKeys();
            if (name is not null && about is not null) sections.Add(new(name, about, because));
        }

        return sections.ToEquatableArray();
    }

    /// <summary>A part has the document of its source; what it says of itself comes first.</summary>
    private static SourceSeed ReadPart(SourceSeed whole, Spanned id, MappingReader reader, IssueList issues)
    {
        var part = whole with
        {
            Id = $"{whole.Id}/{id.Text}",
            Starts = reader.RequiredText("starts").Spanned(),
            Title = reader.RequiredText("title").ValueOrEmpty(),
            Author = reader.Text("author")?.Value ?? whole.Author,
            Published = reader.Date("published", issues),
            Url = reader.Text("url")?.Value ?? whole.Url,
            Origin = reader.Text("origin").ValueOrEmpty(),
            Genre = reader.Word("genre", SeedWords.Genres, whole.Genre),
            Attested = reader.Attestation(issues) ?? whole.Attested,
            About = ReadEntity(reader.Text("about"), issues),
            Sections = ReadSections(reader, issues),
            Location = id.Location,
        };
        reader.ReportUnknownKeys();
        return part;
    }
}
