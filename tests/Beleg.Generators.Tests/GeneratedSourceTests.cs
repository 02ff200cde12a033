using Beleg.Generators.Tests.Harness;
using Beleg.Testing;

namespace Beleg.Generators.Tests;

/// <summary>What is generated from the tiny catalogue.</summary>
public sealed class GeneratedSourceTests
{
    private static readonly Build Build = TinyCatalogue.Tiny.Build();

    [Fact]
    public void Generated_sources_are_those_of_the_snapshot() =>
        Snapshot.Match(string.Concat(Build.Sources.Select(source => $"// ======== {source.HintName}\n{source.SourceText}\n")));

    [Fact]
    public void Generated_sources_compile_without_a_warning()
    {
        Build.Diagnostics.ShouldBeEmpty();
        Build.ShouldCompile();
    }
}
