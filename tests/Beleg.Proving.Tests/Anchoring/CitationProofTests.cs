using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>What seed files say of a citation reaches its proof.</summary>
public sealed class CitationProofTests
{
    private const string Catalogue = "id: yard\nclass: Yard\nnamespace: Example\nlanguages: [de]\ntitle: Yard\nlicence: MIT\nversion: 1.0.0\n";

    private const string Kinds = """
        units:
          crane: { forms: [Kräne] }
        kinds:
          Terminal:
            summary: A terminal.
            properties:
              cranes: { type: quantity, unit: crane }
              motto: { type: text }
        """;

    private const string Table = """
        | Terminal | Gebaut | Genutzt |
        |---|---|---|
        | Nordkai | 14 Kräne | 20 Kräne |
        | Südkai | 8 Kräne | 8 Kräne |

        """;

    [Theory]
    [InlineData("14 crane", "| Nordkai | 14 Kräne | 20 Kräne |", "Gebaut", "")]
    [InlineData("20 crane", "| Nordkai | 14 Kräne | 20 Kräne |", "Genutzt", "")]
    [InlineData("20 crane", "| Nordkai | 14 Kräne | 20 Kräne |", "Gebaut", "BLG4001")]
    [InlineData("14 crane", "| Nordkai | 14 Kräne | 20 Kräne |", "Genutzt", "BLG4001")]
    [InlineData("14 crane", "| Nordkai | 14 Kräne | 20 Kräne |", "Verworfen", "BLG3007")]
    public void AValueFollowsFromTheCellOfItsColumnAlone(string value, string quote, string column, string expected) =>
        RulesOf(Table, "", $$"""
              cranes:
                value: {{value}}
                cite:
                  - report: "{{quote}}"
                    column: {{column}}
            """).ShouldBe(expected);

    [Theory]
    [InlineData("", "BLG3005")]
    [InlineData("    text: ocr\n", "BLG3005")]
    [InlineData("    text: ocr\n    confusions: { printed: ye, means: il }\n", "")]
    [InlineData("    text: ocr\n    confusions:\n      - { printed: ye, means: il }\n      - { printed: x, means: y }\n", "")]
    [InlineData("    text: ocr\n    confusions: { printed: ye, means: yl1 }\n", "BLG1006 BLG3005")]
    [InlineData("    text: ocr\n    confusions: { printed: ye, means: ylll }\n", "BLG1006 BLG3005")]
    [InlineData("    text: ocr\n    confusions: { printed: ye, mean: yl }\n", "BLG1004 BLG1005 BLG3005")]
    public void ASourceDeclaresWhatItsPrintConfuses(string source, string expected) =>
        RulesOf("Styel ist schön. Der Nordkai hat 14 Kräne.\n", source, """
              cranes:
                value: 14 crane
                cite:
                  - report: "Styel ist schön. Der Nordkai hat 14 Kräne."
                    reading: "Still ist schön. Der Nordkai hat 14 Kräne."
            """).ShouldBe(expected);

    [Theory]
    [InlineData("der Nordkai hat 14 Kräne", "Der Nordkai hat 14 Kräne", "BLG3005")]
    [InlineData("der nordkai hat 14 kräne", "der Nordkai hat 14 Kräne", "")]
    [InlineData("der nordkai hat 14 kräne", "der NordKai hat 14 Kräne", "BLG3005")]
    public void AReadingRestoresTheLetterCaseOfDeclaredNamesAndOfNothingElse(string printed, string reading, string expected) =>
        RulesOf($"Seither: {printed}.\n", "    text: ocr\n", $$"""
              cranes:
                value: 14 crane
                cite:
                  - report: "{{printed}}"
                    reading: "{{reading}}"
            """).ShouldBe(expected);

    /// <summary>What a quote may repair, the words beside it may, too.</summary>
    [Theory]
    [InlineData("", "BLG4010")]
    [InlineData("    text: ocr\n", "BLG4010")]
    [InlineData("    text: ocr\n    confusions: { printed: ye, means: yl }\n", "")]
    public void WordsBesideAQuoteReadAsItsOwnDo(string source, string expected) =>
        RulesOf("Am Montag sagte der Styel:\n\nDer Nordkai hat 14 Kräne.\n", source, """
              cranes:
                value: 14 crane
                by: { who: styll, quote: "sagte der Styel:", reading: "sagte der Styll:" }
                cite:
                  - report: "Der Nordkai hat 14 Kräne."
            """, Seed("facts/styll.facts.yaml", "entity: styll\nkind: Terminal\nname: Styll\n")).ShouldBe(expected);

    /// <summary>The ids of the rules that a fact's proof breaks.</summary>
    private static string RulesOf(string document, string source, string fact, params SeedFile[] others)
    {
        SeedFile[] files =
        [
            Seed("catalogue.yaml", Catalogue),
            Seed("kinds.yaml", Kinds),
            Seed("sources.yaml", $"sources:\n  report:\n    document: report.txt\n    title: Report\n    language: de\n{source}"),
            Seed("documents/report.txt", document),
            Seed("facts/nordkai.facts.yaml", $"entity: nordkai\nkind: Terminal\nname: Nordkai\nfacts:\n{fact}\n"),
            .. others,
        ];
        return string.Join(' ', CatalogueRun.Of(files).Issues.Where(issue => issue.Rule != Rules.MissingDigest).Select(issue => issue.Rule.Id).Order(StringComparer.Ordinal));
    }

    private static SeedFile Seed(string path, string text) => new(path, path, text);
}
