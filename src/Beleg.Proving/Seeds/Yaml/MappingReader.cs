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
    // Each as often as it was asked for: whoever reports them says each once.
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
        if (node is not YamlAlias) issues.Report(Rules.WrongShape, node.Location, what, "a mapping", node.Shape);
        return null;
    }

    public YamlNode? Node(string key)
    {
        _known.Add(key);
        return _mapping.Find(key);
    }

    public YamlText? Text(string key) => AsText(key, Node(key));

    /// <summary>A text that may be left for a tool to write: with nothing behind its key it is not there yet.</summary>
    public YamlText? TextOrNothing(string key) => Node(key) is YamlText { IsEmpty: true } ? null : Text(key);

    public YamlText? RequiredText(string key) => AsText(key, Required(key));

    public YamlNode? Required(string key)
    {
        var node = Node(key);
        if (node is null) _issues.Report(Rules.MissingKey, Location, key, _what);
        return node;
    }

    /// <summary>A text that must be one of the words of a table; the table's value for it, else the fallback.</summary>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words, T fallback) => Word(key, Text(key), words, fallback);

    /// <summary>The same for a text that has been read.</summary>
    public T Word<T>(string key, YamlText? text, IReadOnlyDictionary<string, T> words, T fallback)
    {
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
                ReportShape(key, "a mapping", other);
                return [];
        }
    }

    /// <summary>The entries of a mapping of languages to texts.</summary>
    public IEnumerable<(YamlText Language, YamlText Text)> TextsByLanguage(string key)
    {
        var entries = Names(key);
        if (entries.Count == 0 && Node(key) is not YamlAlias) _issues.Report(Rules.WrongShape, Location, $"'{key}'", "a text", "an empty mapping");
        foreach (var entry in entries)
        {
            // { en: A yard, planned } has two keys to YAML, and the second is the rest of a text.
            if (!IsLanguage(entry.Key.Value))
                _issues.Report(Rules.WrongShape, entry.Key.Location, $"'{key}'", "languages such as 'de' and 'en' as keys", $"'{entry.Key.Value}'; a text with a comma needs quotation marks");
            else if (AsText(entry.Key.Value, entry.Value) is { } text)
                yield return (entry.Key, text);
        }
    }

    /// <summary>A list, or the single item that stands in its place.</summary>
    public IReadOnlyList<YamlNode> OneOrMany(string key) => Node(key) switch
    {
        null => [],
        YamlList list => list.Items,
        var single => [single],
    };

    /// <summary>A list of texts, or the single text that stands in its place.</summary>
    public IEnumerable<YamlText> TextNodes(string key) => OneOrMany(key).Select(node => AsText(key, node)).OfType<YamlText>();

    public EquatableArray<string> Texts(string key) => TextNodes(key).Select(text => text.Value).ToEquatableArray();

    /// <summary>Everything that no call has asked for is a mistake.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var entry in _mapping.Entries)
        {
            if (entry.Value is YamlAlias || _known.Contains(entry.Key.Value)) continue;
            var known = _known.Distinct(StringComparer.Ordinal).ToList();
            _issues.Report(Rules.UnknownKey, entry.Key.Location, entry.Key.Value, string.Join(", ", known), Spelling.DidYouMean(entry.Key.Value, known));
        }
    }

    private static readonly IReadOnlyDictionary<string, bool> FlagWords =
        new SortedDictionary<string, bool>(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    /// <summary>The first part of a BCP 47 tag has two or three letters.</summary>
    public static bool IsLanguage(string key)
    {
        var first = key.Split('-')[0];
        return first.Length is 2 or 3 && first.All(c => c is >= 'a' and <= 'z') && key.All(c => c is '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
    }

    private YamlText? AsText(string key, YamlNode? node)
    {
        if (node is null or YamlText { IsEmpty: false }) return node as YamlText;
        ReportShape(key, "a text", node);
        return null;
    }

    private void ReportShape(string key, string expected, YamlNode found)
    {
        if (found is not YamlAlias) _issues.Report(Rules.WrongShape, found.Location, $"'{key}'", expected, found.Shape);
    }
}
