using System.Text.RegularExpressions;
using Beleg.Docs.Tests.Hosting;
using Beleg.Proving.Seeds;
using Beleg.Tool;

namespace Beleg.Docs.Tests.Examples;

/// <summary>The first fact of one's own, in the five steps of the first page: its commands are run and its files written.</summary>
public sealed partial class ReadmeTests
{
    private const string Project = "Town/";
    private const string Document = "The town hall has seven floors.";

    internal static bool Runs(PageBlock block) => block.Block.File.StartsWith(Project, StringComparison.Ordinal);

    [Fact]
    public void The_five_steps_lead_to_a_proven_fact()
    {
        var page = Repository.Read("README.md");
        page.ShouldContain($"*{Document}*");
        var folder = Directory.CreateTempSubdirectory("beleg-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "chronicle.txt"), Document + "\n");
            var project = Directory.CreateDirectory(Path.Combine(folder, "Town")).FullName;
            var commands = PageBlock.All.Where(block => block is { Page: "README.md", Block.Language: "sh" }).SelectMany(block => CommandLine.CommandsIn(block.Block.Lines))
                .Select(CommandLine.WordsOf).Where(words => words is ["dotnet", "beleg", ..]).ToList();
            commands.Count.ShouldBe(2);
            foreach (var words in commands) Run(project, [.. words.Skip(2)]).Code.ShouldBe(ExitCode.Success);

            var files = PageBlock.All.Where(Runs).Select(block => (Path: block.Block.File[Project.Length..], block.Block.Text)).ToList();
            File.WriteAllText(Path.Combine(project, "seeds/kinds.yaml"), files.Single(file => file.Path is "seeds/kinds.yaml").Text);
            Run(project, "new", "entity", "town-hall", "--kind", "Building").Code.ShouldBe(ExitCode.Success);
            foreach (var (path, text) in files.Where(file => file.Path.StartsWith("seeds/", StringComparison.Ordinal))) File.WriteAllText(Path.Combine(project, path), text);

            Masked(page).ShouldContain(Masked($"`dotnet beleg check` says `{Run(project, "check").Output.TrimEnd('\n')}`"));
            var seeds = Directory.GetFiles(Path.Combine(project, "seeds"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Path.Combine(project, "seeds"), path).Replace('\\', '/')).ToList();
            GeneratorHost.ErrorsOf([.. seeds.Select(path => new SeedFile(path, path, File.ReadAllText(Path.Combine(project, "seeds", path))))], files.Single(file => file.Path is "Program.cs").Text).ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>How much is checked grows with the proof.</summary>
    private static string Masked(string text) => ChecksPattern().Replace(text, "# checks");

    [GeneratedRegex(@"\d+ checks", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChecksPattern();

    private static (ExitCode Code, string Output) Run(string folder, params string[] arguments)
    {
        var output = new StringWriter();
        return (BelegTool.Run(arguments, new(folder, output, output)), output.ToString());
    }
}
