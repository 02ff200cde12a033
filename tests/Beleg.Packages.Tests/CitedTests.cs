using System.Text;

namespace Beleg.Packages.Tests;

/// <summary>Somebody who has constants and no catalogue.</summary>
public sealed class CitedTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private const string Program = """
        using Beleg;

        Console.WriteLine($"{Limits.TimeoutSeconds} {Limits.Longest}");

        static class Limits
        {
            [Cited("spec/limits.txt", "The timeout is 30 seconds", Unit = "s")]
            public const int TimeoutSeconds = 30;

            [Cited("spec/limits.txt", "An identifier has at most 35 characters", Unit = "characters", Bound = Bound.AtMost)]
            public const int Longest = 35;
        }
        """;

    [Fact]
    public void A_constant_that_follows_builds_and_one_that_does_not_fails_at_its_attribute()
    {
        var project = NewProject("Cited");

        project.Build().ShouldNotContain("BLG");
        project.Run().ShouldBe("30 35\n");
        Encoding.Unicode.GetString(File.ReadAllBytes(project.PathOf("bin/Debug/net10.0/Cited.dll"))).ShouldNotContain("The timeout is");

        project.Replace("Program.cs", "TimeoutSeconds = 30", "TimeoutSeconds = 31");
        project.BuildAndFail().ShouldContain($"{project.PathOf("Program.cs")}(7,6): error BLG5104: Expected a quote that says 31 s, found that \"The timeout is 30 seconds\" reads as '30 seconds'");

        // The constant is right again, and the document is not.
        project.Replace("Program.cs", "TimeoutSeconds = 31", "TimeoutSeconds = 30");
        project.Replace("citations/spec/limits.txt", "30 seconds", "60 seconds");
        project.BuildAndFail().ShouldContain("(7,6): error BLG5102: ");
    }

    [Fact]
    public void It_fails_whatever_the_project_sets()
    {
        var project = NewProject("CitedStubborn");
        project.Replace("Program.cs", "TimeoutSeconds = 30", "TimeoutSeconds = 31");
        project.Replace("Program.cs", "using Beleg;", "#pragma warning disable\nusing Beleg;");
        project.Write("Directory.Build.props", "<Project><PropertyGroup><NoWarn>$(NoWarn);BLG5104</NoWarn><RunAnalyzers>false</RunAnalyzers><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup></Project>");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.BLG5104.severity = none\n");

        project.BuildAndFail().ShouldContain("(8,6): error BLG5104: ");
    }

    [Theory]
    [InlineData("<GenerateMSBuildEditorConfigFile>false</GenerateMSBuildEditorConfigFile>", "error CS0535: 'CitationProof' does not implement interface member 'ICitationProof.TheGeneratorHasRun()'")]
    [InlineData("<BelegDocuments>citation/</BelegDocuments>", "error BLG5114: ")]
    public void A_proof_that_does_not_take_place_fails_the_build(string property, string message)
    {
        var project = NewProject("CitedUnproven");
        project.Write("Directory.Build.props", $"<Project><PropertyGroup>{property}</PropertyGroup></Project>");

        project.BuildAndFail().ShouldContain(message);
    }

    [Fact]
    public void An_old_framework_and_an_old_language_are_enough()
    {
        var project = NewProject("CitedOld");
        project.Replace("CitedOld.csproj", "<OutputType>Exe</OutputType>", "<LangVersion>7.3</LangVersion>");
        project.Replace("CitedOld.csproj", "net10.0", "netstandard2.0");
        project.Replace("CitedOld.csproj", "<ImplicitUsings>enable</ImplicitUsings>", "");
        project.Replace("CitedOld.csproj", "<Nullable>enable</Nullable>", "");
        project.Write("Program.cs", """
            using System;
            using Beleg;

            public static class Limits
            {
                [Cited("spec/limits.txt", "The timeout is 30 seconds")]
                public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
            }
            """);

        project.Build();

        project.Replace("Program.cs", "FromSeconds(30)", "FromSeconds(31)");
        project.BuildAndFail().ShouldContain("(6,6): error BLG5104: ");
    }

    [Fact]
    public void Words_that_were_not_read_are_advice_and_an_error_where_the_project_asks()
    {
        var project = NewProject("CitedUnread");
        project.Replace("citations/spec/limits.txt", "The timeout is 30 seconds", "The timeout flaunts 30 seconds");
        project.Replace("Program.cs", "The timeout is 30 seconds", "The timeout flaunts 30 seconds");

        project.Build().ShouldContain("(7,6): warning BLG5107: Expected words that are read, found \"flaunts\"");

        project.Write("Directory.Build.props", "<Project><PropertyGroup><BelegUnread>error</BelegUnread></PropertyGroup></Project>");
        project.BuildAndFail().ShouldContain("(7,6): error BLG5108: Expected words that are read, found \"flaunts\"");
    }

    [Fact]
    public void A_comment_is_proven_by_an_analyzer_and_by_the_tool_whatever_the_project_sets()
    {
        var project = NewProject("CitedComment");
        project.Write("Program.cs", """
            // cite: spec/limits.txt § Limits "The timeout is 30 seconds", Unit = "s"
            const int timeout = 30;
            System.Console.WriteLine(timeout);

            """);
        var tool = feed.InstallTool("Beleg.Tool", "beleg");

        project.Build().ShouldNotContain("BLG");
        Cite(tool, project).ShouldMatch(@"^1 citation \(1 derived\), 0 uncited, \d+ checks, 0 issues\n$");

        project.Replace("Program.cs", "timeout = 30", "timeout = 31");
        project.BuildAndFail().ShouldContain($"{project.PathOf("Program.cs")}(1,4): error BLG5104: Expected a quote that says 31 s, found that \"The timeout is 30 seconds\" reads as '30 seconds'");

        project.Write("Directory.Build.props", "<Project><PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup></Project>");
        project.Build().ShouldNotContain("BLG");
        Cite(tool, project).ShouldStartWith("Program.cs(1,4): error BLG5104: ");
    }

    [Fact]
    public void A_baseline_lets_stand_what_names_its_source()
    {
        var project = NewProject("CitedBaseline");
        project.Replace("Program.cs", "static class Limits\n{", "static class Limits\n{\n    public const int Window = 65_535; // RFC 9113");
        var tool = feed.InstallTool("Beleg.Tool", "beleg");

        Cite(tool, project).ShouldContain("Program.cs(7,22): error BLG5116: ");
        Cite(tool, project, "--baseline");
        Cite(tool, project).ShouldContain("1 uncited (1 in the baseline)");
        project.Build().ShouldNotContain("BLG");
    }

    private static string Cite(string tool, FreshProject project, string option = "--check")
    {
        var (_, output) = Command.Run(new(tool, ["cite", option]) { WorkingDirectory = project.PathOf("") });
        return output.ReplaceLineEndings("\n");
    }

    private FreshProject NewProject(string name)
    {
        var project = feed.NewProject(name, "Beleg", Program);
        project.Write("citations/spec/limits.txt", "# Limits\n\nThe timeout is 30 seconds. An identifier has at most 35 characters.\n");
        return project;
    }
}
