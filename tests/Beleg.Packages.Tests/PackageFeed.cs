using System.IO.Compression;

namespace Beleg.Packages.Tests;

/// <summary>The packages, packed from what was built, in a folder that serves as a feed; and a place for fresh projects outside the repository.</summary>
public sealed class PackageFeed : IDisposable
{
    // Once for all classes of tests: two that pack the same project at a time get into each other's way.
    private static readonly Lazy<string> Packed = new(Pack);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("beleg-");

    public string Folder => Packed.Value;

    public string PathOf(string package) => Directory.GetFiles(Folder, $"{package}.?.*.nupkg").Single();

    /// <summary>A project that sees nothing of the repository: its own package folder, and this feed alone.</summary>
    public FreshProject NewProject(string name, string package, string program)
    {
        var version = VersionOf(package);
        var project = new FreshProject(Path.Combine(_folder.FullName, name));
        project.Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        project.Write("NuGet.config", NuGetConfig);
        project.Write("Program.cs", program);
        return project;
    }

    /// <summary>Installs a tool from this feed alone, into a folder of its own, once.</summary>
    /// <returns>The path of its command.</returns>
    public string InstallTool(string package, string command)
    {
        var folder = Path.Combine(_folder.FullName, "tools", package);
        var path = Path.Combine(folder, OperatingSystem.IsWindows() ? command + ".exe" : command);
        if (File.Exists(path)) return path;

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "NuGet.config"), NuGetConfig);
        var (exitCode, output) = Dotnet.Run(folder, "tool", "install", package, "--version", VersionOf(package), "--tool-path", folder, "--configfile", "NuGet.config");
        exitCode.ShouldBe(0, output);
        return path;
    }

    /// <summary>A project that <c>dotnet new</c> writes, by templates that are installed from this feed into a folder of their own.</summary>
    public FreshProject NewFromTemplate(string template, string name)
    {
        var project = new FreshProject(Path.Combine(_folder.FullName, name));
        project.Write("NuGet.config", NuGetConfig);
        Instantiate(template, project.PathOf(""), "--name", name);
        return project;
    }

    /// <summary>A file that <c>dotnet new</c> adds to a folder of a project.</summary>
    public void AddFromTemplate(FreshProject project, string template, string folder, params string[] arguments) => Instantiate(template, project.PathOf(folder), arguments);

    /// <summary>The texts of a package.</summary>
    public IReadOnlyList<(string Path, string Text)> Unpack(string package)
    {
        using var archive = ZipFile.OpenRead(PathOf(package));
        return [.. archive.Entries.Select(entry => (entry.FullName, TextOf(entry)))];
    }

    private void Instantiate(string template, string folder, params string[] arguments)
    {
        string[] hive = ["--debug:custom-hive", Path.Combine(_folder.FullName, "hive")];
        if (!Directory.Exists(hive[1])) Run(["new", "install", PathOf("Beleg.Templates"), .. hive]);
        Run(["new", template, "--output", folder, .. arguments, .. hive]);
    }

    private void Run(string[] arguments)
    {
        var (exitCode, output) = Dotnet.Run(_folder.FullName, arguments);
        exitCode.ShouldBe(0, output);
    }

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static string Pack()
    {
        var folder = Directory.CreateTempSubdirectory("beleg-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        foreach (var project in new[] { "src/Beleg", "src/Beleg.KiStandort", "src/Beleg.Templates", "src/Beleg.Tool" })
        {
            var (exitCode, output) = Dotnet.Run(Repository.Root, "pack", project, "--no-build", "--configuration", Repository.Configuration, "--output", folder.FullName);
            exitCode.ShouldBe(0, output);
        }

        return folder.FullName;
    }

    public string VersionOf(string package) => Path.GetFileNameWithoutExtension(PathOf(package))[(package.Length + 1)..];

    public void Dispose() => _folder.Delete(recursive: true);

    // What the packages depend on was restored for the repository; the fallback folder has it without a network.
    private string NuGetConfig => $"""
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="packages" />
          </config>
          <packageSources>
            <clear />
            <add key="feed" value="{Folder}" />
          </packageSources>
          <fallbackPackageFolders>
            <clear />
            <add key="restored" value="{RestoredPackages}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string RestoredPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
