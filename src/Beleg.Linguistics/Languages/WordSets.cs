namespace Beleg.Linguistics.Languages;

/// <summary>The sets of words that a lexicon's file holds, by their role.</summary>
internal sealed class WordSets
{
    private readonly Dictionary<string, WordSet> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LexiconEntry> _untaken = new(StringComparer.Ordinal);
    private readonly LexiconFile _file;

    public WordSets(LexiconFile file)
    {
        _file = file;
        foreach (var entry in file.Entries)
        {
            var set = Get(entry.Role);
            set.Add(entry.Word);
            foreach (var form in entry.Forms) set.Add(form.Text);
            _untaken[entry.Role] = entry;
        }
    }

    /// <summary>The words of a role, none where the language has none.</summary>
    public WordSet Take(string role)
    {
        _untaken.Remove(role);
        return Get(role);
    }

    /// <summary>The lines that say nothing, and those whose role nobody took.</summary>
    public IReadOnlyList<MalformedLine> Problems()
    {
        var problems = new List<MalformedLine>(_file.Malformed);
        foreach (var entry in _untaken.Values) problems.Add(new(entry.Line, entry.Word, $"no reader knows the role '{entry.Role}'"));
        return problems;
    }

    private WordSet Get(string role)
    {
        if (!_sets.TryGetValue(role, out var set)) _sets.Add(role, set = new());
        return set;
    }
}
