using Beleg.Benchmarks.Synthetic;
using Beleg.Generators.Tests.Harness;
using Beleg.Proving;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests.Benchmarks;

/// <summary>What is measured is a proof that holds: one that fails is another piece of work.</summary>
public sealed class HarboursTests
{
    [Fact]
    public void All_facts_are_proven()
    {
        var build = Harbours.Project.BuildTracked();

        build.Diagnostics.ShouldBeEmpty();
        build.ShouldCompile();
        var counts = ProofCounts.Sum(build.Result.TrackedSteps[StepNames.Proofs].SelectMany(step => step.Outputs).Select(output => ((ProvenFile)output.Value).Counts));
        counts.Facts.ShouldBe(Harbours.Facts);
        counts.BySupport.ShouldBe(new SupportCounts(Derived: Harbours.Facts * 9 / 10, Named: 0, Verbatim: Harbours.Facts / 10, Attested: 0, Paraphrased: 0));
    }

    [Fact]
    public void The_same_facts_by_hand_compile()
    {
        var code = string.Join('\n', HandWrittenWriter.Write(Harbours.Catalogue).Select((file, index) => index == 0 ? file.Text : file.Text.Replace("namespace Synthetic;\n", "", StringComparison.Ordinal)));

        new Project(SeedFolder.Empty) { Code = code }.Build().Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
    }
}
