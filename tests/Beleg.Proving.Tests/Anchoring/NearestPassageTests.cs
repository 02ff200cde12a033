using System.Text;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Anchoring.Likeness;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>In a long text, likeness is looked for where votes say; that must lose nothing that can be located at all.</summary>
public sealed class NearestPassageTests
{
    private const int Kilobyte = 1 << 10;

    [Theory]
    [InlineData(0.10)]
    [InlineData(0.20)]
    [InlineData(0.30)]
    public void ADamagedPassageOfALongTextIsLocated(double damage)
    {
        var random = new Random(3);
        var document = new EvidenceDocument("d", LongText(random, 300 * Kilobyte));
        for (var round = 0; round < 25; round++)
        {
            var start = random.Next(document.Text.Length - 300);
            var length = random.Next(40, 250);
            var passage = NearestTo(document, Damaged(random, document.Text.Substring(start, length), damage)).ShouldNotBeNull();

            Math.Abs(passage.Source.Start - start).ShouldBeLessThan(length / 2);
            Math.Abs(passage.Source.End - start - length).ShouldBeLessThan(length / 2);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void APassageAtEitherEndOfALongTextIsLocated(int end)
    {
        var random = new Random(5);
        var document = new EvidenceDocument("d", LongText(random, 100 * Kilobyte));
        var start = end * (document.Text.Length - 120);

        NearestTo(document, Damaged(random, document.Text.Substring(start, 120), 0.15)).ShouldNotBeNull().Source.Start.ShouldBeInRange(start - 8, start + 8);
    }

    [Fact]
    public void WhatHasNothingInCommonWithALongTextIsNotLocated() =>
        NearestTo(new("d", LongText(new Random(6), 100 * Kilobyte)), "Xylophonquizze jagen zypriotische Boxkämpfer quer über Sylt").ShouldBeNull();

    private static SimilarPassage? NearestTo(EvidenceDocument document, string quote)
    {
        var folded = FoldBuffer.Rent(quote);
        var passages = NearestPassage.Find(document, new(quote, folded, null, null), Scope.Whole(document));
        folded.Return();
        return passages.Count == 0 ? null : passages[0];
    }

    private static string Damaged(Random random, string text, double share)
    {
        var damaged = text.ToCharArray();
        for (var i = 0; i < (int)(text.Length * share); i++) damaged[random.Next(damaged.Length)] = (char)random.Next('a', 'z' + 1);
        return new(damaged);
    }

    /// <summary>Words of the five documents, shuffled: their language, but no two passages alike.</summary>
    private static string LongText(Random random, int length)
    {
        var words = SeedDocuments.All.SelectMany(document => document.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var text = new StringBuilder();
        while (text.Length < length) text.Append(words[random.Next(words.Length)]).Append(random.Next(12) == 0 ? '\n' : ' ');
        return text.ToString();
    }
}
