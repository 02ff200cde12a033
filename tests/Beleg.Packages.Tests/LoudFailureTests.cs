namespace Beleg.Packages.Tests;

/// <summary>
/// A generator that throws or does not load is a mere warning to the compiler, and a warning can be turned off: the build
/// would pass without the proof.
/// </summary>
public sealed class LoudFailureTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private static readonly Dictionary<string, Action<string>> Damages = new(StringComparer.Ordinal)
    {
        ["truncated"] = path => Cut(path, new FileInfo(path).Length / 2),
        ["emptied"] = path => Cut(path, 0),
        ["missing"] = File.Delete,
    };

    private static readonly string[] Silencings = ["", "-p:NoWarn=CS8784%3BCS8785%3BCS8032%3BCS8033%3BCS8034%3BCS9057"];

    public static TheoryData<string> DamageNames => [.. Damages.Keys];

    [Theory]
    [MemberData(nameof(DamageNames))]
    public void A_generator_that_cannot_be_loaded_fails_the_build(string damage)
    {
        // What is stated is false, and would be refused.
        var project = TownCatalogue.New(feed, "Broken" + damage);
        project.Replace(TownCatalogue.FactFile, "seven floors", "eight floors");
        project.BuildAndFail().ShouldContain("error BLG3001: ");
        var assemblies = Directory.GetFiles(project.PathOf("packages"), "*.dll", SearchOption.AllDirectories)
            .Where(path => path.Replace('\\', '/').Contains("/analyzers/dotnet/cs/", StringComparison.Ordinal)).ToList();
        assemblies.Count.ShouldBeGreaterThanOrEqualTo(4);

        foreach (var assembly in assemblies)
        {
            var whole = File.ReadAllBytes(assembly);
            Damages[damage](assembly);
            foreach (var silencing in Silencings)
            {
                project.BuildAndFail(["--no-restore", .. silencing.Length > 0 ? new[] { silencing } : []]).ShouldMatch("error (CS|BLG)", $"{assembly}, {damage}, {silencing}");
            }

            File.WriteAllBytes(assembly, whole);
        }
    }

    /// <summary>Where the tags do not arrive, the generator takes the seed files for somebody else's.</summary>
    [Theory]
    [InlineData("<GenerateMSBuildEditorConfigFile>false</GenerateMSBuildEditorConfigFile>", "error CS0535: 'Proof' does not implement interface member 'IProof.TheGeneratorHasRun()'")]
    [InlineData("<BelegSeeds>seed/</BelegSeeds>", "error BLG1028: ")]
    public void A_proof_that_does_not_take_place_fails_the_build(string property, string message)
    {
        var project = TownCatalogue.New(feed, "Unproven");
        project.Write("Program.cs", "Console.WriteLine();");
        project.Write("Directory.Build.props", $"<Project><PropertyGroup>{property}</PropertyGroup></Project>");

        project.BuildAndFail().ShouldContain(message);
    }

    [Fact]
    public void What_is_built_the_ordinary_way_for_several_frameworks_builds()
    {
        var project = TownCatalogue.New(feed, "Several");
        project.Replace("Several.csproj", "<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;net8.0</TargetFrameworks><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><ContinuousIntegrationBuild>true</ContinuousIntegrationBuild><TreatWarningsAsErrors>true</TreatWarningsAsErrors><OutputType>Library</OutputType>");
        project.Replace("Several.csproj", "<OutputType>Exe</OutputType>", "");
        project.Write("Program.cs", "");

        project.Build();
    }

    /// <summary>One mistake stays one message: the line is completed whatever is wrong with the seeds.</summary>
    [Theory]
    [InlineData("seeds/catalogue.yaml", "class: Town", "class: [")]
    [InlineData("seeds/kinds.yaml", "type: quantity", "type: quantities")]
    [InlineData(TownCatalogue.FactFile, "facts:", "fatcs:")]
    public void Broken_seeds_are_no_missing_proof(string path, string old, string by)
    {
        var project = TownCatalogue.New(feed, "Faulty");
        project.Write("Program.cs", "Console.WriteLine();");
        project.Replace(path, old, by);

        var log = project.BuildAndFail();

        log.ShouldContain("error BLG");
        log.ShouldNotContain("error CS");
    }

    private static void Cut(string path, long length)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        file.SetLength(length);
    }
}
