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

    [Fact]
    public void Every_value_is_the_same_typed_and_by_id()
    {
        KiStandort.KiCampus.FreeOfCharge.Best.Value.ShouldBeTrue();
        KiStandort.TryFind("ki-campus/free-of-charge", out var freeOfCharge).ShouldBeTrue();
        freeOfCharge.Value.ShouldBe(true);
        KiStandort.UsualDataCentres.BuildingTime.Best.Value.High.ShouldBe(Duration.Parse("24 months"));
        KiStandort.DeutscheTelekom.Entity.ShouldBeSameAs(KiStandort.IndustrialAiCloud.Operator.Best.Value);
    }

    [Fact]
    public void Relations_are_seen_from_both_sides()
    {
        KiStandort.DeutscheTelekom.Entity.Operates.Select(facility => facility.Id).ShouldBe(["industrial-ai-cloud"]);
        KiStandort.Nvidia.Entity.Supplies.ShouldHaveSingleItem().ShouldBeSameAs(KiStandort.IndustrialAiCloud.Entity);
        KiStandort.Bifold.Entity.PartOf.ShouldHaveSingleItem().Id.ShouldBe("ki-kompetenzzentren");
        KiStandort.Muenchen.Entity.Facilities.ShouldContain(KiStandort.NvidiaTechnologyCenter.Entity);
    }

    [Fact]
    public void A_plan_stands_beside_what_came_of_it()
    {
        var gpus = KiStandort.PlansAndOutcomes.Single(entry => string.Equals(entry.Plan.Id, "industrial-ai-cloud/gpus/planned", StringComparison.Ordinal));

        gpus.Plan.Status.ShouldBe(Status.Planned);
        gpus.SaidBy.Speaker.ShouldBeSameAs(KiStandort.Bundesregierung.Entity);
        (gpus.Outcome?.ValueText).ShouldBe("nearly 10000 GPU");
        // Nearly 10000 may be fewer than at least 10000, or just as many.
        gpus.Difference.ShouldBeNull();
    }

    private static string Describe(Fact fact)
    {
        var by = fact.By.Count == 0 ? "" : $", says {string.Join(", quoted by ", fact.By.Select(who => who.Id))}";
        var citations = fact.Citations.Select(citation => $"    {citation.Source.Id}({citation.Line},{citation.Column}): {citation.Quote}\n");
        return $"{fact.Id}: {fact.ValueText} ({fact.Status}, {fact.Support}{by})\n{string.Concat(citations)}";
    }
}
