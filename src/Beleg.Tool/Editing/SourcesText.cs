using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Beleg.Proving.Seeds.Yaml;

namespace Beleg.Tool.Editing;

/// <summary>
/// <c>sources.yaml</c> as text that its author wrote: changed in single places, never written anew. Every change is read
/// back; one that did anything but what was wanted is not made.
/// </summary>
internal sealed class SourcesText
{
    private readonly SeedFile _file;
    private readonly YamlMapping? _root;

    private SourcesText(SeedFile file, YamlMapping? root, EquatableArray<SourceSeed> sources)
    {
        _file = file;
        _root = root;
        Sources = sources;
    }

    public EquatableArray<SourceSeed> Sources { get; }

    /// <summary>The text; nothing where it cannot be read, which is then reported.</summary>
    public static SourcesText? Read(SeedFile file, IssueList issues)
    {
        var sources = SourcesReader.Read(file, issues);
        if (issues.Count > 0) return null;
        return new(file, YamlReader.Read(file, new()).OfType<YamlMapping>().FirstOrDefault(), sources);
    }

    /// <summary>The text with these digests, by the ids of their sources; <see langword="null"/> where it is laid out in a way that is not safe to edit.</summary>
    public string? WithDigests(IReadOnlyDictionary<string, string> digests)
    {
        var edits = EntriesOf(SourcesNode).Where(entry => digests.ContainsKey(entry.Key.Value))
            .Select(entry => DigestEdit.Of(_file.Text, (YamlMapping)entry.Value, digests[entry.Key.Value]))
            .ToList();
        if (edits.Contains(null)) return null;

        var text = TextEdit.Apply(_file.Text, edits.Select(edit => edit!.Value));
        var wanted = Sources.Select(source => digests.TryGetValue(source.Id.Split('/')[0], out var digest)
            ? source with { Digest = new(digest, SeedLocation.None) }
            : source);
        return Says(text, wanted) ? text : null;
    }

    /// <summary>The text with one more source at its end; <see langword="null"/> where it is laid out in a way that is not safe to edit.</summary>
    public string? WithSource(SourceSeed source, SourceEntry entry)
    {
        var text = TextEdit.Apply(_file.Text, [entry.EditOf(_file.Text, SourcesNode)]);
        return Says(text, Sources.Append(source)) ? text : null;
    }

    private YamlNode? SourcesNode => EntriesOf(_root).FirstOrDefault(entry => string.Equals(entry.Key.Value, "sources", StringComparison.Ordinal)).Value;

    private static IReadOnlyList<YamlEntry> EntriesOf(YamlNode? node) => node is YamlMapping mapping ? mapping.Entries : [];

    private bool Says(string text, IEnumerable<SourceSeed> wanted)
    {
        var issues = new IssueList();
        var read = SourcesReader.Read(_file with { Text = text }, issues);
        return issues.Count == 0
            && read.Select(source => source.WithoutPlaces()).SequenceEqual(wanted.Select(source => source.WithoutPlaces()));
    }
}
