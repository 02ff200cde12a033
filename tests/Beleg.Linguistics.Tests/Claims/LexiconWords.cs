using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Tests.Claims;

/// <summary>Every word and phrase of a language's lexicons with what it can be.</summary>
internal static class LexiconWords
{
    /// <summary>The words that govern clauses with all their forms, then those that only tell values, under their roles there.</summary>
    public static IReadOnlyList<(string Word, string Lemma, string Roles)> Of(Language language)
    {
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in LexiconFile.Load(language.Folder, "clauses.tsv").Entries)
        {
            foreach (var text in entry.Forms.Select(form => form.Text).Prepend(entry.Word)) Add(words, text, entry.Role);
        }

        foreach (var word in language.Clauses.Words)
        {
            if (!words.ContainsKey(word)) words.Add(word, string.Join(", ", language.Clauses.SensesOf(word).Select(sense => NameOf(sense.Role)).Distinct(StringComparer.Ordinal)));
        }

        foreach (var name in ValueWords.Files)
        {
            foreach (var entry in LexiconFile.Load(language.Folder, name).Entries)
            {
                foreach (var text in entry.Forms.Select(form => form.Text).Prepend(entry.Word))
                {
                    if (text.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'') && language.Clauses.SensesOf(text).Length == 0) Add(words, text, entry.Role);
                }
            }
        }

        return [.. words.Select(each => (each.Key, language.Clauses.SensesOf(each.Key) is [var first, ..] ? first.Lemma : each.Key, each.Value))];
    }

    /// <summary>As the lexicons write it: <c>verb.has</c>.</summary>
    public static string NameOf(ClauseRole role) => string.Concat(role.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? "." + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static void Add(SortedDictionary<string, string> words, string word, string role)
    {
        if (word.Length == 0) return;
        if (!words.TryGetValue(word, out var roles)) words.Add(word, role);
        else if (!roles.Split(", ").Contains(role, StringComparer.Ordinal)) words[word] = roles + ", " + role;
    }
}
