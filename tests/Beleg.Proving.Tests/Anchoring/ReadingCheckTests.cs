using System.Runtime.CompilerServices;
using Beleg.Proving.Anchoring.Readings;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>Which readings are repairs, and which are not: the table in <c>readings.txt</c>.</summary>
public sealed class ReadingCheckTests
{
    private static readonly ReadingRules Rules = new(ReadingRules.Ocr("de").Confusions, "de") { Names = ["NVIDIA", "GPUs", "AI", "Höttges", "AG", "Luna"] };

    private static readonly ReadingRules Clean = ReadingRules.Clean with { Tag = "de" };

    [Fact]
    public void EveryRowHolds()
    {
        var failures = new List<string>();
        foreach (var line in Rows())
        {
            var columns = line.Split('¦', StringSplitOptions.TrimEntries);
            var result = ReadingCheck.Compare(columns[1], columns[2], Rules);
            var expected = columns[0] switch { "yes" => true, "no" => false, _ => throw new InvalidDataException(line) };
            if (result.IsRepair != expected) failures.Add($"{line} {result.Objection ?? string.Join(", ", result.Repairs!)}");
        }

        failures.ShouldBeEmpty();
    }

    [Fact]
    public void ACleanTextHasMisprintsAndNothingElse()
    {
        ReadingCheck.Compare("eine Konsoldierung der", "eine Konsolidierung der", Clean).Repairs.ShouldNotBeNull().ShouldHaveSingleItem().Kind.ShouldBe(RepairKind.Misprint);
        ReadingCheck.Compare("fur alle", "für alle", Clean).IsRepair.ShouldBeFalse();
    }

    [Fact]
    public void AReadingEqualToItsQuoteRepairsNothing() => ReadingCheck.Compare("wie es steht", "wie es steht", Rules).Repairs.ShouldNotBeNull().ShouldBeEmpty();

    [Fact]
    public void TheTableIsExtensibleButNeverByDigits()
    {
        ReadingCheck.Compare("Chatgpt-stye", "Chatgpt-style", Rules).IsRepair.ShouldBeFalse();
        ReadingCheck.Compare("Chatgpt-stye", "Chatgpt-style", Rules with { Confusions = ReadingRules.Ocr("de").Confusions.With([new("y", "yl"), new("ty", "tyl")]) }).IsRepair.ShouldBeTrue();
        ReadingCheck.Compare("in l2 Monaten", "in 12 Monaten", Rules with { Confusions = ReadingRules.Ocr("de").Confusions.With([new("l", "1")]) }).IsRepair.ShouldBeFalse();
    }

    [Theory]
    [InlineData("fast 10 000 GPUs", "fast 100 000 GPUs", "a number never changes")]
    [InlineData("das ist ein Plan", "das ist kein Plan", "negation")]
    [InlineData("die bundesregierung plant", "die Bundesregierung plant", "letter case")]
    [InlineData("das rote Haus", "das tote Haus", "\"rote\" cannot be read as \"tote\"")]
    [InlineData("er wurde gebaut", "er würde gebaut", "\"wurde\" is a word as it is printed")]
    [InlineData("der Lurna Park", "der Lürna Park", "\"Lürna\" is no word that is known")]
    [InlineData("das ist nlcht gut", "das ist nicht gut", "negation")]
    [InlineData("es sind 5 Mi1lionen Euro", "es sind 5 Millionen Euro", "no reading brings in \"Millionen\"")]
    [InlineData("das ist ange6lich gut", "das ist angeblich gut", "cannot be read")]
    public void TheObjectionNamesTheWords(string printed, string reading, string objection) =>
        ReadingCheck.Compare(printed, reading, Rules).Objection.ShouldNotBeNull().ShouldContain(objection);

    private static IEnumerable<string> Rows([CallerFilePath] string file = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(file)!, "readings.txt")).Where(line => line.Length > 0 && line[0] != '#');
}
