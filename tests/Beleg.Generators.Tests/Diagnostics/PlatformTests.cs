using Beleg.Generators.Emission;
using Beleg.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Beleg.Generators.Tests.Diagnostics.Report;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Diagnostics;

/// <summary>Projects that could not compile what is generated.</summary>
public sealed class PlatformTests
{
    [Fact]
    public void Language_versions_and_target_frameworks_that_are_too_low() => Snapshot.Match(Of(
        ("C# 11", Tiny with { LanguageVersion = LanguageVersion.CSharp11 }),
        ("net6.0", Tiny with { Options = new("net6.0") }),
        ("netstandard2.0", Tiny with { Options = new("netstandard2.0") }),
        ("net48", Tiny with { Options = new("net48") }),
        ("netcoreapp3.1", Tiny with { Options = new("netcoreapp3.1") })));

    [Fact]
    public void Nothing_is_generated_that_would_not_compile() =>
        (Tiny with { LanguageVersion = LanguageVersion.CSharp11 }).Build().Sources.ShouldHaveSingleItem().HintName.ShouldBe(ProofEmitter.HintName);

    /// <summary>What the build asks for in every project with seeds, in C# that each of them understands.</summary>
    [Theory]
    [InlineData(LanguageVersion.CSharp4)]
    [InlineData(LanguageVersion.CSharp7_3)]
    public void The_proof_is_said_to_have_run_in_any_version(LanguageVersion version)
    {
        var build = (Tiny with { LanguageVersion = version, Code = "namespace Beleg.Generated { internal interface IProof { void TheGeneratorHasRun(); } internal sealed partial class Proof : IProof { } }" }).Build();

        build.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["BLG1020"]);
        // The compilation itself asks for nullable references, which these versions have not.
        build.Output.GetDiagnostics().Where(diagnostic => diagnostic.Location.IsInSource && diagnostic.Severity != DiagnosticSeverity.Hidden).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net8.0-windows")]
    [InlineData("net10.0")]
    [InlineData("")]
    public void Frameworks_that_are_new_enough_or_unknown_are_none_of_our_business(string framework) =>
        (Tiny with { Options = new(framework) }).Build().Diagnostics.ShouldBeEmpty();
}
