using System.Collections.Concurrent;

namespace Beleg.Proving;

/// <summary>
/// Makes one thing of each file, again and again, as an editor asks for it: keeps of each file what was made of it last, for
/// the next making to start from. Any number of threads may make at once; which of them came last changes only what is made
/// again, never what comes of it.
/// </summary>
/// <param name="pathOf">The path that a file keeps while what it says changes.</param>
/// <param name="make">Makes it, given what was made of the file before, if anything was.</param>
internal sealed class LastMade<TFile, TMade>(Func<TFile, string> pathOf, Func<TFile, TMade?, CancellationToken, TMade> make)
    where TFile : class
    where TMade : class
{
    private readonly ConcurrentDictionary<string, (TFile File, TMade Made)> _last = new(StringComparer.Ordinal);

    public TMade Make(TFile file, CancellationToken cancellation)
    {
        if (Find(file) is { } known) return known;
        var made = make(file, _last.TryGetValue(pathOf(file), out var before) ? before.Made : null, cancellation);
        _last[pathOf(file)] = (file, made);
        return made;
    }

    /// <summary>
    /// Makes those of several that are new, in a cold build all of them, on all cores: the compiler asks for one after another,
    /// and its other cores would only watch.
    /// </summary>
    public void MakeAhead(IReadOnlyList<TFile> files, CancellationToken cancellation) =>
        AllCores.ForEach(files.Where(file => Find(file) is null).ToList(), file => Make(file, cancellation), cancellation);

    /// <summary>Forgets all files but these.</summary>
    public void KeepOnly(IReadOnlyCollection<string> paths)
    {
        foreach (var path in _last.Keys.Except(paths, StringComparer.Ordinal)) _last.TryRemove(path, out _);
    }

    /// <summary>What was made of this very file, and not of one that is equal: that is for the making to see.</summary>
    private TMade? Find(TFile file) => _last.TryGetValue(pathOf(file), out var last) && ReferenceEquals(last.File, file) ? last.Made : null;
}
