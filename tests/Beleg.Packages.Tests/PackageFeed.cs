namespace Beleg.Packages.Tests;

/// <summary>The packages, packed from what was built, in a folder that serves as a feed; and a place for fresh projects outside the repository.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("beleg-");

    public PackageFeed()
    {
        foreach (var project in new[] { "src/Beleg", "src/Beleg.KiStandort" })
        {
            var (exitCode, output) = Dotnet.Run(Repository.Root, "pack", project, "--no-build", "--configuration", Repository.Configuration, "--output", Folder);
            exitCode.ShouldBe(0, output);
        }
    }

    public string Folder => Path.Combine(_folder.FullName, "feed");

    public string PathOf(string package) => Directory.GetFiles(Folder, $"{package}.?.*.nupkg").Single();

    /// <summary>A project that sees nothing of the repository: its own package folder, and this feed alone.</summary>
    public FreshProject NewProject(string name, string package, string program)
    {
        var version = Path.GetFileNameWithoutExtension(PathOf(package))[(package.Length + 1)..];
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
        // What the packages depend on was restored for the repository; the fallback folder has it without a network.
        project.Write("NuGet.config", $"""
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
            """);
        project.Write("Program.cs", program);
        return project;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string RestoredPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
