using Beleg.Tests.Facts;

namespace Beleg.Tests.Catalogues;

/// <summary>A catalogue that several threads ask at once gives all of them the same objects.</summary>
public sealed class ThreadTests
{
    [Fact]
    public void All_threads_see_the_same_lists_and_sources()
    {
        const int threads = 8;
        for (var round = 0; round < 200; round++)
        {
            var press = new Press(Press.Fact("gates", "quantity", "7 gate", "status Planned", "report"));
            var seen = new (IReadOnlyList<Fact>, IReadOnlyList<Source>, IReadOnlyList<PlanAndOutcome>, Source)[threads];
            using var start = new Barrier(threads);
            var all = Enumerable.Range(0, threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] = (press.Facts, press.Sources, press.PlansAndOutcomes, press.Source("report"));
            })).ToList();
            all.ForEach(thread => thread.Start());
            all.ForEach(thread => thread.Join());

            seen.Select(each => each.Item1).Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
            seen.Select(each => each.Item2).Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
            seen.Select(each => each.Item3).Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
            seen.Select(each => each.Item4).Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
        }
    }
}
