using Beleg.Tool;

namespace Beleg.Docs.Tests.Examples;

/// <summary>Every command of every page is one: the tool's make sense to the tool, the SDK's name what there is.</summary>
public sealed class CommandTests
{
    private static readonly string[] Packages = ["Beleg", "Beleg.Tool"];

    private static readonly string[] Templates = ["console", "tool-manifest"];

    public static TheoryData<string, string> Commands
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var block in PageBlock.All.Where(Runs))
            {
                foreach (var command in CommandLine.CommandsIn(block.Block.Lines)) rows.Add(block.Name, command);
            }

            return rows;
        }
    }

    public static TheoryData<string> Sessions => PageBlock.NamesOf(block => Runs(block) && CommandLine.OutputIn(block.Block.Lines).Count > 0);

    internal static bool Runs(PageBlock block) => block.Block.Language is "sh";

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_makes_sense(string where, string command) => ProblemOf(CommandLine.WordsOf(command)).ShouldBeNull(where);

    /// <summary>And it prints what the page says: a line <c>…</c> stands for any lines, and numbers of what is measured may be others.</summary>
    [Theory]
    [MemberData(nameof(Sessions))]
    public void A_session_prints_what_the_page_says(string name)
    {
        var lines = PageBlock.Find(name).Block.Lines;
        var printed = Session.Run(CommandLine.WordsOf(CommandLine.CommandsIn(lines).Single()));
        var shown = CommandLine.OutputIn(lines);

        Session.Matches(printed, shown).ShouldBeTrue($"{name}\n{string.Join('\n', printed)}");
    }

    [Theory]
    [InlineData("beleg chekc", "'chekc' is no command")]
    [InlineData("beleg check --formt json", "'--formt' is no option")]
    [InlineData("beleg new entity x", "--kind")]
    [InlineData("dotnet run --project samples/Nothing", "samples/Nothing")]
    [InlineData("dotnet add package Belge", "Belge")]
    [InlineData("cargo build", "cargo")]
    public void What_makes_no_sense_is_told(string command, string problem) => ProblemOf(CommandLine.WordsOf(command)).ShouldNotBeNull().ShouldContain(problem);

    private static string? ProblemOf(string[] words) => words switch
    {
        ["beleg", .. var rest] => BelegTool.ErrorOf(rest, new(Repository.Root, TextWriter.Null, TextWriter.Null)),
        ["dotnet", "beleg", ..] => ProblemOf(words[1..]),
        ["cd", _] or ["dotnet", "build" or "test"] => null,
        ["dotnet", "test", _] or ["dotnet", "run", "--project", _] or ["dotnet", "run", "-c", "Release", "--project", _] => Missing(words[^1]),
        ["dotnet", "run", "-c", "Release", "--project", var project, "--", var verb, ..] => Missing(project) ?? (Repository.Read($"{project}/Program.cs").Contains($"\"{verb}\"", StringComparison.Ordinal) ? null : $"'{verb}' is no command of {project}"),
        ["dotnet", "new", var template, ..] => Templates.Contains(template, StringComparer.Ordinal) ? null : $"'{template}' is no template",
        ["dotnet", "add", "package", _] or ["dotnet", "tool", "install", _] or ["dotnet", "tool", "install", "--global", _] => Packages.Contains(words[^1], StringComparer.Ordinal) ? null : $"'{words[^1]}' is no package of ours",
        _ => $"'{string.Join(' ', words)}' is nothing that these tests know",
    };

    private static string? Missing(string folder) => Directory.Exists(Repository.PathOf(folder)) ? null : $"there is no folder {folder}";
}
