using System.Runtime.CompilerServices;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Every name of every entity, to find all that a text names in one pass.</summary>
internal sealed class NameIndex
{
    // Beside the table, which is a value of the incremental pipeline and must hold nothing but what it equals by.
    private static readonly ConditionalWeakTable<EntityTable, NameIndex> s_indexes = new();

    private readonly Dictionary<string, List<(string Name, EntityName Entity)>> _byFirstWord = new(StringComparer.Ordinal);

    private NameIndex(EntityTable table)
    {
        foreach (var entity in table.Entities)
        {
            foreach (var name in entity.Names) Add(name, entity);
        }
    }

    public static NameIndex Of(EntityTable table) => s_indexes.GetValue(table, static each => new(each));

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
            var mention = FindAt(text, at, end, isOcr);
            if (mention is not null) found.Add(mention);
            at = mention is null ? end : Math.Max(end, mention.End);
        }

        return found;
    }

    private Mention? FindAt(string text, int at, int end, bool isOcr)
    {
        // "Digital-Bitkom" is something else than Bitkom.
        if (at > 1 && text[at - 1] is '-' or '‑' && char.IsLetterOrDigit(text[at - 2])) return null;

        var word = Key(text.Substring(at, end - at));
        var (length, entities) = (0, new List<EntityName>());
        foreach (var key in Keys(word))
        {
            if (!_byFirstWord.TryGetValue(key, out var names)) continue;
            foreach (var (name, entity) in names)
            {
                var matched = NameFinder.MatchAt(text, at, name, isOcr);
                if (matched < length || matched == 0) continue;
                if (matched > length) entities.Clear();
                length = matched;
                if (!entities.Contains(entity)) entities.Add(entity);
            }
        }

        return length == 0 ? null : new(entities, at, length, NameFinder.IsCompound(text, at + length));
    }

    private static IEnumerable<string> Keys(string word)
    {
        yield return word;
        if (word.Length > 1 && word[word.Length - 1] == 's') yield return word.Substring(0, word.Length - 1);
    }

    private void Add(string name, EntityName entity)
    {
        var start = 0;
        while (start < name.Length && !char.IsLetterOrDigit(name[start])) start++;
        var end = start;
        while (end < name.Length && char.IsLetterOrDigit(name[end])) end++;
        if (end == start || start > 0) return;

        var key = Key(name.Substring(start, end - start));
        if (!_byFirstWord.TryGetValue(key, out var names)) _byFirstWord.Add(key, names = []);
        names.Add((name, entity));
    }

    /// <summary>One key for what recognition takes for one letter; whether that is allowed is decided at each match.</summary>
    private static string Key(string word)
    {
        var key = word.ToCharArray();
        for (var i = 0; i < key.Length; i++) key[i] = NameFinder.Confused(key[i]);
        return new(key);
    }
}
