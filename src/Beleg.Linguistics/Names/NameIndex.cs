namespace Beleg.Linguistics.Names;

/// <summary>Every name of every entity, to find all that a text names in one pass.</summary>
internal sealed class NameIndex
{
    // A name may begin with a sign (.NET): how many characters stand before its first word.
    private readonly Dictionary<string, List<(string Name, int Before, INamed Entity)>> _byFirstWord = new(StringComparer.Ordinal);

    public NameIndex(IEnumerable<INamed> all)
    {
        foreach (var named in all)
        {
            foreach (var name in named.Names) Add(name, named);
        }
    }

    /// <summary>The entities that a text names, in its order. Of names that overlap the longest counts: Deutschland-Stack is not Deutschland.</summary>
    public IReadOnlyList<Mention> Find(string text, bool isOcr)
    {
        var found = new List<Mention>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            var mention = FindAt(text, found.Count == 0 ? 0 : found[found.Count - 1].End, at, end, isOcr);
            if (mention is not null) found.Add(mention);
            at = mention is null ? end : Math.Max(end, mention.End);
        }

        return found;
    }

    /// <summary>The longest name whose first word stands from one offset to another.</summary>
    /// <param name="free">Where the mention before ends.</param>
    private Mention? FindAt(string text, int free, int at, int end, bool isOcr)
    {
        var word = Key(text.Substring(at, end - at));
        var (start, length, entities) = (at, 0, new List<INamed>());
        foreach (var key in Keys(word))
        {
            if (!_byFirstWord.TryGetValue(key, out var names)) continue;
            foreach (var (name, before, entity) in names)
            {
                var first = before == 0 ? at : StartOf(text, at, name, before);
                if (first < free || !Begins(text, first)) continue;

                var matched = NameFinder.MatchAt(text, first, name, isOcr);
                if (matched < length || matched == 0) continue;
                if (matched > length) entities.Clear();
                (start, length) = (first, matched);
                if (!entities.Contains(entity)) entities.Add(entity);
            }
        }

        return length == 0 ? null : new(entities, start, length, NameFinder.IsCompound(text, start + length));
    }

    /// <summary>Whether a name can begin there: "Digital-Bitkom" is something else than Bitkom, and ASP.NET than .NET.</summary>
    private static bool Begins(string text, int at)
    {
        if (at == 0) return true;
        return text[at - 1] is '-' or '‑' ? at == 1 || !char.IsLetterOrDigit(text[at - 2]) : !char.IsLetterOrDigit(text[at - 1]);
    }

    /// <summary>Where a name would have to begin whose first word stands at an offset.</summary>
    private static int StartOf(string text, int at, string name, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            at--;
            while (char.IsWhiteSpace(name[i]) && at > 0 && char.IsWhiteSpace(text[at]) && char.IsWhiteSpace(text[at - 1])) at--;
        }

        return at;
    }

    private static IEnumerable<string> Keys(string word)
    {
        yield return word;
        if (word.Length > 1 && word[word.Length - 1] == 's') yield return word.Substring(0, word.Length - 1);
    }

    private void Add(string name, INamed entity)
    {
        var start = 0;
        while (start < name.Length && !char.IsLetterOrDigit(name[start])) start++;
        var end = start;
        while (end < name.Length && char.IsLetterOrDigit(name[end])) end++;
        if (end == start) return;

        var key = Key(name.Substring(start, end - start));
        if (!_byFirstWord.TryGetValue(key, out var names)) _byFirstWord.Add(key, names = []);
        names.Add((name, start, entity));
    }

    /// <summary>One key for what recognition takes for one letter; whether that is allowed is decided at each match.</summary>
    private static string Key(string word)
    {
        var key = word.ToCharArray();
        for (var i = 0; i < key.Length; i++) key[i] = WordHashes.Fold(key[i]);
        return new(key);
    }
}
