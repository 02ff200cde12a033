using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds.Yaml;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>Reads <c>coverage.yaml</c>. What is broken costs only itself: the other entries are read.</summary>
internal static class CoverageReader
{
    public static EquatableArray<NoFactSeed> Read(SeedFile file, IssueList issues)
    {
        var root = SharedShapes.SingleRoot(file, "the coverage", issues);
        if (root is null) return [];

        root.Required("no-fact");
        var entries = new List<NoFactSeed>();
        foreach (var source in root.Names("no-fact"))
        {
            var nodes = source.Value is YamlList list ? list.Items : [source.Value];
            foreach (var node in nodes)
            {
                if (MappingReader.Of(node, "what is no fact", issues) is { } reader && ReadEntry(source.Key.Spanned()!, reader) is { } entry) entries.Add(entry);
            }
        }

        root.ReportUnknownKeys();
        return entries.ToEquatableArray();
    }

    private static NoFactSeed? ReadEntry(Spanned source, MappingReader reader)
    {
        // A section is explained as a whole; only words can stand everywhere.
        var isWhole = reader.Node("in") is not null && reader.Node("everywhere") is null;
        var quote = (isWhole ? reader.Text("quote") : reader.RequiredText("quote")).Spanned();
        var section = reader.Text("in").Spanned();
        var isEverywhere = reader.Flag("everywhere");
        var because = reader.RequiredText("because").Spanned();
        reader.ReportUnknownKeys();
        return because is null || (quote is null && section is null) ? null : new(source, quote, section, isEverywhere, because);
    }
}
