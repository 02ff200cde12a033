namespace Beleg.Benchmarks.Synthetic;

/// <summary>
/// Harbours that do not exist: ten facts each, ten of them to a fact file, a document for each. The same on every machine.
/// </summary>
internal sealed class SyntheticCatalogue
{
    public const int FactsPerEntity = 10;
    public const int EntitiesPerFile = 10;

    private SyntheticCatalogue(IReadOnlyList<SyntheticEntity> entities) => Entities = entities;

    public IReadOnlyList<SyntheticEntity> Entities { get; }

    public IEnumerable<SyntheticEntity[]> Files => Entities.Chunk(EntitiesPerFile);

    public static SyntheticCatalogue Of(int facts)
    {
        var random = new Random(1);
        var count = facts / FactsPerEntity;
        return new([.. Enumerable.Range(0, count).Select(index => Entity(index, count, random))]);
    }

    /// <summary>The next document in the same language also prints the first fact: eleven citations for ten facts.</summary>
    private static SyntheticEntity Entity(int index, int count, Random random)
    {
        var isGerman = index % 2 == 0;
        var name = PlaceNames.Of(index);
        var second = (index + 2) % count;
        return new(name, isGerman, SourceOf(index), SourceOf(second), Sentences.Of(name, isGerman, random));
    }

    private static string SourceOf(int index) => Number.Text($"report-{index + 1}");
}
