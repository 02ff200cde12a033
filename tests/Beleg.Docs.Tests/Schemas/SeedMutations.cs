namespace Beleg.Docs.Tests.Schemas;

/// <summary>Every way to break one place of a seed file: keys dropped, renamed, given twice; shapes exchanged; texts emptied.</summary>
internal static class SeedMutations
{
    private static readonly SeedScalar Word = new("x");

    /// <summary>Each mutant with what was done to get it.</summary>
    public static IEnumerable<(string What, SeedNode Mutant)> Of(SeedNode node, string path = "")
    {
        foreach (var shape in OtherShapes(node)) yield return ($"{path}: {shape.What}", shape.Mutant);
        switch (node)
        {
            case SeedMapping mapping:
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    var (key, value) = mapping.Entries[i];
                    yield return ($"{path}/{key}: dropped", With(mapping, i));
                    yield return ($"{path}/{key}: renamed", With(mapping, i, (key + "x", value)));
                    yield return ($"{path}/{key}: given twice", With(mapping, i, (key, value), (key, value)));
                    foreach (var (what, mutant) in Of(value, $"{path}/{key}")) yield return (what, With(mapping, i, (key, mutant)));
                }

                break;
            case SeedList list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    foreach (var (what, mutant) in Of(list.Items[i], $"{path}[{i}]")) yield return (what, new SeedList([.. list.Items.Take(i), mutant, .. list.Items.Skip(i + 1)]));
                }

                break;
        }
    }

    private static IEnumerable<(string What, SeedNode Mutant)> OtherShapes(SeedNode node)
    {
        yield return ("in a list", new SeedList([node]));
        yield return ("in a list twice", new SeedList([node, node]));
        yield return ("in a mapping", new SeedMapping([("x", node)]));
        if (node is SeedScalar) yield return ("emptied", new SeedScalar(""));
        else yield return ("a text", Word);
        yield return ("an empty list", new SeedList([]));
        yield return ("an empty mapping", new SeedMapping([]));
    }

    private static SeedMapping With(SeedMapping mapping, int index, params (string, SeedNode)[] instead) =>
        new([.. mapping.Entries.Take(index), .. instead, .. mapping.Entries.Skip(index + 1)]);
}
