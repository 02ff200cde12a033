using System.CommandLine;
using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Beleg.Tool.Editing;
using Beleg.Tool.Files;
using Beleg.Tool.Output;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg digest</c>: writes into <c>sources.yaml</c> which text each document was cited from.</summary>
internal static class DigestCommand
{
    public static Command Create(ToolHost host)
    {
        var folder = SharedArguments.Folder();
        var only = new Option<string[]>("--source") { Description = "Only this source; may be given several times.", HelpName = "ID" };
        var check = new Option<bool>("--check") { Description = "Write nothing; exit code 1 where a digest is missing or different." };

        var command = new Command("digest", "Write the digests of the documents into sources.yaml.") { folder, only, check };
        command.SetAction(parsed => (int)Run(host, parsed.GetRequiredValue(folder), parsed.GetValue(only) ?? [], parsed.GetValue(check)));
        return command;
    }

    private static ExitCode Run(ToolHost host, string path, IReadOnlyList<string> only, bool isCheck)
    {
        var folder = SeedFolder.Open(host, path);
        if (folder.Find(SeedRoles.SourcesFile) is not var (seed, file)) throw new UsageException($"there is no file '{host.Show(folder.PathOf(SeedRoles.SourcesFile))}'; add a source with 'beleg new source ID --document FILE'");

        var issues = new IssueList();
        var sources = SourcesText.Read(seed, issues);
        if (sources is null)
        {
            TextReport.WriteIssues(host, issues.ToEquatableArray());
            return ExitCode.Issues;
        }

        // A part has no digest of its own: its source's document is its document.
        var wholes = sources.Sources.Where(source => source.Starts is null).ToList();
        RejectUnknown(only, wholes);

        var documents = folder.ReadAll().Where(each => each.Role == SeedRole.Document).Select(each => each.ToDocument()).ToList();
        var evidence = new Evidence(wholes, documents);
        var changes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var report = new List<string>();
        var problems = new List<Issue>();
        foreach (var source in wholes.Where(source => only.Count == 0 || only.Contains(source.Id, StringComparer.Ordinal)))
        {
            var broken = Prover.ProveSource(evidence.Of(source)).Issues.Where(IsAboutDocument).ToList();
            problems.AddRange(broken);
            if (broken.Count > 0) continue;

            var digest = Digest.Of(evidence.FindDocument(source.Document)!);
            if (string.Equals(source.Digest?.Text, digest, StringComparison.Ordinal)) continue;

            changes.Add(source.Id, digest);
            report.Add(source.Digest is null ? $"{source.Id}: {digest} (new)" : $"{source.Id}: {digest} (was {source.Digest.Text})");
        }

        // Said once it is so; what its author is to write is said before.
        var text = changes.Count > 0 && !isCheck ? sources.WithDigests(changes) : file.Text;
        if (text is not null && changes.Count > 0 && !isCheck) Disk.Overwrite(host, folder.PathOf(SeedRoles.SourcesFile), file.Encode(text));
        foreach (var line in report) host.WriteLine(line);
        if (text is null) throw new UsageException($"'{host.Show(folder.PathOf(SeedRoles.SourcesFile))}' is laid out in a way that cannot be edited safely; write the digests above yourself, as 'digest: …'");

        host.WriteLine($"{TextReport.Count(wholes.Count, "source")}, {TextReport.Count(changes.Count, "digest")} {(isCheck ? "to write" : "written")}");
        TextReport.WriteIssues(host, problems);
        return problems.Count > 0 || (isCheck && changes.Count > 0) ? ExitCode.Issues : ExitCode.Success;
    }

    private static void RejectUnknown(IReadOnlyList<string> only, List<SourceSeed> sources)
    {
        foreach (var id in only)
        {
            var isKnown = sources.Exists(source => string.Equals(source.Id, id, StringComparison.Ordinal));
            if (!isKnown) throw new UsageException($"there is no source '{id}' in sources.yaml{Spelling.DidYouMean(id, sources.Select(source => source.Id))}");
        }
    }

    private static bool IsAboutDocument(Issue issue) =>
        ReferenceEquals(issue.Rule, Rules.MissingDocument) || ReferenceEquals(issue.Rule, Rules.UndecodableText);
}
