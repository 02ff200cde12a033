using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Tool.Checking;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary>What <c>beleg check</c> keeps for the next time, and when it does not believe it.</summary>
public sealed class CheckCacheTests
{
    private const string Folder = "kept/here";

    /// <summary>Nothing proves this: where it is said, it was kept.</summary>
    private static readonly CheckedCatalogue Planted = new("town", new(7, 7, 7) { BySupport = new(3, 1, 1, 1, 1) }, EquatableArray<Issue>.Empty);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void The_same_files_have_the_same_answer(string format)
    {
        using var town = Town.Create().Replace(Town.Facts, "7 floor", "8 floor").Replace(Town.Sources, "    digest: " + Town.Digest + "\n", "");
        var proven = town.Run("check", "-f", format);

        var first = Check(town, "-f", format);
        var second = Check(town, "-f", format);

        first.ShouldBe(proven);
        second.ShouldBe(proven);
        Kept(town).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_kept_answer_is_given_unless_it_is_not_wanted()
    {
        using var town = Town.Create();
        Plant(town);

        Check(town).Output.ShouldBe("7 facts (3 derived, 1 named, 1 verbatim, 1 attested, 1 paraphrased), 7 citations, 7 checks, 0 issues\n");
        Check(town, "--no-cache").Output.ShouldContain("1 fact (1 derived), 1 citation, ");
    }

    [Theory]
    [InlineData(Town.Catalogue)]
    [InlineData(Town.Kinds)]
    [InlineData(Town.Sources)]
    [InlineData(Town.Facts)]
    [InlineData(Town.Chronicle)]
    public void Any_other_file_is_another_question(string path)
    {
        using var town = Town.Create();
        Plant(town);

        town.Write(path, town.Read(path) + "\n");

        Check(town).Output.ShouldContain("1 fact (1 derived), 1 citation, ");
    }

    [Fact]
    public void So_is_another_name_and_one_file_more()
    {
        using var town = Town.Create();
        Plant(town);
        Directory.Move(town.PathOf("seeds"), town.PathOf("roots"));

        Check(town, "roots").Output.ShouldContain("1 fact (1 derived), 1 citation, ");

        Directory.Move(town.PathOf("roots"), town.PathOf("seeds"));
        Check(town).Output.ShouldStartWith("7 facts");
        town.Write("seeds/documents/other.txt", "");
        Check(town).Output.ShouldContain("1 fact (1 derived), 1 citation, ");
    }

    [Fact]
    public void What_is_damaged_is_no_answer()
    {
        using var town = Town.Create();
        var path = Plant(town);
        var whole = File.ReadAllBytes(path);
        var key = Path.GetFileName(path);
        CheckEntry.Read(key, whole).ShouldBe(Planted);

        for (var length = 0; length < whole.Length; length++) CheckEntry.Read(key, whole[..length]).ShouldBeNull();
        for (var i = 0; i < whole.Length; i++)
        {
            // The line break behind the digest is the one byte that says nothing.
            var changed = whole.ToArray();
            changed[i] ^= 1;
            if (whole[i] != '\n') CheckEntry.Read(key, changed).ShouldBeNull();
        }

        CheckEntry.Read("another", whole).ShouldBeNull();
        File.WriteAllBytes(path, whole[..^1]);
        Check(town).Output.ShouldContain("1 fact (1 derived), 1 citation, ");
        CheckEntry.Read(key, File.ReadAllBytes(path)).ShouldNotBeNull().Counts.Facts.ShouldBe(1);
    }

    [Fact]
    public void Where_nothing_can_be_kept_the_check_works()
    {
        using var town = Town.Create().Write(Folder, "a file");

        Check(town).ShouldBe(town.Run("check"));
    }

    [Fact]
    public void Old_answers_go()
    {
        using var town = Town.Create();
        for (var i = 0; i < 70; i++) town.Write($"{Folder}/{i}", "");

        Check(town);

        Kept(town).Length.ShouldBe(64);
        Kept(town).ShouldContain(path => Path.GetFileName(path).Length == 64);
    }

    [Fact]
    public void Timings_are_told_beside_the_report()
    {
        using var town = Town.Create();

        var outcome = Check(town, "--timings");

        outcome.Output.ShouldBe(town.Run("check").Output);
        outcome.Error.ShouldMatch(@"\A +clock +processor\n(.+ \d+\.\d{3} s +\d+\.\d{3} s\n)+together +\d+\.\d{3} s +\d+\.\d{3} s\n\z");
        outcome.Error.ShouldContain("proving quotes and values");
        Check(town, "--timings").Error.ShouldNotContain("proving");
    }

    private static string Plant(Workspace town)
    {
        Check(town);
        var path = Kept(town).Single();
        File.WriteAllBytes(path, CheckEntry.Write(Path.GetFileName(path), Planted));
        return path;
    }

    private static string[] Kept(Workspace town) => Directory.GetFiles(town.PathOf(Folder));

    private static Outcome Check(Workspace town, params string[] args) => town.RunWith(host => host with { CacheFolder = town.PathOf(Folder) }, ["check", .. args]);
}
