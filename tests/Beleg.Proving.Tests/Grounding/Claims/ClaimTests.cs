using System.Runtime.CompilerServices;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Grounding.Claims;

/// <summary>
/// What whole sentences prove, by the pattern that they make. A row is a statement about the North Yard, the text that it quotes
/// the last sentence of, and <c>proven</c> or the rules that it breaks. The file's name ends with the language.
/// </summary>
public sealed class ClaimTests
{
    /// <summary>How many patterns there are sentences for, in each language.</summary>
    private const int Patterns = 30;

    private const int Least = 10;

    private const string Kinds = """
        units:
          person: { forms: [employees, people, Mitarbeiter, Mitarbeitern, Menschen, Beschäftigte, Beschäftigten] }
          crane: { forms: [cranes, crane, Kräne, Kränen, Kran] }
          language: { forms: [languages, Sprachen] }
        kinds:
          Site:
            nouns: { en: [site, yard], de: [Anlage, Werk] }
            properties:
              staff: { type: quantity, unit: person }
              cranes: { type: quantity, unit: crane }
              cost: { type: money, words: { en: [cost*], de: [kost*, gekostet] } }
              revenue: { type: money, words: { en: [revenue], de: [Umsatz*] } }
              floor: { type: quantity, unit: m2 }
              length: { type: quantity, unit: m, words: { en: [long], de: [lang] } }
              width: { type: quantity, unit: m, words: { en: [wide], de: [breit] } }
              funding: { type: money, words: { en: [funded], de: [gefördert] } }
              languages: { type: quantity, unit: language, words: { en: [available], de: [verfügbar] } }
              growth: { type: change, words: { en: [staff, workforce], de: [Belegschaft] } }
              works: { type: duration, words: { en: [construction], de: [Bau] } }
              kept: { type: duration, words: { en: [report, keep], de: [melden, aufzubewahren] } }
              opened: { type: date, words: { en: [open*], de: [eröffn*] } }
              closed: { type: period, words: { en: [closed, closure], de: [geschlossen, Schließung] } }
              motto: { type: text }
              owner: { type: entity, words: { en: [own*, owner], de: [gehört, Eigentümer*] } }
              builder: { type: entity, words: { en: ["{object} built {subject}", "{subject} was built by {object}"], de: ["{object} baute {subject}", "{subject} wurde von {object} gebaut"] } }
              tenant: { type: entity }
              builders: { type: entities, words: { en: ["{object} built {subject}"], de: ["{object} bauten {subject}"] } }
              partners: { type: entities, words: { en: [partner*], de: [Partner*] } }
          Setting:
            properties:
              span: { type: duration }
              size: { type: quantity, unit: B }
              number: { type: quantity }
          Firm: {}
          Person:
            properties:
              said: { type: speech }
        """;

    private static readonly Dictionary<string, string> s_entities = new(StringComparer.Ordinal)
    {
        ["en"] = Entities("North Yard", "South Yard", "timeout", "buffer"),
        ["de"] = Entities("Nordhof", "Südhof", "Frist", "Puffer"),
    };

    public static TheoryData<string> Languages => [.. KnownLanguages.Codes.Split(", ")];

    public static TheoryData<string, int, string, string, string> Rows()
    {
        var rows = new TheoryData<string, int, string, string, string>();
        foreach (var (language, lines) in Tables())
        {
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length == 0 || lines[i][0] == '#') continue;
                var at = lines[i].LastIndexOf(" => ", StringComparison.Ordinal);
                var sides = lines[i][..at].Split(" ¦ ");
                sides.Length.ShouldBe(2, $"{language}({i + 1})");
                rows.Add(language, i + 1, sides[0].Trim(), sides[1].Trim().Replace("\\n", "\n", StringComparison.Ordinal), lines[i][(at + 4)..].Trim());
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Proves_what_its_sentence_says(string language, int line, string statement, string text, string expected)
    {
        var run = CatalogueRun.Of(Seeds(language, statement, text));

        var broken = run.Issues.Where(issue => issue.Rule.Severity == Severity.ProofError).ToList();
        var rules = string.Join(' ', broken.Select(issue => issue.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        (rules.Length > 0 ? rules : "proven").ShouldBe(expected, $"{language}({line}) {string.Join("\n", broken)}");
    }

    /// <summary>No pattern is tried with what holds or with what does not alone, nor with a few sentences; and each is tried in every language.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_pattern_has_ten_sentences_that_say_it_and_ten_that_do_not(string language)
    {
        var lines = Tables().Single(table => string.Equals(table.Language, language, StringComparison.Ordinal)).Lines;
        var patterns = string.Join('\n', lines).Split("# ", StringSplitOptions.RemoveEmptyEntries);
        patterns.Length.ShouldBe(Patterns);
        foreach (var rows in patterns.Select(pattern => pattern.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            rows.Count(row => row.EndsWith("=> proven", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(Least, rows[0]);
            rows.Count(row => row.Contains("=> BLG4", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(Least, rows[0]);
            rows.ShouldBeUnique(StringComparer.Ordinal);
        }
    }

    private static IEnumerable<(string Language, string[] Lines)> Tables([CallerFilePath] string file = "") =>
        KnownLanguages.Folders.Select(language => language.Code).Select(language => (language, File.ReadAllLines(Path.Combine(Path.GetDirectoryName(file)!, $"claims.{language}.txt"))));

    /// <summary>A row may say of what genre its source is, or in which notation: <c>[norm] floor: …</c>.</summary>
    private static (string Genre, string Statement) GenreOf(string statement) =>
        statement[0] == '[' ? (statement[1..statement.IndexOf(']', StringComparison.Ordinal)], statement[(statement.IndexOf(']', StringComparison.Ordinal) + 2)..]) : ("", statement);

    /// <summary>A statement begins with its property, and may name another entity before it: <c>ida-brandt said: …</c>.</summary>
    private static IReadOnlyList<SeedFile> Seeds(string language, string statement, string text)
    {
        var (genre, stated) = GenreOf(statement);
        var parts = stated.Split(": ", 2);
        var (entity, property) = parts[0].Split(' ') is [var other, var its] ? (other, its) : ("north-yard", parts[0]);
        var quote = (property is "said" ? text.Split('“', '„', '”')[1] : text.Split("\n")[^1].Trim('.', '|', ' ')).Replace("'", "''", StringComparison.Ordinal);
        var fact = $"facts:\n  {property}: {{ value: {parts[1]}, cite: [{{ report: '{quote}'{ColumnOf(text, property)} }}] }}\n";
        var entities = s_entities[language];
        var at = entities.IndexOf($"entity: {entity}\n", StringComparison.Ordinal);
        var end = entities.IndexOf("---", at, StringComparison.Ordinal) is > 0 and var next ? next : entities.Length;
        return
        [
            Seed("catalogue.yaml", "id: yard\nclass: Yard\nnamespace: Example\nlanguages: [de, en]\ntitle: Yard\nlicence: MIT\nversion: 1.0.0\n"),
            Seed("kinds.yaml", Kinds),
            Seed("sources.yaml", $"sources:\n  report:\n    document: report.txt\n    title: Report\n    language: {language}\n    published: 2025-06-20\n{(genre.Length > 0 ? $"    {(genre is "markdown" or "html" ? "markup" : "genre")}: {genre}\n" : "")}"),
            Seed("documents/report.txt", text + "\n"),
            Seed("facts/all.facts.yaml", entities.Insert(end, fact)),
        ];
    }

    private static string ColumnOf(string text, string property) =>
        text[0] != '|' ? "" : $", column: {text.Split('|')[property is "staff" ? 2 : 3].Trim()}";

    private static string Entities(string north, string south, string timeout, string buffer) =>
        $"entity: north-yard\nkind: Site\nname: {north}\n---\nentity: south-yard\nkind: Site\nname: {south}\n---\nentity: acme\nkind: Firm\nname: Acme\n---\nentity: reuters\nkind: Firm\nname: Reuters\n---\nentity: ida-brandt\nkind: Person\nname: Ida Brandt\n---\nentity: otto-kern\nkind: Person\nname: Otto Kern\n---\nentity: timeout\nkind: Setting\nname: {timeout}\n---\nentity: buffer\nkind: Setting\nname: {buffer}\n";

    private static SeedFile Seed(string path, string text) => new(path, path, text);
}
