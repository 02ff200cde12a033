using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds.Yaml;

/// <summary>
/// Takes the keys of one mapping, each once, and reports what is missing, misshapen or, in the end, left over.
/// </summary>
internal sealed class MappingReader
{
    private readonly YamlMapping _mapping;
    private readonly string _what;
    private readonly IssueList _issues;
    private readonly List<string> _known = [];

    /// <param name="what">What messages call this mapping: <c>a source</c>.</param>
    public MappingReader(YamlMapping mapping, string what, IssueList issues)
    {
        _mapping = mapping;
        _what = what;
        _issues = issues;
    }

    public SeedLocation Location => _mapping.Location;

    /// <summary>The node as a mapping, or nothing and an issue.</summary>
    public static MappingReader? Of(YamlNode node, string what, IssueList issues)
    {
        if (node is YamlMapping mapping) return new(mapping, what, issues);
        issues.Report(Rules.WrongShape, node.Location, what, "a mapping", node.Shape);
        return null;
    }

    public YamlNode? Node(string key)
    {
        if (!_known.Contains(key, StringComparer.Ordinal)) _known.Add(key);
        foreach (var entry in _mapping.Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal)) return entry.Value;
        }

        return null;
    }

    public YamlText? Text(string key) => AsText(key, Node(key));

    public YamlText? RequiredText(string key)
    {
        var node = Node(key);
        if (node is null)
        {
            _issues.Report(Rules.MissingKey, Location, key, _what);
            return null;
        }

        return AsText(key, node);
    }

    /// <summary>A text that must be one of the words of a table; the table's value for it, else the fallback.</summary>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words, T fallback)
    {
        var text = Text(key);
        if (text is null) return fallback;
        if (words.TryGetValue(text.Value, out var value)) return value;
        _issues.Report(Rules.UnknownWord, text.Location, key, text.Value, string.Join(", ", words.Keys), Spelling.DidYouMean(text.Value, words.Keys));
        return fallback;
    }

    public bool Flag(string key) => Word(key, FlagWords, fallback: false);

    public MappingReader? Mapping(string key, string what) => Node(key) is { } node ? Of(node, what, _issues) : null;

    /// <summary>The entries of a mapping whose keys are names, not words of ours.</summary>
    public IReadOnlyList<YamlEntry> Names(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlMapping mapping:
                return mapping.Entries;
            case var other:
                _issues.Report(Rules.WrongShape, other.Location, $"'{key}'", "a mapping", other.Shape);
                return [];
        }
    }

    /// <summary>A list, or the single item that stands in its place.</summary>
    public IReadOnlyList<YamlNode> OneOrMany(string key) => Node(key) switch
    {
        null => [],
        YamlList list => list.Items,
        var single => [single],
    };

    /// <summary>A list of texts, or the single one that stands in its place.</summary>
    public IEnumerable<YamlText> TextNodes(string key) => OneOrMany(key).Select(node => AsText(key, node)).OfType<YamlText>();

    public EquatableArray<string> Texts(string key) => TextNodes(key).Select(text => text.Value).ToEquatableArray();

    /// <summary>The entries of a mapping whose keys are names and whose values are texts.</summary>
    public IEnumerable<(string Name, string Text)> TextsByName(string key)
    {
        foreach (var entry in Names(key))
        {
            if (AsText(entry.Key.Value, entry.Value) is { } text) yield return (entry.Key.Value, text.Value);
        }
    }

    /// <summary>Everything that no call has asked for is a mistake.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var entry in _mapping.Entries)
        {
            if (_known.Contains(entry.Key.Value, StringComparer.Ordinal)) continue;
            _issues.Report(Rules.UnknownKey, entry.Key.Location, entry.Key.Value, string.Join(", ", _known), Spelling.DidYouMean(entry.Key.Value, _known));
        }
    }

    private static readonly IReadOnlyDictionary<string, bool> FlagWords =
        new SortedDictionary<string, bool>(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    private YamlText? AsText(string key, YamlNode? node)
    {
        if (node is null or YamlText) return node as YamlText;
        _issues.Report(Rules.WrongShape, node.Location, $"'{key}'", "a text", node.Shape);
        return null;
    }
}
