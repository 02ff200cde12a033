namespace Beleg.Linguistics.Names;

/// <summary>Every name of every entity, to find all that a text names in one pass.</summary>
internal sealed class NameIndex
{
    // In ordinal order of their keys, so that those that begin alike stand together.
    private readonly NameKey[] _names;

    public NameIndex(IEnumerable<INamed> all)
    {
        var byName = new Dictionary<string, Namesakes>(StringComparer.Ordinal);
        foreach (var named in all)
        {
            foreach (var name in named.Names)
            {
                if (!byName.TryGetValue(name, out var namesakes)) byName.Add(name, namesakes = new(name));
                namesakes.Add(named);
            }
        }

        _names = [.. byName.Values.Select(NameKey.Of).OfType<NameKey>().OrderBy(each => each.Key, StringComparer.Ordinal)];
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
            var mention = FindAt(text, found.Count == 0 ? 0 : found[found.Count - 1].End, at, isOcr);
            if (mention is not null) found.Add(mention);
            at = mention is null ? end : Math.Max(end, mention.End);
        }

        return found;
    }

    /// <summary>The longest name whose first word begins at an offset.</summary>
    /// <param name="free">Where the mention before ends.</param>
    private Mention? FindAt(string text, int free, int at, bool isOcr)
    {
        var (start, length, found) = (at, 0, (List<Namesakes>?)null);
        foreach (var name in BeginningAt(text, at))
        {
            var first = name.Before == 0 ? at : StartOf(text, at, name.Named.Name, name.Before);
            if (first < free || !Begins(text, first)) continue;

            var matched = NameFinder.MatchAt(text, first, name.Named.Name, isOcr);
            if (matched < length || matched == 0) continue;
            if (matched > length) found = null;
            (start, length) = (first, matched);
            (found ??= []).Add(name.Named);
        }

        return found is null ? null : new(found, start, length, NameFinder.IsCompound(text, start + length));
    }

    /// <summary>The names that a text may spell from an offset on, the shorter before the longer.</summary>
    private IEnumerable<NameKey> BeginningAt(string text, int at)
    {
        var (low, high) = (0, _names.Length);
        for (var depth = 0; low < high; depth++)
        {
            for (; low < high && _names[low].Key.Length == depth; low++) yield return _names[low];
            if (at == text.Length) yield break;

            var next = NameKey.Fold(text[at++]);
            if (next == ' ') while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            low = FirstFrom(low, high, depth, next);
            high = FirstFrom(low, high, depth, next + 1);
        }
    }

    /// <summary>Of names that begin alike and go on, the first that goes on with a character or one behind it.</summary>
    private int FirstFrom(int low, int high, int depth, int character)
    {
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_names[middle].Key[depth] < character) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Whether a name can begin there: "Digital-Bitkom" is something else than Bitkom, and ASP.NET than .NET.</summary>
    private static bool Begins(string text, int at)
    {
        if (at == 0) return true;
        return text[at - 1] is '-' or '‑' ? at == 1 || !char.IsLetterOrDigit(text[at - 2]) : !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_');
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
}
