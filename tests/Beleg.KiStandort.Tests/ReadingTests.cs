using Beleg.Catalogues;

namespace Beleg.KiStandortTests;

/// <summary>What reading makes: nothing for a value, and for a text that text alone.</summary>
public sealed class ReadingTests
{
    private static readonly Fact BuiltFact = KiStandort.IndustrialAiCloud.Statements.GpusBuilt;
    private static readonly Citation BuiltCitation = BuiltFact.Citations[0];

    [Fact]
    public void A_value_makes_nothing() => BytesOf(static () => KiStandort.IndustrialAiCloud.Statements.GpusBuilt.Value.Number).ShouldBe(0);

    [Fact]
    public void A_number_makes_nothing() => BytesOf(static () => BuiltCitation.Start + BuiltCitation.Line).ShouldBe(0);

    [Fact]
    public void A_text_makes_that_text_alone()
    {
        BytesOf(static () => BuiltFact.Id.Length).ShouldBe(SizeOf(BuiltFact.Id));
        BytesOf(static () => BuiltCitation.Quote.Length).ShouldBe(SizeOf(BuiltCitation.Quote));
        BytesOf(static () => BuiltCitation.Suffix.Length).ShouldBe(SizeOf(BuiltCitation.Suffix));
    }

    private static long BytesOf<T>(Func<T> read)
    {
        // Once, for what is made at the first call.
        read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Header, length, characters and the closing zero, in words of eight bytes.</summary>
    private static long SizeOf(string text) => (22 + (2 * text.Length) + 7) / 8 * 8;
}
