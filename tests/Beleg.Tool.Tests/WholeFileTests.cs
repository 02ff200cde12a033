using System.Globalization;
using Beleg.Tool.Files;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary>Whatever the tool writes, it writes whole or not at all.</summary>
public sealed class WholeFileTests
{
    private const string Shipped = "seeds/Facts.Shipped.txt";
    private const string Unshipped = "seeds/Facts.Unshipped.txt";
    private const int NoSpace = 28;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    public static TheoryData<string> Commands => new("digest", "accept", "accept --ship", "new source letter --document letter.txt --language en", "new catalogue Harbour --folder harbour", "new entity tower --kind Building", "import letter.txt --language en");

    /// <summary>A process that ends runs nothing more, not even what would tidy up.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void Stopped_at_each_moment_every_file_is_the_old_or_the_new_one_and_a_second_run_ends_right(string command)
    {
        var (before, after, moments) = Undisturbed(command);
        moments.ShouldBeGreaterThanOrEqualTo(4);

        for (var stop = 0; stop < moments; stop++)
        {
            using var town = Prepare();
            var moment = 0;
            Should.Throw<StoppedException>(() => town.RunWith(host => host with { Writing = (_, _) => { if (moment++ == stop) throw new StoppedException(); } }, command.Split(' ')));

            foreach (var (path, bytes) in town.Snapshot().Where(file => !file.Key.EndsWith('~')))
            {
                new[] { before.GetValueOrDefault(path), after.GetValueOrDefault(path) }.Contains(bytes, StringComparer.Ordinal).ShouldBeTrue($"{path}, stopped at {stop.ToString(CultureInfo.InvariantCulture)}");
            }

            before.Keys.Except(town.Snapshot().Keys, StringComparer.Ordinal).ShouldBeEmpty();

            // A new file that was written already is not overwritten by a second run; what was to come of it is there.
            var isDone = Same(town, after);
            town.Run(command.Split(' ')).ExitCode.ShouldBe(isDone && command.StartsWith("new", StringComparison.Ordinal) || isDone && command.StartsWith("import", StringComparison.Ordinal) ? 2 : 0);
            Same(town, after).ShouldBeTrue($"after the second run, stopped at {stop.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_full_disk_changes_nothing_and_says_so(string command)
    {
        using var town = Prepare();
        var before = town.Snapshot();

        var outcome = town.RunWith(host => host with { Writing = (_, step) => { if (step == WriteStep.Begun) throw new IOException("", OperatingSystem.IsWindows() ? WindowsDiskFull : NoSpace); } }, command.Split(' '));

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldMatch("^beleg: cannot write '[^']+': the disk is full; nothing was changed\n$");
        town.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        using var town = Prepare();
        File.Move(town.PathOf(Town.Sources), town.PathOf("elsewhere.yaml"));
        File.CreateSymbolicLink(town.PathOf(Town.Sources), "../elsewhere.yaml");

        town.Run("digest").ExitCode.ShouldBe(0);

        File.ResolveLinkTarget(town.PathOf(Town.Sources), returnFinalTarget: true)!.FullName.ShouldBe(town.PathOf("elsewhere.yaml"));
        town.Read("elsewhere.yaml").ShouldContain("    digest: sha256:");
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        using var town = Prepare();
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(town.PathOf(Town.Sources), mode);

        town.Run("digest").ExitCode.ShouldBe(0);

        File.GetUnixFileMode(town.PathOf(Town.Sources)).ShouldBe(mode);
    }

    private static (IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, string> After, int Moments) Undisturbed(string command)
    {
        using var town = Prepare();
        var before = town.Snapshot();
        var moments = 0;
        var outcome = town.RunWith(host => host with { Writing = (_, _) => moments++ }, command.Split(' '));
        outcome.ExitCode.ShouldBe(0, outcome.ToString());
        town.Snapshot().Keys.ShouldNotContain(path => path.EndsWith('~'));
        return (before, town.Snapshot(), moments);
    }

    private static bool Same(Workspace town, IReadOnlyDictionary<string, string> after)
    {
        var now = town.Snapshot().Where(file => !file.Key.EndsWith('~')).ToDictionary(StringComparer.Ordinal);
        return now.Count == after.Count && now.All(file => string.Equals(after.GetValueOrDefault(file.Key), file.Value, StringComparison.Ordinal));
    }

    /// <summary>Every command has something to write: a digest that is wrong, a fact that is shipped and one that is accepted and has changed.</summary>
    private static Workspace Prepare()
    {
        var town = Town.Create().Write("letter.txt", "Dear reader\n");
        town.Run("accept", "--ship").ExitCode.ShouldBe(0);
        town.Replace(Town.Facts, "    value: 7 floor\n", "    value: 7 floor\n    paraphrase: true\n").Run("accept").ExitCode.ShouldBe(0);
        town.Read(Shipped).ShouldNotContain("Paraphrased");
        town.Read(Unshipped).ShouldContain("Paraphrased");
        return town.Replace(Town.Facts, "    paraphrase: true\n", "").Replace(Town.Facts, "7 floor", "at least 7 floor").Replace(Town.Facts, "has seven", "has at least seven").Replace(Town.Chronicle, "has seven", "has at least seven").Replace(Town.Sources, "    digest: " + Town.Digest, "");
    }

    private sealed class StoppedException : Exception;
}
