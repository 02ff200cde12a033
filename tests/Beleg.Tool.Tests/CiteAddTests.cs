using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary><c>beleg cite add</c>: a document among those that code cites.</summary>
public sealed class CiteAddTests
{
    [Fact]
    public void A_text_is_put_there_with_its_record()
    {
        using var folder = new Workspace().Write("Limits 2025.txt", "Limits of the port\r\n\r\nThe timeout is 30 seconds, and it is never longer.\r\n");

        var outcome = folder.Run("cite", "add", "Limits 2025.txt");

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldBe("citations/limits-2025.txt: cite it as [Cited(\"limits-2025\", \"…\")]\n");
        folder.Read("citations/limits-2025.txt").ShouldBe("Limits of the port\n\nThe timeout is 30 seconds, and it is never longer.\n");
        folder.Read("citations/citations.yaml").ShouldMatch("""
            ^sources:
              limits-2025:
                document: limits-2025.txt
                title: Limits of the port   # the document's first line
                language: en
                digest: sha256:[0-9a-f]{64}
                original: sha256:[0-9a-f]{64}
            $
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Another_is_appended_and_nothing_else_changes()
    {
        using var folder = new Workspace()
            .Write("hafen.txt", "Der Hafen\n\nDer Hafen hat 14 Kräne, und sie sind nicht neu.\n")
            .Write("citations/citations.yaml", "# Ours.\nsources:\n  limits:\n    document: limits.txt\n    title: Limits\n    language: en\n");

        folder.Run("cite", "add", "hafen.txt", "--title", "Der Hafen").ExitCode.ShouldBe(0);

        var text = folder.Read("citations/citations.yaml");
        text.ShouldStartWith("# Ours.\nsources:\n  limits:\n    document: limits.txt\n    title: Limits\n    language: en\n\n  hafen:\n    document: hafen.txt\n    title: Der Hafen\n    language: de\n    digest: sha256:");
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var folder = new Workspace().Write("limits.txt", "The timeout is 30 seconds.\n").Write("citations/limits.txt", "Another.\n");
        var before = folder.Snapshot();

        var outcome = folder.Run("cite", "add", "limits.txt");

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldContain("'citations/limits.txt'");
        folder.Snapshot().ShouldBe(before);
    }

    [Theory]
    [InlineData("source 'limits' exists already, at citations/citations.yaml(2,3); choose another id with --source", "sources:\n  limits:\n    document: limits.txt\n    title: Limits\n    language: en\n", 2)]
    [InlineData("error BLG1004", "sourses: {}\n", 1)]
    public void Records_that_do_not_allow_it_stay(string message, string records, int code)
    {
        using var folder = new Workspace().Write("limits.txt", "The timeout is 30 seconds.\n").Write("citations/citations.yaml", records);
        var before = folder.Snapshot();

        var outcome = folder.Run("cite", "add", "limits.txt");

        outcome.ExitCode.ShouldBe(code);
        (outcome.Output + outcome.Error).ShouldContain(message);
        folder.Snapshot().ShouldBe(before);
    }
}
