using System.Security.Cryptography;
using System.Text;
using Beleg.Catalogues;

namespace Beleg.KiStandortTests;

/// <summary>The documents are what they were when they were cited, and the citations cut the quotes out of them.</summary>
public sealed class EvidenceTests
{
    [Theory]
    [InlineData("000_ed7385e37399cd0e.txt", "76d8f0b7544bd1b2df13eb7dd1898507272f55c6fc0d44366295ff1457c6a964")]
    [InlineData("001_6afb1828e7679384.txt", "22178ee36420738e01b596727fa0fbeb55153d91c65ae002ccff8dbb015ac59b")]
    [InlineData("002_a8df55f568fb0c87.txt", "df53881b6cf378d39009bdb6bbf71f8b6f44af0b16444875896f89cee9b28fbb")]
    [InlineData("003_a9678f75fd20e4ae.txt", "24ec060c22270c3d45275668b27985691a7d3f38008bc391efb62e3de6fd545d")]
    [InlineData("004_194e75db92d49f96.txt", "cd54d56407792f5a569e09c908338056a44d3c81c9c04aadcc61e6c2ffe51289")]
    public void A_document_is_byte_for_byte_what_was_found(string document, string sha256) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf(document)))).ShouldBe(sha256);

    [Fact]
    public void A_source_gives_the_digest_of_its_document()
    {
        foreach (var source in KiStandort.Catalogue.Sources)
        {
            source.Digest.ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf(source.Document)))), source.Id);
        }
    }

    [Fact]
    public void A_citation_cuts_its_quote_out_of_the_document()
    {
        foreach (var citation in KiStandort.All.SelectMany(fact => fact.Citations))
        {
            var text = File.ReadAllText(PathOf(citation.Source.Document), Encoding.UTF8);
            WithPlainBlanks(text.Substring(citation.Start, citation.Length)).ShouldBe(citation.Quote);
            text[..citation.Start].Count(c => c == '\n').ShouldBe(citation.Line - 1);
            text[..citation.Start].ShouldEndWith(citation.Prefix);
            text[(citation.Start + citation.Length)..].ShouldStartWith(citation.Suffix);
        }
    }

    [Fact]
    public void Segments_are_cut_out_in_either_count()
    {
        foreach (var (citation, segment) in KiStandort.All.SelectMany(fact => fact.Citations).SelectMany(citation => citation.Segments.Select(segment => (citation, segment))))
        {
            var text = File.ReadAllText(PathOf(citation.Source.Document), Encoding.UTF8);
            text.Substring(segment.Start, segment.Length).ShouldBe(segment.Text, citation.Quote);
            string.Concat(text.EnumerateRunes().Take(segment.PositionSelector.End).Skip(segment.PositionSelector.Start).Select(rune => rune.ToString())).ShouldBe(segment.Text, citation.Quote);
            citation.Place.Line.ShouldBe(citation.Line);
            (citation.Link.Length > 0).ShouldBe(citation.Source.Url.Length > 0, citation.Link);
        }
    }

    /// <summary>However many line breaks and no-break spaces a document has between two words, they count as one blank of a quote.</summary>
    private static string WithPlainBlanks(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string PathOf(string document) => Path.Combine(AppContext.BaseDirectory, "documents", document);
}
