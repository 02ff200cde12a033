using System.Diagnostics;
using System.Text;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>
/// Whatever it reads, anchoring neither throws nor takes more than linear time. The bounds are generous, so that they hold on a
/// busy machine and still fail by far where something is quadratic.
/// </summary>
public sealed class AnchorFuzzTests
{
    private const int Megabyte = 1 << 20;

    private static readonly AnchorOptions Options = new() { AllowShort = true, Readings = ReadingRules.Ocr("de") };

    [Fact]
    public void NothingThrowsOnRandomUtf16()
    {
        var random = new Random(4);
        for (var round = 0; round < 3_000; round++)
        {
            var document = new EvidenceDocument("d", RandomText(random, random.Next(200)));
            var quote = random.Next(3) == 0 || document.Text.Length < 4 ? RandomText(random, random.Next(40)) : Damaged(random, document.Text);
            var quotation = new Quotation(quote)
            {
                Prefix = random.Next(4) == 0 ? RandomText(random, 3) : null,
                Suffix = random.Next(4) == 0 ? RandomText(random, 3) : null,
                Reading = random.Next(4) == 0 ? Damaged(random, quote + "abc") : null,
                In = random.Next(8) == 0 ? RandomText(random, 2) : null,
                Occurrence = random.Next(8) == 0 ? random.Next(-1, 4) : null,
            };

            var result = Anchor.Find(document, quotation, Options);
            if (result is AnchorFailure failure) failure.Message.IndexOfAny(['\n', '\r', '\u0085', '\u2028', '\u2029']).ShouldBe(-1);
            if (result is Anchored found) found.Segments.ShouldAllBe(segment => segment.Start >= 0 && segment.Length > 0 && segment.End <= document.Text.Length);
        }
    }

    public static TheoryData<string, string> Monsters => new()
    {
        { "one word a million times", "wort " },
        { "one letter", "a" },
        { "one line of words", "das ist ein Satz mit 10.000 Wörtern " },
        { "blanks", " " },
        { "dashes", "-" },
        { "dashed letters", "a-" },
        { "hyphenated lines", "ab-\n" },
        { "line ends", "\n" },
        { "short lines", "Kurz\n" },
        { "list items", "1. Kurz\n" },
        { "combining marks", "\u0301" },
        { "hyphenated capitals", "ABC-\n" },
        { "lone surrogates", "\uD83D" },
        { "direction overrides", "\u202E" },
        { "table rows", "| a | b |\n" },
        { "dots", "." },
        { "digits", "1" },
        { "grouped digits", "000 " },
        { "soft hyphens", "a\u00AD" },
    };

    [Theory]
    [MemberData(nameof(Monsters))]
    public void MonstrousDocumentsTakeLinearTime(string name, string unit)
    {
        var text = new StringBuilder().Insert(0, unit, Megabyte / 4 / unit.Length).ToString();
        var periodic = string.Concat(Enumerable.Repeat(unit, 400));
        string[] quotes = ["wort wort wort", "ein Satz der nicht da ist", periodic, periodic + "x", "x" + periodic, "wort … ist … wort", "aaaa", "10.000 Wörtern das", string.Concat(Enumerable.Repeat("a-", 200)) + "5-5"];

        var watch = Stopwatch.StartNew();
        var document = new EvidenceDocument("d", text);
        foreach (var quote in quotes) Anchor.Find(document, new(quote) { Prefix = quote.Length > 1000 ? "x" : null }, Options);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), name);
    }

    [Fact]
    public void ASingleLineOfTenMegabytesIsSearchedAsFastAsAnyText()
    {
        var text = string.Concat(Enumerable.Repeat("Die Infrastruktur wächst um 10 Prozent, sagt die Telekom. ", 10 * Megabyte / 58)) + "Am Ende steht die Ausnahme.";
        var document = new EvidenceDocument("d", text);
        var watch = Stopwatch.StartNew();

        Anchor.Find(document, new("steht die Ausnahme"), Options).ShouldBeOfType<Anchored>();
        Anchor.Find(document, new("die Telekom. Die"), Options).ShouldBeOfType<AnchorFailure>().Problem.ShouldBe(AnchorProblem.NotUnique);
        Anchor.Find(document, new("steht die Aufnahme"), Options).ShouldBeOfType<AnchorFailure>().Problem.ShouldBe(AnchorProblem.NotFound);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void AQuoteOfThousandsOfPartsIsRefusedAtOnce()
    {
        var document = new EvidenceDocument("d", string.Concat(Enumerable.Repeat("wort ", Megabyte / 10)));
        var watch = Stopwatch.StartNew();

        Anchor.Find(document, new(string.Join(" … ", Enumerable.Repeat("wort", 10_000))), Options).ShouldBeOfType<AnchorFailure>().Problem.ShouldBe(AnchorProblem.NotFound);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void ALongReadingIsRefusedAtOnce()
    {
        var text = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"wort{i} "));
        var watch = Stopwatch.StartNew();

        Anchor.Find(new("d", text), new(text) { Reading = text + "wort" }, Options).ShouldBeOfType<AnchorFailure>().Problem.ShouldBe(AnchorProblem.ReadingDiffers);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void AMillionRepeatsOfOneWordAreSearchedInLinearTime()
    {
        const int million = 1_000_000;
        var document = new EvidenceDocument("d", new StringBuilder().Insert(0, "wort ", million).Append("ende").ToString());
        var watch = Stopwatch.StartNew();

        Anchor.Find(document, new("wort ende"), Options).ShouldBeOfType<Anchored>();
        Anchor.Find(document, new(string.Concat(Enumerable.Repeat("wort ", 1_000)) + "ende"), Options).ShouldBeOfType<Anchored>().Start.ShouldBe((million - 1_000) * 5);
        Anchor.Find(document, new("wort wort wort wort wort wort"), Options).ShouldBeOfType<AnchorFailure>().Problem.ShouldBe(AnchorProblem.NotUnique);
        Anchor.Find(document, new("wort wort wort wort wort mord"), Options).ShouldBeOfType<AnchorFailure>().Problem.ShouldNotBe(AnchorProblem.NotUnique);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    private static string Damaged(Random random, string text)
    {
        var start = random.Next(text.Length - 1);
        var part = text.Substring(start, random.Next(1, text.Length - start + 1)).ToCharArray();
        if (random.Next(2) == 0) part[random.Next(part.Length)] = (char)random.Next(0x20, 0x250);
        return new(part);
    }

    private static string RandomText(Random random, int length)
    {
        // Mostly what is treated apart, some of everything.
        const string special = " \n\r\t-–−\u00AD\u200B\u0308\uFB01„“\"'…|#.,/%€<>+()[]0123456789abcüÄßWort\uD83D\uDE00\u202E\u2028\u0085\uFEFF\u0000\u1100\u1161\u11A8";
        var text = new StringBuilder();
        while (text.Length < length) text.Append(random.Next(5) == 0 ? (char)random.Next(0x10000) : special[random.Next(special.Length)]);
        return text.ToString();
    }
}
