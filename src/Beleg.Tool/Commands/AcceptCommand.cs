using System.CommandLine;
using System.Text;
using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Snapshots;
using Beleg.Tool.Editing;
using Beleg.Tool.Files;
using Beleg.Tool.Output;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg accept</c>: takes changed facts over into the files that the build holds the catalogue against.</summary>
internal static class AcceptCommand
{
    public static Command Create(ToolHost host)
    {
        var folder = SharedArguments.Folder();
        var ship = new Option<bool>("--ship") { Description = "Make the facts those of a release: move them all to Facts.Shipped.txt." };
        var check = new Option<bool>("--check") { Description = "Write nothing; exit code 1 where something is to be written." };
        var format = SharedArguments.TextOrJson();

        var command = new Command("accept", "Take changed facts over into Facts.Unshipped.txt, and say of which version class they are.") { folder, ship, check, format };
        command.SetAction(parsed => (int)Run(host, parsed.GetRequiredValue(folder), parsed.GetValue(ship), parsed.GetValue(check), parsed.GetRequiredValue(format)));
        return command;
    }

    private static ExitCode Run(ToolHost host, string path, bool isRelease, bool isCheck, string format)
    {
        var folder = SeedFolder.Open(host, path);
        var files = folder.ReadAll();
        var shippedFile = files.FirstOrDefault(file => file.Role == SeedRole.ShippedFacts);
        var unshippedFile = files.FirstOrDefault(file => file.Role == SeedRole.UnshippedFacts);

        // Nothing is accepted that is not proven; that it differs from what was accepted is what this is for.
        var run = SlowWork.Run(host, "Proving", progress => CatalogueRun.Of([.. files.Where(file => !ReferenceEquals(file, shippedFile) && !ReferenceEquals(file, unshippedFile))], progress));
        var problems = run.Issues.Where(issue => issue.Rule.Severity == Severity.ProofError).Concat(ProblemsOf(shippedFile)).ToList();
        if (problems.Count > 0)
        {
            if (SharedArguments.IsJson(format)) AcceptReport.WriteJson(host, new(run.Catalogue?.Id, run.Counts.Facts, [], [], isRelease, IsWritten: false, problems));
            else TextReport.WriteIssues(host, problems);
            return ExitCode.Issues;
        }

        var current = run.Files.SelectMany(SnapshotProof.LinesOf).ToList();
        var shipped = AcceptedFacts.LinesOf(shippedFile).Select(line => line.Text).ToList();
        var accepted = AcceptedFacts.Read(shippedFile, unshippedFile, new())?.Lines.Select(line => line.Text) ?? [];
        var isWritten = Write(host, folder, SeedRoles.ShippedFactsFile, SnapshotText.ShippedHead, isRelease ? current : shipped, isCheck)
            | Write(host, folder, SeedRoles.UnshippedFactsFile, SnapshotText.UnshippedHead, isRelease ? [] : SnapshotText.Difference(shipped, current), isCheck);

        var report = new Acceptance(run.Catalogue?.Id, current.Count, FactComparison.Of(accepted, current), FactComparison.Of(shipped, current), isRelease, IsWritten: !isCheck, []);
        if (SharedArguments.IsJson(format)) AcceptReport.WriteJson(host, report);
        else AcceptReport.WriteText(host, report);
        return isCheck && isWritten ? ExitCode.Issues : ExitCode.Success;
    }

    /// <summary>What was shipped is a promise: it is not mended by leaving out what cannot be read.</summary>
    private static IEnumerable<Issue> ProblemsOf(SeedFile? shipped)
    {
        var issues = new IssueList();
        if (shipped is not null) AcceptedFacts.Read(shipped, shipped with { Text = "" }, issues);
        return issues.ToEquatableArray();
    }

    /// <returns>Whether the file is not yet what it is to be.</returns>
    private static bool Write(ToolHost host, SeedFolder folder, string name, string head, IEnumerable<string> lines, bool isCheck)
    {
        var path = folder.PathOf(name);
        if (folder.Find(name) is not var (_, file))
        {
            if (!isCheck) Disk.Create(host, path, Encoding.UTF8.GetBytes(SnapshotText.With(head, lines)));
            return true;
        }

        var text = SnapshotText.With(file.Text, lines);
        if (string.Equals(text, file.Text, StringComparison.Ordinal)) return false;
        if (!isCheck) Disk.Overwrite(host, path, file.Encode(text));
        return true;
    }
}
