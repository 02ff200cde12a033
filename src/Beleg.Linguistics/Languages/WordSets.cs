namespace Beleg.Linguistics.Languages;

/// <summary>The sets of words that a lexicon's file holds, by their role.</summary>
internal sealed class WordSets
{
    private readonly Dictionary<string, WordSet> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, WordSet>> _byData = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LexiconEntry> _untaken = new(StringComparer.Ordinal);
    private readonly LexiconFile _file;

    public WordSets(LexiconFile file)
    {
        _file = file;
        foreach (var entry in file.Entries)
        {
            var set = entry.Data.Length == 0 ? Get(_sets, entry.Role) : Get(Sets(entry.Role), entry.Data);
            set.Add(entry.Word);
            foreach (var form in entry.Forms) set.Add(form.Text);
            _untaken[entry.Role] = entry;
        }
    }

    /// <summary>The words of a role, none where the language has none.</summary>
    public WordSet Take(string role)
    {
        _untaken.Remove(role);
        return Get(_sets, role);
    }

    /// <summary>The words of a role by the data that go with them.</summary>
    public IReadOnlyDictionary<string, WordSet> TakeByData(string role)
    {
        _untaken.Remove(role);
        return Sets(role);
    }

    /// <summary>The lines that say nothing, and those whose role nobody took.</summary>
    public IReadOnlyList<MalformedLine> Problems()
    {
        var problems = new List<MalformedLine>(_file.Malformed);
        foreach (var entry in _untaken.Values) problems.Add(new(entry.Line, entry.Word, $"no reader knows the role '{entry.Role}'"));
        return problems;
    }

    private Dictionary<string, WordSet> Sets(string role)
    {
        if (!_byData.TryGetValue(role, out var sets)) _byData.Add(role, sets = new(StringComparer.Ordinal));
        return sets;
    }

    private static WordSet Get(Dictionary<string, WordSet> sets, string key)
    {
        if (!sets.TryGetValue(key, out var set)) sets.Add(key, set = new());
        return set;
    }
}
