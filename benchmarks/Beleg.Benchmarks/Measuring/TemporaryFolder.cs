namespace Beleg.Benchmarks.Measuring;

/// <summary>A folder that is gone when it is disposed. Outside the repository, whose build settings must not reach it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("beleg-benchmarks-");

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
