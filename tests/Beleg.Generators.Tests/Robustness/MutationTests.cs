using Beleg.Generators.Tests.Harness;

namespace Beleg.Generators.Tests.Robustness;

/// <summary>Whatever is in the seed files: the generator does not throw, and what it writes is C#.</summary>
public sealed class MutationTests
{
    private const int BuildsPerSeed = 25;

    public static TheoryData<int> RandomSeeds => [.. Enumerable.Range(1, 24)];

    [Theory]
    [MemberData(nameof(RandomSeeds))]
    public void Damaged_seed_files_never_break_the_build_itself(int randomSeed)
    {
        var mutator = new Mutator(randomSeed);
        var build = TinyCatalogue.Declared.Build();
        for (var i = 0; i < BuildsPerSeed; i++)
        {
            var project = TinyCatalogue.Declared.Edited(mutator.Mutate);
            build = build.After(_ => project);

            build.ShouldBeSound();
            if (i % 5 == 0) build.ShouldGiveTheSameAs(project.Build());
        }
    }
}
