using System.Globalization;
using System.Text.RegularExpressions;
using Beleg.Benchmarks.Measuring;
using Beleg.Benchmarks.Synthetic;

namespace Beleg.Benchmarks.Builds;

/// <summary>A project in a folder of its own.</summary>
internal sealed partial class BuildProject
{
    private const string Name = "Harbours";

    private readonly string _folder;

    private BuildProject(string folder, string projectFile, IEnumerable<TextFile> files)
    {
        _folder = folder;
        SeedFolder.WriteFiles(folder, files);
        File.WriteAllText(Path.Combine(folder, Name + ".csproj"), projectFile);
        ChildProcess.Run("dotnet", ["restore", Name + ".csproj"], folder);
    }

    public Measurement Builds { get; } = new();

    /// <summary>What the compiler alone took of each build, as MSBuild counts it.</summary>
    public List<int> CompilerMilliseconds { get; } = [];

    public long AssemblySize => new FileInfo(Path.Combine(_folder, "bin", "Release", "net10.0", Name + ".dll")).Length;

    public static BuildProject OfSeeds(string folder, SyntheticCatalogue catalogue)
    {
        var generator = Path.Combine(AppContext.BaseDirectory, "generator");
        var project =
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {CommonProperties}
              <Import Project="{generator}/Beleg.props" />
              <ItemGroup>
                <Reference Include="{AppContext.BaseDirectory}Beleg.dll" />
                <Analyzer Include="{generator}/*.dll" />
              </ItemGroup>
              <Import Project="{generator}/Beleg.targets" />
            </Project>
            """;
        return new(folder, project, SeedWriter.Write(catalogue).Select(file => file with { Path = "seeds/" + file.Path }));
    }

    public static BuildProject OfHandWritten(string folder, SyntheticCatalogue catalogue) =>
        new(folder, $"<Project Sdk=\"Microsoft.NET.Sdk\">{CommonProperties}</Project>", HandWrittenWriter.Write(catalogue));

    /// <param name="server">The name of the compiler's server; empty without one.</param>
    public void Build(string server, bool isMeasured)
    {
        IEnumerable<string> compiler = server.Length == 0 ? ["-p:UseSharedCompilation=false"] : ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + server];
        var (output, cost) = ChildProcess.Run(
            "dotnet",
            ["build", Name + ".csproj", "-c", "Release", "--no-restore", "--no-incremental", "-nologo", "-tl:off", "-m:1", "-clp:PerformanceSummary", .. compiler],
            _folder);
        if (!isMeasured) return;

        Builds.Add(cost);
        CompilerMilliseconds.Add(int.Parse(CompilerTask().Match(output).Groups["time"].Value, CultureInfo.InvariantCulture));
    }

    private const string CommonProperties =
        """
        <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <LangVersion>14.0</LangVersion>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
        """;

    [GeneratedRegex(@"(?<time>\d+) ms\s+Csc\s", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex CompilerTask();
}
