using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Tests.Robustness;

/// <summary>
/// However many entities share a name, or begin with one word: a text is read without going through them. Counted is what is
/// allocated, which does not depend on the machine.
/// </summary>
public sealed class SharedNameTests
{
    private const int Many = 100_000;
    private const int Mentions = 200;

    /// <summary>A mention with its lists, and what it takes to look it up.</summary>
    private const int BytesOfAMention = 2_000;

    private static readonly EntityTable Namesakes = TableOf(i => $"Anlage{i}", "Werk");

    [Fact]
    public void A_name_that_many_share_names_all_of_them()
    {
        var (mentions, bytes) = Find(Namesakes, "Das Werk liegt hier.");

        mentions.Count.ShouldBe(Mentions);
        mentions.ShouldAllBe(mention => mention.Names("e00000") && mention.Names("e99999") && !mention.Names("other") && mention.NamesKind("Hall"));
        mentions[0].FirstId.ShouldBe("e00000");
        bytes.ShouldBeLessThan(Mentions * BytesOfAMention);
    }

    [Fact]
    public void Of_many_names_that_begin_alike_the_longest_is_found()
    {
        var (mentions, bytes) = Find(TableOf(i => $"Werk {i}", "Ort"), "Das Werk 77 und das Werk 7777.");

        mentions.Take(2).Select(mention => mention.FirstId).ShouldBe(["e00077", "e07777"]);
        bytes.ShouldBeLessThan(2 * Mentions * BytesOfAMention);
    }

    /// <summary>Else each file's table had them all: with a file for each, the square of their number.</summary>
    [Fact]
    public void A_file_gets_those_that_it_names_and_the_first_of_each_kind()
    {
        var file = FactsReader.Read(Yard.Seed("facts/a.facts.yaml", "entity: e00009\nkind: Plant\nname: Anlage9\nfacts:\n  motto:\n    - { id: a, value: e00005, cite: [{ report: Das Werk und Anlage7 }] }\n"));
        var source = new SourceSeed("report", "report.txt", SeedLocation.None, Starts: null, Ends: null, "Report", "", "", Published: null, "de", "", "", IsOcr: false, Digest: null, "", SeedLocation.None);
        var citing = CitingFile.Of(file, new([source], [new("report.txt", "Das Werk und Anlage7 und Anlage8.\n")], isComplete: true));

        Namesakes.Narrow(citing).Entities.Select(entity => entity.Id).ShouldBe(["e00000", "e00001", "e00005", "e00007", "e00008", "e00009"]);
    }

    private static EntityTable TableOf(Func<int, string> name, string also) =>
        new([.. Enumerable.Range(0, Many).Select(i => new EntityName($"e{i:00000}", i % 2 == 0 ? "Plant" : "Hall", new(("", name(i))), [also]))], IsComplete: true);

    private static (IReadOnlyList<Mention> Mentions, long Bytes) Find(EntityTable table, string sentence)
    {
        var index = EntityNameIndex.Of(table);
        var text = string.Join('\n', Enumerable.Repeat(sentence, Mentions));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var mentions = index.Find(text, isOcr: true);
        return (mentions, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
