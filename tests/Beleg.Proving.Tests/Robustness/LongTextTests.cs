using System.Text;
using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Robustness;

/// <summary>
/// Texts that nobody would write and somebody may cite. Each of them took minutes, or the process, while a proof went through
/// its text once more for every word of it; that it ends is the test.
/// </summary>
public sealed class LongTextTests
{
    private const string Alpha = "entity: alpha\nkind: Plant\nname: Alpha\nfacts:\n  cranes:\n    value: 24 crane\n    cite:\n      - report: Alpha hat 24 Kräne";

    [Fact]
    public void AnEnumerationWithoutACommaEnds()
    {
        var names = string.Join(" und ", Enumerable.Range(0, 4_000).Select(i => $"Ort{i}"));

        ClausesOf($"Wir haben {names} vereinbart").ShouldHaveSingleItem().IsTooLong.ShouldBeTrue();
    }

    [Fact]
    public void AnEnumerationOfVerbsEnds()
    {
        var verbs = string.Join(" und ", Enumerable.Range(0, 4_000).Select(i => $"sie hat Ort{i}"));

        ClausesOf($"Er kam und {verbs}").ShouldHaveSingleItem().IsTooLong.ShouldBeTrue();
    }

    [Fact]
    public void AParagraphFullOfSpeakersEnds()
    {
        var speakers = string.Concat(Enumerable.Repeat("sagte er, der DW, ", 6_000));
        var table = new Beleg.Proving.Seeds.EntityTable([new("dw", "Plant", new(("", "DW")), [])], IsComplete: true);
        var text = $"Alpha hat 24 Kräne, {speakers}und so weiter.";
        var mentions = EntityNameIndex.Of(table).Find(text, isOcr: false);

        var found = Attributions.In(ReadSentence.Read(text, new(0, text.Length), German.Instance, mentions, []));

        found.Count(attribution => attribution.IsHearer).ShouldBe(6_000);
        found.Count.ShouldBe(12_000);
    }

    [Fact]
    public void AParagraphFullOfSpeakersIsProven() =>
        Yard.RulesOf($"Alpha hat 24 Kräne, {string.Concat(Enumerable.Repeat("sagte er, der DW, ", 3_000))}und so weiter.\n", "de", "entity: dw\nkind: Plant\nname: DW", Alpha).ShouldBe("BLG4068");

    /// <summary>Few and very many are told alike.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(20_000)]
    public void BracketsWithinBracketsAreNoMatterOfTheStack(int depth)
    {
        var (open, close) = (string.Concat(Enumerable.Repeat("(a ", depth)), new string(')', depth));

        Yard.RulesOf($"Alpha {open}{close} hat 24 Kräne.\n", "de", Alpha.Replace("Alpha hat 24 Kräne", "24 Kräne", StringComparison.Ordinal)).ShouldBe("");
        // Nobody can tell whether the value stands in what was never closed.
        Yard.RulesOf($"Alpha hat {open} 24 Kräne.\n", "de", Alpha.Replace("Alpha hat 24 Kräne", "24 Kräne", StringComparison.Ordinal)).ShouldBe("BLG4060");
        Yard.RulesOf($"Alpha will {open} 24 Kräne{close} bauen.\n", "de", Alpha.Replace("Alpha hat 24 Kräne", "24 Kräne", StringComparison.Ordinal)).ShouldBe("BLG4005");
    }

    /// <summary>Few and very many are told alike, but where they make the value's own clause too long to be read.</summary>
    [Theory]
    [InlineData(3, "")]
    [InlineData(20_000, "BLG4060")]
    public void CoordinatedNamesAreNoMatterOfTheStack(int count, string inOneClause)
    {
        const string Beta = "entity: beta\nkind: Plant\nname: Beta";
        var names = string.Join(" und ", Enumerable.Repeat("Beta", count));
        var fact = Alpha.Replace("Alpha hat 24 Kräne", "24 Kräne", StringComparison.Ordinal);

        Yard.RulesOf($"Alpha hat, gebaut durch {names}, 24 Kräne.\n", "de", Beta, fact).ShouldBe("");
        Yard.RulesOf($"Alpha hat, anders gesagt {names}, 24 Kräne.\n", "de", Beta, fact).ShouldBe("BLG4060");
        Yard.RulesOf($"Alpha ist groß. Dies mit {names}. Es hat 24 Kräne.\n", "de", Beta, fact + "\n        subject: Alpha ist groß").ShouldBe("");
        Yard.RulesOf($"Alpha ist groß. Es hat 24 Kräne und {names}.\n", "de", Beta, fact + "\n        subject: Alpha ist groß").ShouldBe(inOneClause);
    }

    /// <summary>What is too long for its nouns to be read may speak of any that it names.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void ALongClauseHidesNobody(int words)
    {
        const string Beta = "entity: beta\nkind: Plant\nname: Beta";
        var filler = string.Concat(Enumerable.Repeat(" sehr", words));

        Yard.RulesOf($"Alpha ist groß. Beta ist{filler} alt. Es hat 24 Kräne.\n", "de", Beta, Alpha.Replace("Alpha hat 24 Kräne", "Es hat 24 Kräne", StringComparison.Ordinal) + "\n        subject: Alpha ist groß").ShouldBe("BLG4043");
        Yard.RulesOf($"Beta ist neben Alpha{filler} ein Haus aus Stein.\n", "de", Beta, "entity: alpha\nkind: Plant\nname: Alpha\nfacts:\n  motto:\n    value: ein Haus aus Stein\n    cite:\n      - report: ein Haus aus Stein").ShouldBe("BLG4061");
    }

    [Fact]
    public void ADocumentOfOneLineWithManyFactsEnds()
    {
        const int Facts = 400;
        var line = new StringBuilder();
        var facts = new StringBuilder("entity: alpha\nkind: Plant\nname: Alpha\nfacts:\n  motto:\n");
        for (var i = 0; i < Facts; i++)
        {
            line.Append("Zum ").Append(i).Append(". Mal baut Alpha ein neues Haus").Append(i).Append(" hier. ");
            for (var j = 0; j < 20; j++) line.Append("Von allem anderen ist „in jeder Hinsicht“ hier keine Rede mehr. ");
            facts.Append("    - id: m").Append(i).Append("\n      value: Haus").Append(i).Append("\n      cite:\n        - report: baut Alpha ein neues Haus").Append(i).Append(" hier\n");
        }

        Yard.RulesOf(line.Append('\n').ToString(), "de", facts.ToString()).ShouldBe("");
    }

    private static List<ReadClause> ClausesOf(string text) => ReadSentence.Read(text, new(0, text.Length), German.Instance, [], []).Clauses;
}
