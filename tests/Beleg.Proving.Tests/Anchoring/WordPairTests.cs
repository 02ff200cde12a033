using System.Runtime.CompilerServices;
using Beleg.Proving.Anchoring.Readings;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>Words that one confusion of letters makes of each other: <c>pairs.txt</c>.</summary>
public sealed class WordPairTests
{
    private static readonly ReadingRules Rules = ReadingRules.Ocr("de");

    [Fact]
    public void NoReadingExchangesTwoWords() => Exchanged(Pairs()).ShouldBeEmpty();

    /// <summary>The confusions alone would exchange them: it is the words that forbid it.</summary>
    [Fact]
    public void OneConfusionPartsThem() => Pairs().Where(pair => !IsOneConfusion(pair.Printed, pair.Read) && !IsOneConfusion(pair.Read, pair.Printed)).ShouldBeEmpty();

    private static bool IsOneConfusion(string printed, string read) =>
        Rules.Confusions.All.Any(confusion => Enumerable.Range(0, printed.Length - confusion.Printed.Length + 1).Any(at =>
            string.CompareOrdinal(printed, at, confusion.Printed, 0, confusion.Printed.Length) == 0 && $"{printed[..at]}{confusion.Meant}{printed[(at + confusion.Printed.Length)..]}".Equals(read, StringComparison.Ordinal)));

    private static IEnumerable<string> Exchanged(IEnumerable<(string Printed, string Read)> pairs)
    {
        foreach (var (printed, read) in pairs)
        {
            if (ReadingCheck.Compare($"Dort steht {printed} im Text", $"Dort steht {read} im Text", Rules).IsRepair) yield return $"{printed} > {read}";
            if (ReadingCheck.Compare($"Dort steht {read} im Text", $"Dort steht {printed} im Text", Rules).IsRepair) yield return $"{read} > {printed}";
        }
    }

    private static List<(string Printed, string Read)> Pairs([CallerFilePath] string file = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(file)!, "pairs.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('¦', StringSplitOptions.TrimEntries)).Select(columns => (columns[0], columns[1]))];
}
