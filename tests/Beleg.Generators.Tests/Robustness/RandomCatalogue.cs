using System.Globalization;
using System.Text;
using Beleg.Generators.Tests.Harness;

namespace Beleg.Generators.Tests.Robustness;

/// <summary>
/// A catalogue in which any key may hold a nasty word: one that C# or the generated code uses itself, that is nearly
/// another, or that is no name at all. What each key would ordinarily hold keeps most of them sensible.
/// </summary>
internal sealed class RandomCatalogue(int seed)
{
    private static readonly string[] Words =
    [
        "1", "_", "é", "日本", "a => null; //", "\"", "\\", "*/", "", " ", "-", "a--b", "A", "a1", "a-1", "1a", "class", "namespace", "object", "string", "int", "get", "value", "var", "record", "file", "global", "null",
        "all", "also", "catalogue", "cost", "definition", "entity", "equals", "facts", "files", "finalize", "get-hash-code", "get-type", "id", "implementation", "instance", "kind", "lists-on", "memberwise-clone", "name", "plans-and-outcomes",
        "proof", "properties", "reference-equals", "related-by", "source-data", "sources", "stated", "statements", "statements-on", "summary", "system", "to-string", "try-find", "units", "beleg", "generated", "linq", "text", "data",
        "Object", "String", "Attribute", "Exception", "Enumerable", "Beleg", "System", "Fact", "Facts", "Entity", "Quantity", "Unit", "Catalogue", "Generated", "Proof", "IProof", "All", "AllPlace", "RecordsOf", "Place", "Places", "Thing", "Things", "Records", "Record", "Hall",
        "Beleg.Catalogues", "Beleg.Generated", "Beleg.Fact", "System.Linq", "System.Collections.Generic", "System.Object", "Somebody.Project", "A.B", "place", "thing", "hall", "floor", "floors", "owner", "owns", "built",
    ];

    private static readonly string[] Units =
    [
        "EUR", "EUR/year", "EURPerYear", "M2", "m2", "H", "h", "Year", "year", "Min", "min", "s", "S", "°C", "DegreeC", "degreeC", "m/s", "MPerS", "m*s", "MTimesS", "kWh", "KWh", "GPU", "Gpu", "Equals", "Units", "ToString", "floor", "Floor",
        "EurPerYear", "eur", "day", "Day", "week", "GB/s", "GBPerS", "GBPers",
    ];

    private readonly Random _random = new(seed);

    /// <summary>What to say of a catalogue that is accepted and does not compile.</summary>
    public override string ToString() => string.Concat(Seeds().Files.Where(file => file.RelativePath.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => $"--- {file.RelativePath}\n{file.Text}"));

    public SeedFolder Seeds() => _seeds ??= Make();

    private SeedFolder? _seeds;

    private SeedFolder Make()
    {
        var unit = Unit("floor");
        var (first, second) = (Word("Place"), Word("Thing"));
        var (number, relation, other) = (Word("floors"), Word("owner"), Word("built"));
        var (hall, owner, source) = (Word("hall"), Word("mayor"), Word("chronicle"));
        var text = $"The hall has 7 floors. The hall has 9 floors. The hall belongs to the mayor. The hall was built in 1905.\n";
        return SeedFolder.Empty
            .With("catalogue.yaml", $"id: {Quoted(Word("town"))}\nclass: {Quoted(Word("Town"))}\nnamespace: {Quoted(Word("Somebody.Catalogues"))}\nlanguages: [en]\ntitle: {Quoted(Word("Town"))}\nlicence: {Quoted(Word("MIT"))}\nversion: {Quoted(Word("1.0.0"))}\n")
            .With("sources.yaml", $"sources:\n  {Quoted(source)}:\n    document: d.txt\n    title: {Quoted(Word("Chronicle"))}\n    author: {Quoted(Word("Ann"))}\n    origin: {Quoted(Word("press"))}\n    language: en\n    parts:\n      {Quoted(Word("one"))}: {{ title: {Quoted(Word("One"))}, starts: The hall has 9 }}\n")
            .With("documents/d.txt", text)
            .With("kinds.yaml", $$"""
                units:
                  {{Quoted(unit)}}: { forms: [floor, floors] }
                  {{Quoted(Unit("chair"))}}: { forms: [chair, chairs] }
                kinds:
                  {{Quoted(first)}}:
                    {{Maybe("plural", "Places")}}summary: {{Quoted(Word("A place."))}}
                    properties:
                      {{Quoted(number)}}: { type: quantity, unit: {{Quoted(unit)}}, words: { en: [floors] }, summary: {{Quoted(Word("Floors."))}} }
                      {{Quoted(relation)}}: { type: {{Pick("entity", "entities")}}, of: {{Quoted(second)}}, inverse: {{Quoted(Word("owns"))}} }
                      {{Quoted(other)}}: { type: {{Pick("date", "text", "period", "flag", "share", "money")}} }
                      {{Quoted(Word("width"))}}: { type: quantity, unit: {{Quoted(Unit("m"))}} }
                      {{Quoted(Word("height"))}}: { type: quantity, unit: {{Quoted(Unit("floor"))}} }
                  {{Quoted(second)}}:
                    {{Maybe("plural", "Things")}}properties:
                      {{Quoted(Word("owner"))}}: { type: entity, of: {{Quoted(second)}}, inverse: {{Quoted(Word("owns-too"))}} }
                  {{Quoted(Word("Other"))}}:
                    properties:
                      {{Quoted(Word("owner"))}}: { type: entity, of: {{Quoted(second)}}, inverse: {{Quoted(Word("owns-it"))}} }

                """.ReplaceLineEndings("\n"))
            .With("facts/hall.facts.yaml", $$"""
                entity: {{Quoted(hall)}}
                kind: {{Quoted(first)}}
                name: hall
                also: [{{Quoted(Word("The Hall"))}}]
                summary: {{Quoted(Word("A hall."))}}
                facts:
                  {{Quoted(number)}}:
                    - id: {{Quoted(Word("one"))}}
                      value: {{Quoted("7 " + unit)}}
                      lifecycle: {{Pick("active", "active", "retracted", "superseded")}}
                      because: {{Quoted(Word("Why."))}}
                      superseded-by: {{Quoted($"{number}/{Word("two")}")}}
                      cite:
                        - {{Quoted(source)}}: "The hall has 7 floors"
                    - id: {{Quoted(Word("two"))}}
                      value: {{Quoted("9 " + unit)}}
                      rank: preferred
                      because: {{Quoted(Word("Why."))}}
                      cite:
                        - {{Quoted(source)}}: "The hall has 9 floors"
                  {{Quoted(relation)}}:
                    value: {{Quoted(owner)}}
                    cite:
                      - {{Quoted(source)}}: "The hall belongs to the mayor"

                """.ReplaceLineEndings("\n"))
            .With($"facts/{FileName(Word("mayor"))}.facts.yaml", $"entity: {Quoted(owner)}\nkind: {Quoted(second)}\nname: mayor\n");
    }

    private string Maybe(string key, string usual) => _random.Next(3) == 0 ? $"{key}: {Quoted(Word(usual))}\n    " : "";

    private string Word(string usual) => _random.Next(30) > 0 ? usual : Words[_random.Next(Words.Length)] is var word && char.IsUpper(usual[0]) && _random.Next(2) == 0 ? Pascal(word) : word;

    private string Unit(string usual) => _random.Next(6) > 0 ? usual : Units[_random.Next(Units.Length)];

    private string Pick(params string[] words) => words[_random.Next(words.Length)];

    private static string Pascal(string word) =>
        string.Concat(word.Split('-').Select(part => part.Length == 0 ? "" : char.ToUpperInvariant(part[0]).ToString(CultureInfo.InvariantCulture) + part[1..]));

    private static string FileName(string word) => word.AsSpan().IndexOfAny("/*\"\\ ;#") >= 0 || word.Length == 0 ? "mayor" : word;

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text) quoted.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        return quoted.Append('"').ToString();
    }
}
