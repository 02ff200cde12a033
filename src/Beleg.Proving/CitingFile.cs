using Beleg.Proving.Seeds;

namespace Beleg.Proving;

/// <summary>A fact file with the sources that it cites.</summary>
internal sealed class CitingFile(FactFileSeed file, EquatableArray<CitableSource> sources) : IEquatable<CitingFile>
{
    // Made on demand and kept, outside of what is compared. Two threads may both make it: they make the same.
    private HashSet<int>? _words;

    public FactFileSeed File { get; } = file;

    public EquatableArray<CitableSource> Sources { get; } = sources;

    /// <summary>Keeps of all evidence what the file cites.</summary>
    public static CitingFile Of(FactFileSeed file, Evidence evidence) =>
        new(file, file.CitedSources.Select(evidence.Find).ToEquatableArray());

    /// <summary>The words of the file's quotes and documents (<see cref="WordHashes"/>): no name that begins with another is met in its proof.</summary>
    public IReadOnlyCollection<int> Words => _words ??= DistinctWords();

    /// <summary>Reads the words of several files on all cores, before the first is asked for its own.</summary>
    public static void ReadWords(IReadOnlyList<CitingFile> files, CancellationToken cancellation)
    {
        AllCores.ForEach(files.Where(file => file._words is null).ToList(), file => file._words = file.DistinctWords(), cancellation);
    }

    public bool Equals(CitingFile? other) => other is not null && File.Equals(other.File) && Sources.Equals(other.Sources);

    public override bool Equals(object? obj) => Equals(obj as CitingFile);

    public override int GetHashCode() => File.GetHashCode();

    private HashSet<int> DistinctWords()
    {
        var words = new HashSet<int>();
        foreach (var source in Sources)
        {
            if (source.Document is { } document) words.UnionWith(document.Words);
        }

        // A quote joins what a line end or a soft hyphen parts, and a reading mends what recognition broke: names too.
        foreach (var quoted in File.Entities.SelectMany(entity => entity.Statements).SelectMany(statement => statement.Quoted)) WordHashes.AddTo(words, quoted.Text);

        return words;
    }
}
