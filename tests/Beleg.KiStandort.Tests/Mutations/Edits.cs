using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Beleg.Proving.Seeds.Yaml;

namespace Beleg.KiStandortTests.Mutations;

/// <summary>Every mistake that is made on purpose in a fact: one digit, sign, unit, bound, name, status, date, word or character.</summary>
internal static class Edits
{
    private static readonly string[] Bounds = ["at least ", "at most ", "more than ", "less than ", "about ", "nearly ", "just over ", "exactly "];

    private static readonly (string From, string To)[] OtherUnits =
        [("EUR", "USD"), ("USD", "EUR"), ("years", "months"), ("months", "weeks"), ("weeks", "days"), ("days", "hours"), ("hours", "minutes"), ("year", "month"), ("month", "year")];

    /// <summary>Changes to the seed file.</summary>
    public static IEnumerable<Edit> OfSeed(Specimen specimen, SeedCatalogue catalogue)
    {
        var type = catalogue.Property(specimen.Kind, specimen.PropertyName)!.Type;
        foreach (var (key, node) in Leaves(specimen.Statement))
        {
            foreach (var edit in OfText(key, node, type, specimen, catalogue)) yield return edit;
        }

        if (Specimen.Find(specimen.Statement, "status") is null)
        {
            foreach (var word in SeedWords.Statuses.Keys.Where(word => !string.Equals(word, "stated", StringComparison.Ordinal))) yield return Insert(specimen, "status", word);
        }

        foreach (var edit in Renamed(specimen)) yield return edit;
    }

    /// <summary>Changes to the document inside of each quote: its first, middle and last letter, and every digit.</summary>
    public static IEnumerable<(string Source, Edit Edit)> OfDocuments(Specimen specimen, SeedCatalogue catalogue)
    {
        foreach (var citation in specimen.Fact.Citations)
        {
            var text = catalogue.DocumentOf(citation.Source).Text;
            var runs = citation.Runs.Count == 0 ? [citation.Span] : citation.Runs.Select(run => run.Span).ToList();
            var letters = runs.SelectMany(run => Enumerable.Range(run.Start, run.Length)).Where(i => char.IsAsciiLetter(text[i])).ToList();
            var digits = runs.SelectMany(run => Enumerable.Range(run.Start, run.Length)).Where(i => char.IsAsciiDigit(text[i]));
            // A table's cell may hold digits alone.
            var chosen = letters.Count == 0 ? [] : letters.Take(1).Append(letters[letters.Count / 2]).Append(letters[^1]);
            foreach (var i in chosen.Concat(digits).Distinct()) yield return (citation.Source, new("character", "document", i, 1, Other(text[i])));
        }
    }

    private static IEnumerable<Edit> OfText(string key, YamlText node, PropertyType type, Specimen specimen, SeedCatalogue catalogue) => key switch
    {
        "value" => OfValue(node, type, specimen, catalogue),
        "as-of" or "valid" or "shares" => Digits("date", key, node, specimen),
        "status" => SeedWords.Statuses.Keys.Where(word => !string.Equals(word, node.Value, StringComparison.Ordinal)).Select(word => Whole("status", key, node, word)),
        "by" or "who" or "plan-of" => catalogue.OtherEntity(node.Value, Named(specimen)) is { } other ? [Whole("name", key, node, other)] : [],
        "id" or "because" or "rank" or "lifecycle" or "superseded-by" or "stance" or "paraphrase" or "list" or "in" or "column" or "occurrence" => [],
        _ => Words(key, node, specimen).Concat(Digits("digit", key, node, specimen)),
    };

    private static IEnumerable<Edit> OfValue(YamlText node, PropertyType type, Specimen specimen, SeedCatalogue catalogue)
    {
        switch (type)
        {
            case PropertyType.Text or PropertyType.Speech:
                return Words("value", node, specimen).Concat(Digits("digit", "value", node, specimen));
            case PropertyType.Entity or PropertyType.Entities:
                return catalogue.OtherEntity(node.Value, Named(specimen)) is { } other ? [Whole("name", "value", node, other)] : [];
            case PropertyType.Flag:
                return [Whole("word", "value", node, string.Equals(node.Value, "true", StringComparison.Ordinal) ? "false" : "true")];
            case PropertyType.Date or PropertyType.Period:
                return Digits("date", "value", node, specimen);
            default:
                return Digits("digit", "value", node, specimen).Concat(OfNumber(node, catalogue));
        }
    }

    private static IEnumerable<Edit> OfNumber(YamlText node, SeedCatalogue catalogue)
    {
        var bound = Array.Find(Bounds, each => node.Value.StartsWith(each, StringComparison.Ordinal)) ?? "";
        var bare = node.Value[bound.Length..];
        foreach (var other in Bounds.Append("").Where(each => !string.Equals(each, bound, StringComparison.Ordinal))) yield return Whole("bound", "value", node, other + bare);

        var change = bare.Replace("increase", "DECREASE", StringComparison.Ordinal).Replace("decrease", "increase", StringComparison.Ordinal).Replace("DECREASE", "decrease", StringComparison.Ordinal);
        yield return Whole("sign", "value", node, bound + (string.Equals(change, bare, StringComparison.Ordinal) ? "-" + bare : change));

        var symbols = catalogue.UnitSymbols.ToList();
        foreach (var (from, to) in OtherUnits.Concat(symbols.Select((symbol, i) => (symbol, symbols[(i + 1) % symbols.Count]))))
        {
            if (bare.EndsWith(" " + from, StringComparison.Ordinal)) yield return Whole("unit", "value", node, bound + bare[..^from.Length] + to);
        }
    }

    /// <summary>A letter in the first, a middle and the last word.</summary>
    private static IEnumerable<Edit> Words(string key, YamlText node, Specimen specimen)
    {
        var (start, end) = (node.Location.Start, node.Location.Start + node.Location.Length);
        var text = specimen.File.Text;
        var words = Enumerable.Range(start, end - start).Where(i => char.IsAsciiLetter(text[i]) && (i == start || !char.IsLetter(text[i - 1]))).ToList();
        if (words.Count == 0) return [];
        return new[] { words[0], words[words.Count / 2], words[^1] }.Distinct().Select(i => new Edit("word", key, i, 1, Other(text[i])));
    }

    private static IEnumerable<Edit> Digits(string what, string key, YamlText node, Specimen specimen) =>
        Enumerable.Range(node.Location.Start, node.Location.Length).Where(i => char.IsAsciiDigit(specimen.File.Text[i])).Select(i => new Edit(what, key, i, 1, Other(specimen.File.Text[i])));

    /// <summary>The entity under a name that no document knows.</summary>
    private static IEnumerable<Edit> Renamed(Specimen specimen)
    {
        // They stand together, name before also.
        var start = specimen.Header.Entries.First(entry => entry.Key.Value is "name").Value.Location.Start;
        var end = specimen.Header.Entries.First(entry => entry.Key.Location.Start > start && entry.Key.Value is not "also").Key.Location.Start;
        // The comment lets the accepted survivors name the class: the author, not the entity's name, answers for the subject of each quote.
        var isInferred = specimen.Fact.Citations.All(citation => citation.SubjectNearness == SubjectNearness.Inferred);
        yield return new("name", "name", start, end - start, isInferred ? "Zyxwvut # subject by 'because'\n" : "Zyxwvut\n");
    }

    private static List<string> Named(Specimen specimen) => [.. Leaves(specimen.Statement).Select(leaf => leaf.Text.Value), specimen.Id.Split('/')[0]];

    private static Edit Whole(string what, string key, YamlText node, string replacement) => new(what, key, node.Location.Start, node.Location.Length, replacement);

    private static Edit Insert(Specimen specimen, string key, string word)
    {
        var at = specimen.Statement.Location.Start;
        return specimen.File.Text[at] == '{'
            ? new(key, key, at + 1, 0, $" {key}: {word},")
            : new(key, key, at, 0, $"{key}: {word}\n{new string(' ', specimen.Statement.Location.From.Column)}");
    }

    private static string Other(char c) => c switch
    {
        '9' => "1",
        >= '0' and < '9' => ((char)(c + 1)).ToString(),
        'z' or 'Z' => ((char)(c - 1)).ToString(),
        _ => ((char)(c + 1)).ToString(),
    };

    /// <summary>Every text below a node with the key that it stands under; the key of a citation's quote is its source.</summary>
    private static IEnumerable<(string Key, YamlText Text)> Leaves(YamlNode node, string key = "") => node switch
    {
        YamlText text => [(key, text)],
        YamlList list => list.Items.SelectMany(item => Leaves(item, key)),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Leaves(entry.Value, string.Equals(key, "cite", StringComparison.Ordinal) && !SourcesReader.IsReserved(entry.Key.Value) ? "quote" : Named(key, entry.Key.Value))),
        _ => [],
    };

    /// <summary><c>as-of: { value, quote }</c> is a date and words, not a value.</summary>
    private static string Named(string parent, string key) => key is "value" && parent.Length > 0 ? parent : key;
}
