using System.Text;
using Beleg.Testing;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary>What <c>beleg check</c> says, and with which exit code.</summary>
public sealed class CheckTests
{
    [Fact]
    public void A_proven_catalogue_is_counted()
    {
        using var town = Town.Create();

        var outcome = town.Run("check");

        outcome.Output.ShouldMatch(@"^1 fact \(1 derived\), 1 citation, \d+ checks, 0 issues\n$");
        outcome.Error.ShouldBeEmpty();
        outcome.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Issues_are_written_as_the_compiler_writes_them()
    {
        using var town = Town.Create();
        town.Replace(Town.Facts, "7 floor", "7 floor\n    status: statted").Replace(Town.Sources, "    digest: " + Town.Digest + "\n", "");

        var outcome = town.Run("check");

        outcome.ExitCode.ShouldBe(1);
        Snapshot.Match(outcome.ToString().WithoutChecks());
    }

    [Fact]
    public void Warnings_fail_only_where_strictness_was_asked_for()
    {
        using var town = Town.Create().Replace(Town.Sources, "    digest: " + Town.Digest + "\n", "");

        town.Run("check").ExitCode.ShouldBe(0);
        var strict = town.Run("check", "--strict");

        strict.ExitCode.ShouldBe(3);
        strict.Output.ShouldStartWith("seeds/sources.yaml(3,3): warning BLG2005: ");
        strict.Output.ShouldEndWith(", 1 issue\n");
        town.Replace(Town.Facts, "7 floor", "8 floor").Run("check", "--strict").ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("seeds/")]
    [InlineData("./seeds")]
    [InlineData("elsewhere/../seeds")]
    public void A_folder_is_shown_the_same_however_it_is_written(string folder)
    {
        using var town = Town.Create().Replace(Town.Facts, "7 floor", "8 floor");

        town.Run("check", folder).Output.ShouldStartWith("seeds/facts/town-hall.facts.yaml(7,12): error BLG4001: ");
    }

    [Fact]
    public void A_folder_above_the_current_one_is_shown_relative_to_it()
    {
        using var town = Town.Create().Replace(Town.Facts, "7 floor", "8 floor");
        Directory.CreateDirectory(town.PathOf("deep/down"));

        var outcome = town.RunWith(host => host with { CurrentFolder = town.PathOf("deep/down") }, "check", "../../seeds");

        outcome.Output.ShouldStartWith("../../seeds/facts/town-hall.facts.yaml(7,12): error BLG4001: ");
    }

    [Fact]
    public void A_byte_that_is_no_text_is_told_with_its_place()
    {
        using var town = Town.Create();
        town.Write(Town.Chronicle, [.. "Das Rathaus.\nF"u8, 0xFC, .. "nf Stockwerke.\n"u8]);

        var outcome = town.Run("check");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("seeds/documents/chronicle.txt(2,2): error BLG2004: Expected UTF-8 or UTF-16 text in document 'documents/chronicle.txt', found byte 0xFC at offset 14, line 2, column 2: save the document as UTF-8\n");
    }

    [Fact]
    public void So_is_one_in_a_seed_file()
    {
        using var town = Town.Create();
        var text = town.Read(Town.Facts).Split("Town hall");
        town.Write(Town.Facts, [.. Encoding.UTF8.GetBytes(text[0]), 0xE4, .. Encoding.UTF8.GetBytes(text[1])]);

        var outcome = town.Run("check");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("seeds/facts/town-hall.facts.yaml(3,7): error BLG1001: Expected YAML, found what cannot be read: byte 0xE4 at offset 39, line 3, column 7; save the file as UTF-8\n");
    }

    [Fact]
    public void Text_of_sixteen_bits_is_read_where_its_mark_says_so()
    {
        using var town = Town.Create();
        foreach (var path in new[] { Town.Facts, Town.Chronicle })
        {
            var encoding = Encoding.BigEndianUnicode;
            town.Write(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(town.Read(path))]);
        }

        town.Run("check").ToString().ShouldContain(", 0 issues\n");
    }

    [Fact]
    public void A_name_that_a_build_would_cut_is_not_passed_over()
    {
        using var town = Town.Create();
        town.Write("seeds/facts/a;b.facts.yaml", "entity: a\nkind: Building\nname: A\n");

        town.Run("check").Output.ShouldContain("seeds/facts/a;b.facts.yaml(1,1): error BLG1023: ");
    }

    [Fact]
    public void Colours_are_for_terminals()
    {
        using var town = Town.Create().Replace(Town.Facts, "7 floor", "8 floor");

        var plain = town.Run("check").Output;
        var coloured = town.RunWith(host => host with { HasColours = true }, "check").Output;

        plain.ShouldNotContain("\u001b");
        coloured.ShouldContain("\u001b[");
        WithoutColours(coloured).ShouldBe(plain);
    }

    [Fact]
    public void Progress_changes_nothing_in_the_report()
    {
        using var town = Town.Create();

        var outcome = town.RunWith(host => host with { ShowsProgress = true }, "check");

        // Whether there was time to show any, on the other stream, depends on the machine.
        (outcome.ExitCode, outcome.Output).ShouldBe((0, town.Run("check").Output));
    }

    private static string WithoutColours(string text)
    {
        var result = new StringBuilder();
        var isCode = false;
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\u001b') isCode = true;
            else if (!isCode) result.Append(c);
            else if (c == 'm') isCode = false;
        }

        return result.ToString();
    }
}
