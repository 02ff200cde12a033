using Beleg.Catalogues;
using Beleg.Testing;

namespace Beleg.KiStandortTests;

/// <summary>What the catalogue states, as a snapshot: a changed fact shows in review.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void Every_fact_is_known() => Snapshot.Match(string.Concat(KiStandort.All.Select(Describe)) + $"\n{KiStandort.Proof}\n");

    [Fact]
    public void Counts_are_those_of_the_facts()
    {
        KiStandort.Proof.Facts.ShouldBe(KiStandort.All.Count);
        KiStandort.Proof.Citations.ShouldBe(KiStandort.All.Sum(fact => fact.Citations.Count));
        KiStandort.Proof.Checks.ShouldBeGreaterThan(KiStandort.Proof.Citations);
    }

    [Fact]
    public void All_five_documents_give_facts() =>
        KiStandort.All.SelectMany(fact => fact.Citations).Select(citation => citation.Source.Document).Distinct(StringComparer.Ordinal).Count().ShouldBe(5);

    private static string Describe(Fact fact)
    {
        var by = fact.By.Count == 0 ? "" : $", says {string.Join(", quoted by ", fact.By.Select(who => who.Id))}";
        var citations = fact.Citations.Select(citation => $"    {citation.Source.Id}({citation.Line},{citation.Column}): {citation.Quote}\n");
        return $"{fact.Id}: {fact.ValueText} ({fact.Status}, {fact.Support}{by})\n{string.Concat(citations)}";
    }
}
