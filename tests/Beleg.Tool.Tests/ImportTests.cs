using System.Security.Cryptography;
using System.Text;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary><c>beleg import</c>: text as UTF-8, byte for byte what was meant, or nothing.</summary>
public sealed class ImportTests
{
    private const string Target = "seeds/documents/letter.txt";

    static ImportTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string?> Encodings => new()
    {
        { "windows-1252", "windows-1252" },
        { "windows-1252", "latin1" },
        { "iso-8859-15", "ISO-8859-15" },
        { "utf-16", "utf-16" },
        { "utf-16BE", "utf-16BE" },
        { "utf-8", null },
        { "macintosh", "macintosh" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_in_another_encoding(string encoding, string? named)
    {
        const string text = "Größe: 5 €\r\nZweite Zeile\rDritte";
        using var town = Town.Create().Write("letter.txt", Encoding.GetEncoding(encoding).GetBytes(text));

        var outcome = town.Run(["import", "letter.txt", "--language", "de", .. named is null ? Array.Empty<string>() : ["--encoding", named]]);

        outcome.ToString().ShouldStartWith("exit code 0");
        town.ReadBytes(Target).ShouldBe(Encoding.UTF8.GetBytes("Größe: 5 €\nZweite Zeile\nDritte\n"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_says_it(string encoding)
    {
        var named = Encoding.GetEncoding(encoding);
        using var town = Town.Create().Write("letter.txt", [.. named.GetPreamble(), .. named.GetBytes("Größe\n")]);

        town.Run("import", "letter.txt", "--language", "de").ExitCode.ShouldBe(0);

        town.ReadBytes(Target).ShouldBe("Größe\n"u8.ToArray());
    }

    [Fact]
    public void The_record_can_be_pasted_and_is_proven()
    {
        var original = Encoding.Latin1.GetBytes("Der Größe wegen\n");
        using var town = Town.Create().Write("letter.txt", original);

        var outcome = town.Run("import", "letter.txt", "--language", "de", "--encoding", "windows-1252", "--url", "https://example.org/letter");

        outcome.Output.ShouldBe($"""
            # seeds/documents/letter.txt; its record, for sources.yaml:
              letter:
                document: letter.txt
                title: Der Größe wegen   # the document's first line
                language: de
                url: "https://example.org/letter"
                digest: sha256:{Sha256("Der Größe wegen\n"u8)}
                original: sha256:{Sha256(original)}

            """.ReplaceLineEndings("\n"));
        town.Write(Town.Sources, town.Read(Town.Sources) + outcome.Output);
        town.Run("check", "--strict").Output.ShouldEndWith(", 0 issues\n");
    }

    [Theory]
    [InlineData("x.pdf", "%PDF-1.7\n", "a PDF document")]
    [InlineData("x.docx", "PK\u0003\u0004\u0014\0", "a zip archive, as word processors and spreadsheets write it (.docx, .odt, .xlsx, .epub)")]
    [InlineData("x.txt", "PK\u0003\u0004 and ASCII", "a zip archive, as word processors and spreadsheets write it (.docx, .odt, .xlsx, .epub)")]
    [InlineData("x.txt", "{\\rtf1 words}", "rich text (.rtf)")]
    public void What_is_no_text_is_known_by_its_first_bytes(string name, string text, string what)
    {
        using var town = Town.Create().Write(name, text);
        var before = town.Snapshot();

        town.Run("import", name, "--language", "en").ShouldBe(new(2, "", $"beleg: '{name}' is no text but {what}: save it as plain text or as a web page, and import that\n"));
        town.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void What_is_its_own_original_has_one_digest()
    {
        using var town = Town.Create().Write("letter.txt", "Plain\n");

        town.Run("import", "letter.txt", "--language", "en").Output.ShouldNotContain("original");
    }

    /// <summary>Each row and each column that it spans has the merged cell; headers of two rows are one.</summary>
    [Fact]
    public void A_merged_cell_stands_wherever_it_spans()
    {
        using var town = Town.Create().Write("page.html", """
            <!doctype html><html lang="en"><head><title>Yards</title></head><body><h1>Yards</h1>
            <table>
            <thead><tr><th rowspan="2">Yard</th><th colspan="2">Voltage (V)</th></tr><tr><th>Min.</th><th>Max.</th></tr></thead>
            <tbody><tr><td rowspan="2">North Yard</td><td>3</td><td>5</td></tr><tr><td colspan="2">4</td></tr></tbody>
            </table></body></html>
            """u8.ToArray());

        var outcome = town.Run("import", "page.html");

        outcome.ToString().ShouldStartWith("exit code 0");
        town.Read("seeds/documents/page.txt").ShouldContain("""
            | Yard | Voltage (V) Min. | Voltage (V) Max. |
            |---|---|---|
            | North Yard | 3 | 5 |
            | North Yard | 4 | 4 |
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_web_page_becomes_readable_text()
    {
        using var town = Town.Create().Write("page.html", Encoding.GetEncoding("windows-1252").GetBytes("""
            <!doctype html>
            <html lang="de-AT">
            <head><meta charset="windows-1252"><title>Großes &amp; Ganzes</title><link rel="canonical" href="https://example.org/page"><style>p { color: red }</style></head>
            <body>
            <nav><a href="/">Start</a></nav>
            <h1>Großes  und
            Ganzes</h1>
            <p>Es kostet 2,3&nbsp;Mrd.&nbsp;€,
            also <b>10<sup>9</sup></b> und mehr.<br>H<sub>2</sub>O<sup>a</sup></p>
            <script>document.write("böse")</script>
            <h2 id="x">Zwei <em>Listen</em></h2>
            <ul><li>eins<ul><li>innen</li></ul></li><li><p>zwei</p></li></ul>
            <ol start="3"><li>drei</li><li>vier</li></ol>
            <table><caption>Kosten</caption><thead><tr><th>Jahr</th><th>Summe</th></tr></thead><tbody><tr><td>2025</td><td>1|2</td></tr><tr><td colspan="2">alle</td></tr></tbody></table>
            <div>Lose Worte<p>Ein Absatz</p>Rest</div>
            <pre>  ein
              Bild</pre>
            <p hidden>unsichtbar</p>
            </body></html>
            """));

        var outcome = town.Run("import", "page.html");

        outcome.ToString().ShouldStartWith("exit code 0");
        town.Read("seeds/documents/page.txt").ShouldBe("""
            # Großes und Ganzes

            Es kostet 2,3 Mrd. €, also 10⁹ und mehr.
            H₂Oa

            ## Zwei Listen

            - eins
              - innen
            - zwei

            3. drei
            4. vier

            Kosten

            | Jahr | Summe |
            |---|---|
            | 2025 | 1\|2 |
            | alle | alle |

            Lose Worte

            Ein Absatz

            Rest

              ein
              Bild

            """.ReplaceLineEndings("\n").Replace("2,3 Mrd. €", "2,3\u00A0Mrd.\u00A0€", StringComparison.Ordinal));
        outcome.Output.ShouldContain("title: \"Großes & Ganzes\"\n    language: de-AT\n    url: \"https://example.org/page\"\n");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_with_their_offsets_and_nothing_is_written()
    {
        using var town = Town.Create().Write("letter.txt", [.. "Erste\nZ"u8, 0xFC, .. "rich\n"u8]);
        var before = town.Snapshot();

        town.Run("import", "letter.txt", "--language", "de").ShouldBe(new(
            1,
            "",
            "letter.txt(2,2): expected UTF-8 or UTF-16 text, found byte 0xFC at offset 7, line 2, column 2\nbeleg: say which encoding it is, with --encoding windows-1252 for instance; nothing was written\n"));
        town.Snapshot().ShouldBe(before);
    }

    [Theory]
    [InlineData("windows-1252", new byte[] { 0x41, 0x81, 0x42, 0x9D }, new[] { 1, 3 })]
    [InlineData("utf-8", new byte[] { 0x41, 0xFF, 0xC3, 0xBC, 0xC3, 0x42 }, new[] { 1, 4 })]
    [InlineData("utf-16", new byte[] { 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00 }, new[] { 2 })]
    public void So_are_those_that_an_encoding_does_not_know(string encoding, byte[] bytes, int[] offsets)
    {
        using var town = Town.Create().Write("letter.txt", bytes);

        var outcome = town.Run("import", "letter.txt", "--language", "de", "--encoding", encoding);

        outcome.ExitCode.ShouldBe(1);
        var lines = outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[..^1].Select(line => line.Split(" at offset ")[1].Split(',')[0]).ShouldBe(offsets.Select(offset => FormattableString.Invariant($"{offset}")));
        lines[^1].ShouldBe("beleg: it is in another encoding, or damaged; nothing was written");
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var town = Town.Create().Write("letter.txt", "New\n").Write(Target, "Old\n");

        town.Run("import", "letter.txt", "--language", "en").ShouldBe(new(2, "", "beleg: cannot write 'seeds/documents/letter.txt': it exists already, or is in use\n"));
        town.Read(Target).ShouldBe("Old\n");
    }

    [Fact]
    public void An_only_language_of_the_catalogue_is_that_of_the_document()
    {
        using var town = Town.Create().Write(Town.Catalogue, "id: town\nclass: Town\nnamespace: Catalogues\nlanguages: [en]\n").Write("letter.txt", "New\n");

        town.Run("import", "letter.txt").Output.ShouldContain("    language: en\n");
    }

    private static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
