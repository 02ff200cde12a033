using System.Text;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary><c>beleg digest</c> changes digests and nothing else.</summary>
public sealed class DigestTests
{
    private const string Old = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    [Fact]
    public void A_digest_that_is_right_is_left_alone()
    {
        using var town = Town.Create();
        var before = town.Snapshot();

        var outcome = town.Run("digest");

        outcome.ShouldBe(new(0, "1 source, 0 digests written\n", ""));
        town.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Another_is_replaced()
    {
        using var town = Town.Create();
        var right = town.Read(Town.Sources);
        town.Replace(Town.Sources, Town.Digest, Old);

        var outcome = town.Run("digest");

        outcome.ShouldBe(new(0, $"chronicle: {Town.Digest} (was {Old})\n1 source, 1 digest written\n", ""));
        town.Read(Town.Sources).ShouldBe(right);
    }

    public static TheoryData<string, string> Layouts => new()
    {
        // missing: after the document, and after the comment that belongs to it
        {
            "sources:\n  chronicle:\n    document: chronicle.txt   # as scanned\n    title: T\n    language: en\n",
            "sources:\n  chronicle:\n    document: chronicle.txt   # as scanned\n    digest: @\n    title: T\n    language: en\n"
        },
        // missing, at the end of a file that has no last line end
        {
            "sources:\n  chronicle:\n    title: T\n    language: en\n    document: 'chronicle.txt'",
            "sources:\n  chronicle:\n    title: T\n    language: en\n    document: 'chronicle.txt'\n    digest: @"
        },
        // missing, with the line ends of another system and an indentation of four
        {
            "sources:\r\n    chronicle:\r\n        document: \"chronicle.txt\"\r\n        title: Tür\r\n        language: en\r\n",
            "sources:\r\n    chronicle:\r\n        document: \"chronicle.txt\"\r\n        digest: @\r\n        title: Tür\r\n        language: en\r\n"
        },
        // missing, in braces
        {
            "sources:\n  chronicle: { document: chronicle.txt, title: T, language: en }\n",
            "sources:\n  chronicle: { document: chronicle.txt, digest: \"@\", title: T, language: en }\n"
        },
        // a key with nothing behind it yet: the digest goes there
        {
            "sources:\n  chronicle:\n    document: chronicle.txt\n    digest:\n    title: T\n    language: en\n",
            "sources:\n  chronicle:\n    document: chronicle.txt\n    digest: @\n    title: T\n    language: en\n"
        },
        {
            "sources:\n  chronicle: { document: chronicle.txt, digest: '', title: T, language: en }\n",
            "sources:\n  chronicle: { document: chronicle.txt, digest: '@', title: T, language: en }\n"
        },
        // different, in quotation marks of either sort, which stay
        {
            "sources:\n  chronicle: { document: chronicle.txt, digest: 'sha256:0', title: T, language: en }   # why\n",
            "sources:\n  chronicle: { document: chronicle.txt, digest: '@', title: T, language: en }   # why\n"
        },
        {
            "sources:\n\n\n  chronicle:\n    digest: \"sha256:0\"\n    document: chronicle.txt\n    title: T\n    language: en\n# end\n",
            "sources:\n\n\n  chronicle:\n    digest: \"@\"\n    document: chronicle.txt\n    title: T\n    language: en\n# end\n"
        },
        // a part shares the document of its source
        {
            "sources:\n  chronicle:\n    document: chronicle.txt\n    title: T\n    language: en\n    parts:\n      one: { title: P, starts: It was built }\n",
            "sources:\n  chronicle:\n    document: chronicle.txt\n    digest: @\n    title: T\n    language: en\n    parts:\n      one: { title: P, starts: It was built }\n"
        },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Nothing_but_the_digest_changes(string before, string after)
    {
        using var town = Town.Create().Write(Town.Sources, before);

        town.Run("digest").ToString().ShouldStartWith("exit code 0\n");

        town.Read(Town.Sources).ShouldBe(after.Replace("@", Town.Digest, StringComparison.Ordinal));
        town.Run("digest", "--check").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-8", false)]
    public void The_encoding_stays_with_its_mark(string name, bool hasMark)
    {
        using var town = Town.Create();
        var encoding = Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        var right = town.Replace(Town.Sources, "The chronicle", "Die große Chronik").Read(Town.Sources);
        town.Write(Town.Sources, Bytes(right.Replace(Town.Digest, Old, StringComparison.Ordinal)));

        town.Run("digest").ExitCode.ShouldBe(0);

        town.ReadBytes(Town.Sources).ShouldBe(Bytes(right));
    }

    [Fact]
    public void A_look_changes_nothing()
    {
        using var town = Town.Create().Replace(Town.Sources, Town.Digest, Old);
        var before = town.Snapshot();

        var outcome = town.Run("digest", "--check");

        outcome.ShouldBe(new(1, $"chronicle: {Town.Digest} (was {Old})\n1 source, 1 digest to write\n", ""));
        town.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Only_the_source_that_was_asked_for()
    {
        using var town = Town.Create().Replace(Town.Sources, Town.Digest, Old);
        town.Write(Town.Sources, town.Read(Town.Sources) + "  letter:\n    document: letter.txt\n    title: L\n    language: en\n").Write("seeds/documents/letter.txt", "Dear reader\n");

        town.Run("digest", "--source", "letter").ExitCode.ShouldBe(0);

        town.Read(Town.Sources).ShouldContain(Old);
        town.Run("digest").Output.ShouldEndWith("2 sources, 1 digest written\n");
    }

    [Fact]
    public void A_source_that_is_not_there_is_a_slip()
    {
        using var town = Town.Create();

        town.Run("digest", "--source", "chronicel").ShouldBe(new(2, "", "beleg: there is no source 'chronicel' in sources.yaml; did you mean 'chronicle'?\n"));
    }

    [Fact]
    public void A_missing_document_costs_only_its_own_source()
    {
        using var town = Town.Create().Replace(Town.Sources, Town.Digest, Old);
        town.Write(Town.Sources, town.Read(Town.Sources) + "  letter:\n    document: chronicel.txt\n    title: L\n    language: en\n");

        var outcome = town.Run("digest");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldEndWith("seeds/sources.yaml(9,15): error BLG2002: Expected 'documents/chronicel.txt' in the seeds folder, found no such file; did you mean 'chronicle.txt'?\n");
        town.Read(Town.Sources).ShouldContain(Town.Digest);
    }

    [Fact]
    public void A_document_that_is_no_text_has_no_digest()
    {
        using var town = Town.Create();
        town.Write(Town.Chronicle, [0x41, 0xFF]);
        var before = town.Snapshot();

        var outcome = town.Run("digest");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("error BLG2004: ");
        town.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Sources_that_cannot_be_read_are_not_written()
    {
        using var town = Town.Create().Replace(Town.Sources, "title: \"", "title: [\"");
        var before = town.Snapshot();

        var outcome = town.Run("digest");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("error BLG1001: ");
        town.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void A_layout_that_cannot_be_edited_safely_is_left_to_its_author()
    {
        // A block of text as digest: what replaces it would have to replace its sign too.
        using var town = Town.Create().Replace(Town.Sources, "digest: " + Town.Digest, "digest: |\n      " + Old);
        var before = town.Snapshot();

        var outcome = town.Run("digest");

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldBe("beleg: 'seeds/sources.yaml' is laid out in a way that cannot be edited safely; write the digests above yourself, as 'digest: …'\n");
        town.Snapshot().ShouldBe(before);
    }
}
