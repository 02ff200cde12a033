using System.Diagnostics;
using System.Globalization;

namespace Beleg.Cases.Grounding;

/// <summary>Values per second, and memory per character of text without values; linear means that ten times the text takes ten times as long.</summary>
internal static class Speed
{
    private const int Rounds = 5;

    public static void Print(string language, string text)
    {
        foreach (var size in new[] { 100_000, 1_000_000, 10_000_000 })
        {
            var large = string.Concat(Enumerable.Repeat(text + "\n\n", (size / text.Length) + 1))[..size];
            ValueReader.Read(large, Languages.Of(language), UnitLexicon.Empty);
            var (best, values) = (double.MaxValue, 0);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var round = 0; round < Rounds; round++)
            {
                var watch = Stopwatch.StartNew();
                values = ValueReader.Read(large, Languages.Of(language), UnitLexicon.Empty).Count;
                best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            }

            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,10} characters  {values,7} values  {best,8:0.0} ms  {size / best / 1000,6:0.0} M characters/s  {values / best / 1000,6:0.00} M values/s  {(double)bytes / size,6:0.00} bytes/character"));
        }
    }
}
