using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Grounding;

/// <summary>
/// Sentences that nobody would write, quoted at any place for facts of every type and qualifier: whatever stands there, the proof
/// answers with issues or without, and never throws.
/// </summary>
public sealed class RandomProseTests
{
    private const string Kinds = """
        units:
          GPU: { forms: [GPUs, GPU] }
        kinds:
          Dossier:
            properties:
              number: { type: quantity }
              gpus: { type: quantity, unit: GPU }
              spans: { type: quantity, range: true, unit: GPU }
              sum: { type: money }
              share: { type: share }
              change: { type: change }
              duration: { type: duration }
              date: { type: date }
              period: { type: period }
              purpose: { type: text }
              words: { type: speech }
              open: { type: flag }
              operator: { type: entity, words: [betreibt, Betreiber, operates] }
              partners: { type: entities }
          Person: {}
        """;

    private static readonly Dictionary<string, string[]> Vocabulary = new(StringComparer.Ordinal)
    {
        ["de"] = [.. Words("""
            Anna Otto Alpha Alphas Berg-Alpha die der das ein eine keine nicht noch nur schon und oder sowie auch als wie etwa rund fast knapp gut
            über unter mehr weniger mindestens höchstens bis zu zwischen von um auf je pro davon darunter insgesamt hälftig jeweils
            sagt sagte sagten betont erklärte so laut zufolge meldet berichtet schrieb gestern heute „ “ » « , ; : . ! ? ( ) [ ] – - … | #
            soll sollen solle will wolle wird werde werden wurde hat habe hätte ist sei geplant vorgesehen dass weil während obwohl wenn
            500 10.000 1,5 12–24 neun zwanzig drei Viertel Prozent % Euro Mio. Mrd. GPUs GPU Monate Jahre Jahr 2025 Juni 13. 2026 Ende Q3
            betreibt Betreiber Kunde glaubt kündigte an Halle geöffnet groß deren dessen sie er es diese
            """)],
        ["en"] = [.. Words("""
            Anna Otto Alpha Alpha's the a an no not only already and or as like about around nearly almost just over under more less than
            at least most up to between from by per each of which including total half said says told according stated announced reported
            yesterday today “ ” " ' ’ , ; : . ! ? ( ) [ ] – - … | # will would shall should is to be planned plans was were has had that because
            while although if isn’t don't 500 10,000 1.5 12-24 nine twenty three quarters percent % euros dollars $ million billion GPUs GPU
            months years year 2025 June 13 2026 end Q3 operates operator customer believes announces hall open big whose they he it this
            """)],
    };

    private static readonly (string Property, string[] Values)[] Statements =
    [
        ("number", ["500", "at least 10000", "nearly 500", "-5.2"]),
        ("gpus", ["500 GPU", "at least 10000 GPU", "less than 20 GPU"]),
        ("spans", ["12..24 GPU"]),
        ("sum", ["500 EUR", "about 1500000 USD"]),
        ("share", ["3/4", "50 %"]),
        ("change", ["increase of 50 %"]),
        ("duration", ["9 months", "at most 1 year"]),
        ("date", ["2025-06-13", "2025-06", "2026"]),
        ("period", ["../2026", "2025/.."]),
        ("purpose", ["Halle", "Alpha", "geöffnet", "hall"]),
        ("words", ["Halle", "the hall"]),
        ("open", ["true"]),
        ("operator", ["anna"]),
        ("partners", ["[anna, otto]"]),
    ];

    private static readonly string[] Qualifiers =
    [
        "status: planned", "status: achieved", "status: under way", "by: anna", "by: [otto, anna]", "plan-of: otto", "as-of: 2025-06", "valid: 2025/2026",
        "per: Jahr", "of: Halle", "list: open", "paraphrase: true",
    ];

    public static TheoryData<string, int> Seeds
    {
        get
        {
            var seeds = new TheoryData<string, int>();
            foreach (var language in Vocabulary.Keys)
            {
                for (var seed = 1; seed <= 20; seed++) seeds.Add(language, seed);
            }

            return seeds;
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_stands_there_the_proof_answers(string language, int seed)
    {
        var random = new Random(seed);
        var anchored = 0;
        for (var round = 0; round < 10; round++)
        {
            var document = Prose(Vocabulary[language], random);

            var run = CatalogueRun.Of(Catalogue(language, document, random));

            run.Issues.Where(issue => issue.Rule.Id.StartsWith("BLG1", StringComparison.Ordinal)).Select(issue => issue.ToString()).ShouldBeEmpty(document);
            run.Counts.Facts.ShouldBe(25);
            anchored += 25 - run.Issues.Count(issue => issue.Rule.Id.StartsWith("BLG3", StringComparison.Ordinal));
        }

        // Else nothing but anchoring would have been tried.
        anchored.ShouldBeGreaterThan(25);
    }

    /// <summary>Found by such prose, each the least that threw.</summary>
    [Theory]
    [InlineData("de", ":\n\nAlpha hat 500 GPUs.", "Alpha hat 500 GPUs")]
    [InlineData("de", "„Wir haben 500 GPUs“, sagte am Montag ein Sprecher.", "Wir haben 500 GPUs")]
    [InlineData("en", "\"We have 500 GPUs\", said on Monday a spokesman.", "We have 500 GPUs")]
    public void What_once_threw_is_answered(string language, string document, string quote)
    {
        var seeds = Catalogue(language, document, new(1));
        seeds[^1] = File("facts/alpha.facts.yaml", $"entity: alpha\nkind: Dossier\nname: Alpha\nfacts:\n  gpus:\n    value: 500 GPU\n    cite:\n      - text: {Quoted(quote)}\n");

        CatalogueRun.Of(seeds).Issues.ShouldNotContain(issue => issue.Rule.Id.StartsWith("BLG1", StringComparison.Ordinal) || issue.Rule.Id.StartsWith("BLG3", StringComparison.Ordinal));
    }

    private static SeedFile[] Catalogue(string language, string document, Random random) =>
    [
        File("catalogue.yaml", "id: prose\nclass: Prose\nnamespace: Prose\nlanguages: [de, en]\ntitle: Prose\nlicence: MIT\nversion: 1.0.0\ncoverage: true\n"),
        File("kinds.yaml", Kinds),
        File("documents/text.txt", document),
        File("sources.yaml", $"sources:\n  text:\n    document: text.txt\n    title: Text\n    language: {language}\n    published: 2025-06-20\n{(random.Next(3) == 0 ? "    text: ocr\n" : "")}    digest: {Digest(document)}\n"),
        File("facts/persons.facts.yaml", "entity: anna\nkind: Person\nname: Anna\n---\nentity: otto\nkind: Person\nname: Otto\n---\nentity: beta\nkind: Dossier\nname: Berg-Alpha\n"),
        File("facts/alpha.facts.yaml", "entity: alpha\nkind: Dossier\nname: Alpha\nfacts:\n" + string.Concat(Enumerable.Range(0, 25)
            .GroupBy(_ => Statements[random.Next(Statements.Length)])
            .Select(group => $"  {group.Key.Property}:\n" + string.Concat(group.Select(number => Statement(number, group.Key.Values, document, random)))))),
    ];

    private static string Statement(int number, string[] values, string document, Random random)
    {
        var value = values[random.Next(values.Length)];
        var statement = $"    - id: s{number}\n      value: {(value.StartsWith('[') ? value : Quoted(value))}\n";
        if (random.Next(2) == 0) statement += $"      {Qualifiers[random.Next(Qualifiers.Length)]}\n";
        statement += $"      cite:\n        - text: {Quoted(Span(document, random))}\n";
        return random.Next(3) == 0 ? statement + $"          subject: {Quoted(Span(document, random))}\n" : statement;
    }

    private static string Prose(string[] words, Random random)
    {
        var text = new System.Text.StringBuilder();
        for (var length = random.Next(40, 400); length > 0; length--)
        {
            text.Append(words[random.Next(words.Length)]).Append(random.Next(40) switch { 0 => "\n\n", 1 => ".\n", 2 => ", ", 3 => "", 4 => ": ", 5 => "\n", 6 => " | ", 7 => "\n| ", _ => " " });
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Some words of the document in one line, as an author would copy them.</summary>
    private static string Span(string document, Random random)
    {
        var lines = document.Split('\n').Where(line => line.Trim().Length > 12).ToList();
        if (lines.Count == 0) return "Alpha";
        var words = lines[random.Next(lines.Count)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = random.Next(words.Length);
        return string.Join(' ', words.Skip(first).Take(random.Next(2, 25)));
    }

    private static IEnumerable<string> Words(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static SeedFile File(string path, string text) => new(path, "seeds/" + path, text);

    private static string Digest(string document) => Beleg.Proving.Documents.Digest.Of(new("text.txt", document));
}
