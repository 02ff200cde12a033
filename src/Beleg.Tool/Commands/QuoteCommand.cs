using System.CommandLine;
using System.Globalization;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Beleg.Tool.Editing;
using Beleg.Tool.Files;
using Beleg.Tool.Output;
using Beleg.Tool.Quoting;
using Spectre.Console;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg quote</c>: from words that somebody remembers to the citation of the passage, ready to paste.</summary>
internal static class QuoteCommand
{
    private static readonly Style Comment = new(Color.Grey);

    public static Command Create(ToolHost host)
    {
        var words = SharedArguments.Positional("WORDS", "Words of the passage, as far as they are remembered; in quotation marks.");
        var only = new Option<string?>("--source") { Description = "Look in the document of this source alone.", HelpName = "ID" };
        var folder = SharedArguments.FolderOption();

        var command = new Command("quote", "Find a passage and print its citation, ready to paste.") { words, only, folder };
        command.SetAction(parsed => (int)Run(host, SeedFolder.Open(host, parsed.GetRequiredValue(folder)), parsed.GetRequiredValue(words), parsed.GetValue(only)));
        return command;
    }

    private static ExitCode Run(ToolHost host, SeedFolder folder, string words, string? only)
    {
        if (!words.Any(char.IsLetterOrDigit)) throw new UsageException("there are no words to look for; give some of the passage, in quotation marks");

        var files = folder.ReadAll();
        // What is wrong with the file is for 'beleg check' to say; what can be read of it can be quoted from.
        var sources = files.FirstOrDefault(file => file.Role == SeedRole.Sources) is { } file ? SourcesReader.Read(file, new IssueList()) : [];
        if (only is not null && !sources.Any(source => IsOf(source, only))) throw new UsageException($"there is no source '{only}' in sources.yaml{Spelling.DidYouMean(only, sources.Select(source => source.Id))}");

        var documents = files.Where(each => each.Role == SeedRole.Document).Select(each => each.ToDocument()).ToList();
        var finder = new PassageFinder([.. sources.Where(source => only is null || IsOf(source, only))], documents);
        var found = SlowWork.Run(host, "Looking", _ => finder.Find(words));
        if (found.Count == 0)
        {
            host.WriteLine($"nothing in {TextReport.Count(documents.Count, "document")} is like \"{words}\"");
            return ExitCode.Issues;
        }

        var terminal = new Terminal(host);
        foreach (var passage in found) Write(terminal, passage);
        return ExitCode.Success;
    }

    private static bool IsOf(SourceSeed source, string id) =>
        string.Equals(source.Id, id, StringComparison.Ordinal) || source.Id.StartsWith(id + "/", StringComparison.Ordinal);

    /// <summary>The place as a comment, so that all of it can be pasted.</summary>
    private static void Write(Terminal terminal, FoundPassage passage)
    {
        terminal.WriteLine(($"# {passage.Document.Name}, {passage.Document.Structure.PlaceOf(passage.Segment.Start)}{HowNear(passage)}", Comment));
        terminal.WriteLine(($"- {passage.SourceId}: {YamlScalar.Quoted(passage.Quote)}", null));
        foreach (var (key, value) in KeysOf(passage)) terminal.WriteLine(($"  {key}: {value}", null));
    }

    private static IEnumerable<(string Key, string Value)> KeysOf(FoundPassage passage)
    {
        if (passage.Reading is { } reading) yield return ("reading", YamlScalar.Quoted(reading));
        if (passage.Prefix is { } prefix) yield return ("prefix", YamlScalar.Quoted(prefix));
        if (passage.Suffix is { } suffix) yield return ("suffix", YamlScalar.Quoted(suffix));
        if (passage.Occurrence is { } occurrence) yield return ("occurrence", occurrence.ToString(CultureInfo.InvariantCulture));
    }

    private static string HowNear(FoundPassage passage) =>
        passage.Distance == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (nearest: {100 * (1 - passage.Distance):0} % alike)");
}
