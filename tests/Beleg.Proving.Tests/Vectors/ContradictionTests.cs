using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Vectors;

/// <summary>Two statements of one entity, each as a catalogue that is proven from seed file to verdict.</summary>
public sealed class ContradictionTests
{
    private const string Document = "Die Akte sagt dies über Anna, Otto, München, Bayern, Hamburg und Deutschland.\n";

    private const string Quote = "Die Akte sagt dies über Anna, Otto, München, Bayern, Hamburg und Deutschland";

    private const string Kinds = """
        units:
          GPU: { forms: [GPUs] }
        kinds:
          Dossier:
            properties:
              gpus: { type: quantity, unit: GPU }
              balance: { type: quantity }
              temperature: { type: quantity, range: true, unit: °C }
              cost: { type: money }
              share: { type: share }
              change: { type: change }
              supply: { type: tolerance, unit: V }
              duration: { type: duration }
              durations: { type: duration, range: true }
              date: { type: date }
              period: { type: period }
              open: { type: flag }
              purpose: { type: text }
              operator: { type: entity }
              partners: { type: entities }
              place: { type: entity, of: Place }
              same-as: { type: entity, excludes: [other-than] }
              other-than: { type: entities }
          Person: {}
          Place:
            properties:
              located-in: { type: entity, of: Place, within: true }
        """;

    /// <summary>In a file of its own, whose facts the file in question does not name.</summary>
    private static readonly string Others = string.Join("---\n",
        Entity("anna", "Person", "Anna"),
        Entity("otto", "Person", "Otto"),
        Entity("hamburg", "Place", "Hamburg"),
        Entity("deutschland", "Place", "Deutschland"),
        Entity("bayern", "Place", "Bayern") + Facts("located-in", Statement("", "deutschland")),
        Entity("muenchen", "Place", "München") + Facts("located-in", Statement("", "bayern")));

    public static TheoryData<string> Rows => [.. VectorRow.Read("contradictions.txt").Select(row => row.Place)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Statements_hold_together_or_contradict_each_other(string place)
    {
        var row = VectorRow.Read("contradictions.txt").Single(each => string.Equals(each.Place, place, StringComparison.Ordinal));
        var (properties, first, firstKeys, second, secondKeys) = (row[0].Split('/'), row[1], row[2], row[3], row[4]);
        var isOneProperty = properties.Length == 1;
        var (a, b) = (Statement("first", first, firstKeys), Statement("second", second, secondKeys));

        var issues = Prove(isOneProperty ? Facts(properties[0], a + b) : Facts(properties[0], a) + $"  {properties[1]}:\n{b}");

        Verdict(issues).ShouldBe(row.Verdict, $"{place}: {string.Join("\n", issues)}");

        // Whichever is written first.
        Verdict(Prove(isOneProperty ? Facts(properties[0], b + a) : Facts(properties[1], b) + $"  {properties[0]}:\n{a}")).ShouldBe(row.Verdict, place);
    }

    [Fact]
    public void A_derived_value_is_compared_when_it_is_known()
    {
        static string Sum(string of) => Facts("balance", Statement("counted", "12") + Statement("reckoned", of)) + $"  gpus:\n{Statement("", "5 GPU")}";

        Verdict(Prove(Sum("= file/gpus / 5 GPU + 11"))).ShouldBe("holds");
        Verdict(Prove(Sum("= file/gpus / 5 GPU + 12"))).ShouldBe("BLG5001");
    }

    [Fact]
    public void A_circle_of_places_ends()
    {
        var circle = Others.Replace(Entity("deutschland", "Place", "Deutschland"), Entity("deutschland", "Place", "Deutschland") + Facts("located-in", Statement("", "muenchen")), StringComparison.Ordinal);

        Verdict(Prove(Facts("place", Statement("first", "hamburg") + Statement("second", "bayern")), circle)).ShouldBe("BLG5001");
        Verdict(Prove(Facts("place", Statement("first", "muenchen") + Statement("second", "deutschland")), circle)).ShouldBe("holds");
    }

    [Fact]
    public void A_place_that_is_no_longer_said_to_lie_there_does_not()
    {
        var retracted = Others.Replace(Statement("", "bayern"), Statement("", "bayern", "lifecycle: retracted"), StringComparison.Ordinal);

        Verdict(Prove(Facts("place", Statement("first", "muenchen") + Statement("second", "bayern")), retracted)).ShouldBe("BLG5001");
    }

    [Fact]
    public void The_message_names_both_statements_and_what_would_settle_it()
    {
        var issues = Prove(Facts("gpus", Statement("first", "10000 GPU") + Statement("second", "9000 GPU") + Statement("third", "8000 GPU")));

        // The third contradicts both; one message is enough.
        issues.Where(issue => issue.Contains("BLG5", StringComparison.Ordinal)).ShouldBe(
        [
            "seeds/facts/file.facts.yaml(12,15) BLG5001 Expected statements that can both be true, found 'gpus/second' (9000 GPU) and, in line 7, 'gpus/first' (10000 GPU): rank one with 'rank: preferred' or 'rank: deprecated' and 'because', mark both 'lifecycle: disputed', or say what tells them apart ('as-of', 'valid', 'per', 'of')",
            "seeds/facts/file.facts.yaml(17,15) BLG5001 Expected statements that can both be true, found 'gpus/third' (8000 GPU) and, in line 7, 'gpus/first' (10000 GPU): rank one with 'rank: preferred' or 'rank: deprecated' and 'because', mark both 'lifecycle: disputed', or say what tells them apart ('as-of', 'valid', 'per', 'of')",
        ]);
    }

    [Theory]
    [InlineData("same-as")]
    [InlineData("purpose")]
    [InlineData("other")]
    public void What_is_excluded_is_another_relation_of_the_kind(string excluded) =>
        Prove(Facts("gpus", Statement("", "5 GPU")), Others, Kinds.Replace("[other-than]", $"[{excluded}]", StringComparison.Ordinal)).ShouldContain(issue => issue.Contains("BLG1041", StringComparison.Ordinal));

    private static IReadOnlyList<string> Prove(string facts, string? others = null, string kinds = Kinds)
    {
        SeedFile[] seeds =
        [
            File("catalogue.yaml", "id: vectors\nclass: Vectors\nnamespace: Vectors\n"),
            File("kinds.yaml", kinds),
            File("documents/text.txt", Document),
            File("sources.yaml", $"sources:\n  text:\n    document: text.txt\n    title: Text\n    language: de\n    digest: {Proving.Documents.Digest.Of(new("text.txt", Document))}\n"),
            File("facts/file.facts.yaml", Entity("file", "Dossier", "Akte") + facts),
            File("facts/others.facts.yaml", others ?? Others),
        ];
        return [.. CatalogueRun.Of(seeds).Issues.Select(issue => $"{issue.Location} {issue.Rule.Id} {issue.Message}")];
    }

    private static SeedFile File(string path, string text) => new(path, "seeds/" + path, text);

    private static string Entity(string id, string kind, string name) => $"entity: {id}\nkind: {kind}\nname: {name}\n";

    private static string Facts(string property, string statements) => $"facts:\n  {property}:\n{statements}";

    /// <summary>A value that a person read from the one quote, so that nothing but the comparison can fail.</summary>
    private static string Statement(string id, string value, string keys = "")
    {
        var lines = keys.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Prepend("because: So it is.").Prepend("paraphrase: true").Prepend($"value: \"{value}\"").Append($"cite: [{{ text: \"{Quote}\" }}]");
        if (id.Length > 0) lines = lines.Prepend($"id: {id}");
        return "    - " + string.Join("\n      ", lines) + "\n";
    }

    /// <summary>What other rules say of the words around the values is their own business.</summary>
    private static string Verdict(IEnumerable<string> issues) =>
        string.Join("+", issues.Select(issue => issue.Split(' ')[1]).Where(rule => rule.StartsWith("BLG5", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).DefaultIfEmpty("holds"));
}
