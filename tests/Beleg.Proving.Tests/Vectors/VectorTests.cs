namespace Beleg.Proving.Tests.Vectors;

/// <summary>
/// Traps that citation checkers have fallen into, each as a catalogue of one fact that is proven from seed file to verdict.
/// </summary>
public sealed class VectorTests
{
    public static TheoryData<string> Values => Places(VectorRow.Read("values.txt"));

    public static TheoryData<string> Quotes => Places(VectorRow.Read("places.txt"));

    public static TheoryData<string> Statements => Places(VectorRow.Read("statements.txt"));

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_follows_from_its_quote_or_is_refused(string place)
    {
        var row = VectorRow.Read("values.txt").Single(each => string.Equals(each.Place, place, StringComparison.Ordinal));
        var (property, value, language, text, keys) = (row[0], row[1], row[2], row[3], row[4]);
        var line = (string.Equals(language, "de", StringComparison.Ordinal) ? "Akte: " : "Record: ") + text;
        var isOfSource = keys.StartsWith("published:", StringComparison.Ordinal);
        var published = isOfSource ? "    published: { value: 2026-02-25, quote: '25.02.2026' }\n" : "";

        var rules = VectorCatalogue.Prove(
            document: "25.02.2026\n\n" + line + "\n",
            names: "{ de: Akte, en: Record }",
            property,
            fact: $"    value: {VectorCatalogue.Quoted(value)}\n{(isOfSource || keys.Length == 0 ? "" : $"    {keys}\n")}    cite:\n      - text: {VectorCatalogue.Quoted(line)}\n",
            source: $"    language: {language}\n{published}");

        Verdict(rules).ShouldBe(row.Verdict, $"{place}: {string.Join(", ", rules)}");
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void A_quote_stands_at_one_place_or_is_refused(string place)
    {
        var row = VectorRow.Read("places.txt").Single(each => string.Equals(each.Place, place, StringComparison.Ordinal));
        var (document, quote, keys) = (row[0], row[1], row.Columns.Skip(2).ToList());
        var isOcr = keys.Remove("ocr");

        var rules = VectorCatalogue.Prove(
            document + "\n",
            names: "Akte",
            property: "pages",
            fact: $"    value: 12 page\n    cite:\n      - text: {VectorCatalogue.Quoted(quote)}\n{string.Concat(keys.Select(key => $"        {key}\n"))}",
            source: "    language: de\n" + (isOcr ? "    text: ocr\n" : ""));

        // Without its quote a fact has no value either; what a quote that stands says is the other table's business.
        Verdict(rules.Where(rule => rule.StartsWith("BLG3", StringComparison.Ordinal))).ShouldBe(row.Verdict, $"{place}: {string.Join(", ", rules)}");
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_statement_says_no_more_than_its_text(string place)
    {
        var row = VectorRow.Read("statements.txt").Single(each => string.Equals(each.Place, place, StringComparison.Ordinal));

        var issues = HallCatalogue.Prove(language: row[0], document: row[1] + "\n", property: row[2], lines: row.Columns.Skip(3));

        Verdict(issues.Select(issue => issue.Rule.Id)).ShouldBe(row.Verdict, $"{place}: {string.Join("\n", issues)}");
    }

    private static string Verdict(IEnumerable<string> rules) => string.Join("+", rules.Distinct(StringComparer.Ordinal).DefaultIfEmpty("holds"));

    private static TheoryData<string> Places(IEnumerable<VectorRow> rows) => [.. rows.Select(row => row.Place)];
}
