namespace Beleg.Packages.Tests;

/// <summary>A project as a user begins one.</summary>
public sealed class FreshProject
{
    private readonly string _folder;

    public FreshProject(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    public void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
    }

    /// <summary>The path as build logs print it.</summary>
    public string PathOf(string path) => Path.Combine(_folder, path);

    public void Replace(string path, string old, string by) => Write(path, File.ReadAllText(PathOf(path)).Replace(old, by, StringComparison.Ordinal));

    public string Build()
    {
        var (exitCode, output) = Dotnet.Run(_folder, "build");
        exitCode.ShouldBe(0, output);
        return output;
    }

    public string BuildAndFail(params string[] arguments)
    {
        var (exitCode, output) = Dotnet.Run(_folder, ["build", .. arguments]);
        exitCode.ShouldNotBe(0, output);
        return output;
    }

    public string Run()
    {
        var (exitCode, output) = Dotnet.Run(_folder, "run", "--no-build");
        exitCode.ShouldBe(0, output);
        return output.ReplaceLineEndings("\n");
    }
}
