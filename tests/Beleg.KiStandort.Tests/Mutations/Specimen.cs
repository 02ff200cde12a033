using Beleg.Proving;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Yaml;

namespace Beleg.KiStandortTests.Mutations;

/// <summary>
/// One fact in a file of its own, proven like the whole file and in a hundredth of the time; with the nodes of the
/// statement and of its entity there, and with what was proven.
/// </summary>
internal sealed record Specimen(string Id, string Kind, string PropertyName, SeedFile File, YamlMapping Statement, YamlMapping Header, ProvenFact Fact)
{
    public static IEnumerable<Specimen> Of(SeedCatalogue catalogue, SeedFile file)
    {
        // An entity may have no facts: others speak of it.
        foreach (var root in YamlReader.Read(file, new()).OfType<YamlMapping>())
        {
            var entity = Text(root, "entity");
            foreach (var property in (Find(root, "facts") as YamlMapping)?.Entries ?? [])
            {
                var statements = property.Value is YamlList list ? list.Items : [property.Value];
                for (var i = 0; i < statements.Count; i++)
                {
                    var statement = (YamlMapping)statements[i];
                    var id = string.Join('/', new[] { entity, property.Key.Value, Text(statement, "id") }.Where(name => name.Length > 0));
                    yield return Alone(catalogue, file, root, property.Key, statement, id) ?? InItsFile(catalogue, file, id);
                }
            }
        }
    }

    public static string Text(YamlMapping mapping, string key) => (Find(mapping, key) as YamlText)?.Value ?? "";

    public static YamlNode? Find(YamlMapping mapping, string key) =>
        mapping.Entries.Where(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal)).Select(entry => entry.Value).FirstOrDefault();

    /// <summary>The lines of the entity's head, of the property's key and of the statement; nothing where the proof asks for more.</summary>
    private static Specimen? Alone(SeedCatalogue catalogue, SeedFile file, YamlMapping root, YamlText property, YamlMapping statement, string id)
    {
        var lines = file.Text.Split('\n');
        var facts = root.Entries.First(entry => string.Equals(entry.Key.Value, "facts", StringComparison.Ordinal)).Key.Location.From.Line;
        var head = lines[root.Location.From.Line..(facts + 1)];
        var first = statement.Location.From.Line;
        var indentation = lines[first].Length - lines[first].TrimStart().Length;
        var last = first;
        while (last + 1 < lines.Length && (lines[last + 1].Length == 0 || lines[last + 1].Length - lines[last + 1].TrimStart().Length > (lines[first].TrimStart().StartsWith('-') ? indentation : indentation - 1))) last++;
        string[] key = property.Location.From.Line == first ? [] : [lines[property.Location.From.Line]];
        var alone = file with { Text = string.Join('\n', [.. head, .. key, .. lines[first..(last + 1)], ""]) };
        return Find(catalogue, alone, id);
    }

    private static Specimen InItsFile(SeedCatalogue catalogue, SeedFile file, string id) => Find(catalogue, file, id) ?? throw new InvalidOperationException($"{id} is not proven");

    private static Specimen? Find(SeedCatalogue catalogue, SeedFile file, string id)
    {
        var proof = catalogue.Prove(file);
        if (proof.Issues.Count > 0) return null;

        var names = id.Split('/');
        foreach (var root in YamlReader.Read(file, new()).OfType<YamlMapping>().Where(root => string.Equals(Text(root, "entity"), names[0], StringComparison.Ordinal)))
        {
            var node = Find((YamlMapping)Find(root, "facts")!, names[1]);
            var statement = (node is YamlList list ? list.Items : [node!]).Cast<YamlMapping>().First(each => string.Equals(Text(each, "id"), names.ElementAtOrDefault(2) ?? "", StringComparison.Ordinal));
            var fact = proof.Entities.Where(entity => string.Equals(entity.Name.Id, names[0], StringComparison.Ordinal)).SelectMany(entity => entity.Facts).First(fact => string.Equals($"{names[0]}/{fact.LocalId}", id, StringComparison.Ordinal));
            return new(id, Text(root, "kind"), names[1], file, statement, root, fact);
        }

        return null;
    }
}
