using Beleg.Proving.Diagnostics;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary>Whatever stands in documents, seed files, names and arguments: no output has a character that hides what stands there.</summary>
public sealed class ShownTextTests
{
    private const string Nasty = "x\u202E\u001B[31m\u2066\u0085y";
    private const string Document = "documents/n\u202Eight.txt";

    public static TheoryData<string[]> Commands =>
    [
        ["check"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["check", "--timings"],
        ["accept", "--check"], ["accept", "--check", "--format", "json"], ["accept"], ["digest"], ["digest", "--source", Nasty],
        ["coverage"], ["coverage", "--format", "json"],
        ["quote", "nine \u202Elamps"], ["quote", Nasty], ["quote", "nine lamps", "--source", Nasty],
        ["where", "town-hall"], ["where", "town-hall", "--format", "json"], ["where", Nasty],
        ["read", $"Nine {Nasty} lamps"], ["read", $"Nine {Nasty} lamps", "--format", "json"], ["read", "nine", "--language", Nasty], ["read", "--rules"],
        ["new", "catalogue", "Other " + Nasty, "--folder", "fo\u202Elder"], ["new", "catalogue", "Other", "--namespace", Nasty],
        ["new", "source", "day", "--document", "in/d\u202Eay.txt"], ["new", "source", "evening", "--document", "seeds/" + Document, "--title", Nasty], ["new", "source", Nasty, "--document", "in/d\u202Eay.txt"], ["new", "source", "none", "--document", Nasty],
        ["new", "entity", "tower", "--kind", "Building", "--name", Nasty], ["new", "entity", "tower", "--kind", Nasty], ["new", "entity", Nasty, "--kind", "Building"],
        ["import", "in/d\u202Eay.txt", "--to", "o\u202Eut"], ["import", "in/d\u202Eay.txt", "--title", Nasty, "--source", "day"], ["import", "in/b\u202Ead.txt", "--source", "bad"], ["import", "in/b\u202Ead.txt", "--source", "bad", "--encoding", Nasty], ["import", "in/p\u202Edf", "--source", "pdf"],
        [Nasty], ["check", "--" + Nasty], ["check", Nasty], ["check", "--format", Nasty], ["--help"], ["check", "--help", Nasty],
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_hides(string[] command)
    {
        if (OperatingSystem.IsWindows()) return;
        var text = $"The town hall has nine lamps \u2066and\u0007 two \u202Etowers.\nAnd 12 \u001Bdoors.\n";
        using var town = Town.Create().Write("seeds/" + Document, text).Write("in/d\u202Eay.txt", $"\u202EDay {Nasty}\nWords.\n").Write("in/b\u202Ead.txt", [0x41, 0xFF]).Write("in/p\u202Edf", "%PDF-1.7\n"u8.ToArray());
        town.Write(Town.Sources, town.Read(Town.Sources) + $"  night: {{ document: \"n\\u202Eight.txt\", title: \"{@"T\e[31m\u202E"}\", language: en }}\n");
        town.Write(Town.Facts, town.Read(Town.Facts) + """
              motto:
                value: "two \u202Etowers"
                paraphrase: true
                cite:
                  - night: "two \u202Etowers"
              other:
                value: "\u202E\e[0m"
                cite:
                  - night: "\u2066nothing\u0007"

            """);

        var outcome = town.Run(command);

        var shown = outcome.Output + outcome.Error;
        shown.ShouldNotBeEmpty();
        shown.Where((c, i) => c != '\n' && ShownText.MustEscape(shown, i)).Select(c => ((int)c).ToString("X4", null)).ShouldBeEmpty(shown);
    }

    /// <summary>What is written is escaped in its own notation, and says the same.</summary>
    [Fact]
    public void What_is_written_is_read_as_it_was_given()
    {
        if (OperatingSystem.IsWindows()) return;
        using var town = Town.Create().Write("in/d\u202Eay.txt", "Words.\n");

        town.Run("new", "source", "day", "--document", "in/d\u202Eay.txt", "--title", Nasty, "--language", "en").ExitCode.ShouldBe(0);
        town.Run("new", "entity", "tower", "--kind", "Building", "--name", Nasty).ExitCode.ShouldBe(0);

        var written = town.Read(Town.Sources) + town.Read("seeds/facts/tower.facts.yaml");
        written.Where((c, i) => c != '\n' && ShownText.MustEscape(written, i)).ShouldBeEmpty();
        town.Run("check", "--no-cache").ShouldBe(new(0, "1 fact (1 derived), 1 citation, " + town.Run("check", "--no-cache").Output.Split(", ")[2] + ", 0 issues\n", ""));
    }
}
