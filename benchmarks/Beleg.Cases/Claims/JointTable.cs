using System.Globalization;
using Beleg.Linguistics.Claims;
using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Cases.Claims;

/// <summary>
/// What each joint is worth, and what it costs: the false facts that pass and the true ones that are proven when it need not
/// have been read, and the facts of a catalogue that then need nobody to vouch for them.
/// </summary>
internal static class JointTable
{
    private static readonly Joint[] s_joints = [.. Enum.GetValues<Joint>().Where(joint => joint is not Joint.None)];

    public static bool Run(string suite, string catalogue)
    {
        var (file, seeds) = (ClaimFile.Read(suite), SeedsIn(catalogue));
        var all = new Price(file, seeds, Joint.None);
        Console.WriteLine("joint      false stopped  true stopped  attested");
        foreach (var joint in s_joints) Write(joint.ToString(), all, new(file, seeds, joint));
        Write("together", all, new(file, seeds, s_joints.Aggregate((joints, joint) => joints | joint)));

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"as it is: false facts accepted {all.FalseAccepted} of {all.False}, true facts proven {all.TrueProven} of {all.True}, attested {all.Attested} of {all.Facts} facts"));
        return all.FalseAccepted == 0;
    }

    private static void Write(string joint, Price all, Price without) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{joint,-10} {without.FalseAccepted - all.FalseAccepted,13} {without.TrueProven - all.TrueProven,13} {all.Attested - without.Attested,9}"));

    private static List<SeedFile> SeedsIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => new SeedFile(path, path, File.ReadAllText(Path.Combine(folder, path))))
            .Where(file => file.Role is not SeedRole.Unknown),
    ];

    private sealed class Price
    {
        public Price(ClaimFile file, List<SeedFile> seeds, Joint shadowed)
        {
            var results = file.Cases.AsParallel().Select(item => ClaimResult.Of(item, file.Contexts[item.Context], [], shadowed)).ToList();
            False = results.Count(result => result.Case.Expect is Verdict.Refuse);
            True = results.Count - False;
            FalseAccepted = results.Count(result => result.Case.Expect is Verdict.Refuse && result.Verdict is Verdict.Accept);
            TrueProven = results.Count(result => result.Case.Expect is Verdict.Accept && result.Verdict is Verdict.Accept);

            var run = CatalogueRun.Of(seeds, shadowed: shadowed);
            // What is vouched for without need is an issue of its own.
            if (shadowed is Joint.None && run.Issues.Any(issue => issue.Rule.Severity == Severity.ProofError)) throw new InvalidDataException(run.Issues.First(issue => issue.Rule.Severity == Severity.ProofError).ToString());
            var facts = run.Files.SelectMany(proven => proven.Entities).SelectMany(entity => entity.Facts).ToList();
            (Facts, Attested) = (facts.Count, facts.Count(fact => fact.Support is Support.Attested));
        }

        public int False { get; }

        public int True { get; }

        public int FalseAccepted { get; }

        public int TrueProven { get; }

        public int Facts { get; }

        public int Attested { get; }
    }
}
