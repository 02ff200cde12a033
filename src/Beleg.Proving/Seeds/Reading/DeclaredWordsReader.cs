using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds.Yaml;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>Reads declared words. What is malformed costs only itself.</summary>
internal static class DeclaredWordsReader
{
    private const string ExpectedWord = "a word, or the stem of one with '*' at its end";

    /// <summary>Forms and stems alone.</summary>
    public static DeclaredWords Words(this MappingReader reader, string key, IssueList issues) =>
        new(TextsOf(reader, key, issues).Where(each => Check(each.Text, PatternNotation.IsWord(each.Text.Value), ExpectedWord, issues)).Select(each => new DeclaredWord(each.Language, each.Text.Value)).ToEquatableArray(), []);

    /// <summary>Forms, stems, and patterns that show where the subject stands, and where the value.</summary>
    public static DeclaredWords WordsAndPatterns(this MappingReader reader, string key, PatternPartKind value, IssueList issues)
    {
        var words = new List<DeclaredWord>();
        var patterns = new List<DirectedPattern>();
        foreach (var (language, text) in TextsOf(reader, key, issues))
        {
            if (!PatternNotation.HasPlaces(text.Value))
            {
                if (Check(text, PatternNotation.IsWord(text.Value), ExpectedWord, issues)) words.Add(new(language, text.Value));
                continue;
            }

            var parts = PatternNotation.Parse(text.Value, value);
            var expected = $"a pattern of words with {{subject}} and {{{(value == PatternPartKind.Object ? "object" : "value")}}}, each once";
            if (Check(text, parts is not null, expected, issues)) patterns.Add(new(language, text.Value, parts!));
        }

        return new(words.ToEquatableArray(), patterns.ToEquatableArray());
    }

    private static bool Check(YamlText text, bool isRead, string expected, IssueList issues) =>
        issues.Check(isRead, Rules.MalformedWord, text.Location, expected, text.Value);

    /// <summary>A text, a list of them, or either for each language.</summary>
    private static IEnumerable<(string Language, YamlText Text)> TextsOf(MappingReader reader, string key, IssueList issues)
    {
        if (reader.Node(key) is not YamlMapping) return reader.TextNodes(key).Select(text => ("", text));

        var languages = reader.Mapping(key, $"'{key}'")!;
        var texts = new List<(string, YamlText)>();
        foreach (var entry in reader.Names(key))
        {
            if (MappingReader.IsLanguage(entry.Key.Value)) texts.AddRange(languages.TextNodes(entry.Key.Value).Select(text => (entry.Key.Value, text)));
            else issues.Report(Rules.WrongShape, entry.Key.Location, $"'{key}'", "languages such as 'de' and 'en' as keys", $"'{entry.Key.Value}'");
        }

        return texts;
    }
}
