using System.Globalization;
using System.Text;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents;

namespace Beleg.Cases;

/// <summary>
/// Anchoring against the least that any check must do: in one run, 10 000 quotes in 1 000 documents of 20 kB, normalisation
/// included, and one ordinal <c>IndexOf</c> per quote; then a failing quote in a text of 1 MB.
/// </summary>
internal static class AnchoringSpeed
{
    private const int Documents = 1_000;
    private const int QuotesPerDocument = 10;
    private const int Rounds = 10;

    public static void Run()
    {
        var random = new Random(1);
        var texts = Enumerable.Range(0, Documents).Select(_ => Text(random, 20_000)).ToArray();
        var quotes = texts.SelectMany((text, document) => Enumerable.Range(0, QuotesPerDocument).Select(_ => (Document: document, Quote: Passage(random, text)))).ToArray();

        var (search, anchor, fold, outline) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue);
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            search = Min(search, Time(() =>
            {
                foreach (var (document, quote) in quotes) _ = texts[document].IndexOf(quote, StringComparison.Ordinal);
            }));

            var documents = texts.Select((text, i) => new EvidenceDocument(string.Create(CultureInfo.InvariantCulture, $"{i}.txt"), text)).ToArray();
            fold = Min(fold, Time(() =>
            {
                foreach (var document in documents) _ = document.Folded;
            }));
            anchor = Min(anchor, Time(() => FindAll(documents, quotes)));
            var before = GC.GetAllocatedBytesForCurrentThread();
            FindAll(documents, quotes);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            outline = Min(outline, Time(() =>
            {
                foreach (var document in documents) _ = document.Structure;
            }));
        }

        Print("IndexOf per quote", search);
        Print("folding the documents", fold);
        Print("anchoring the quotes", anchor);
        Print("outlining the documents", outline);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of IndexOf: {(fold + anchor) / search:0.0} x; with the outline, to say in which section: {(fold + anchor + outline) / search:0.0} x; {allocated / quotes.Length} bytes per quote of a known document"));

        var large = new EvidenceDocument("large.txt", Text(random, 1 << 20));
        _ = large.Folded;
        var missing = Passage(random, large.Text).Replace("er", "re", StringComparison.Ordinal);
        var scan = Min(Time(() => _ = large.Text.IndexOf(missing, StringComparison.Ordinal)), Time(() => _ = large.Text.IndexOf(missing, StringComparison.Ordinal)));
        var nearest = Enumerable.Range(0, Rounds).Select(_ => Time(() => Anchor.Find(large, new(missing)))).Min();
        Print("IndexOf in 1 MB", scan);
        Print("nearest passage in 1 MB", nearest);
    }

    private static void FindAll(EvidenceDocument[] documents, (int Document, string Quote)[] quotes)
    {
        foreach (var (document, quote) in quotes)
        {
            if (Anchor.Find(documents[document], new(quote)) is AnchorFailure failure) throw new InvalidOperationException(failure.Message);
        }
    }

    private static string Text(Random random, int length)
    {
        string[] syllables = ["ver", "ein", "ge", "be", "in", "fra", "struk", "tur", "för", "de", "rung", "men", "schen", "bund", "land", "wirt", "schaft", "li", "che", "sou", "än", "dern"];
        var text = new StringBuilder();
        while (text.Length < length)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => syllables[random.Next(syllables.Length)]));
            text.Append(random.Next(20) == 0 ? random.Next(1_000, 10_000).ToString(CultureInfo.InvariantCulture) : word).Append(random.Next(12) switch { 0 => ". ", 1 => "\n", 2 => ", ", _ => " " });
        }

        return text.ToString(0, length);
    }

    private static string Passage(Random random, string text)
    {
        var start = text.IndexOf(' ', random.Next(text.Length - 400)) + 1;
        return text[start..text.LastIndexOf(' ', start + random.Next(60, 160))].Trim();
    }

    // Processor time: what else runs on the machine must not count.
    private static TimeSpan Time(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - start;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static void Print(string what, TimeSpan time) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-26}{time.TotalMilliseconds,10:0.00} ms"));
}
