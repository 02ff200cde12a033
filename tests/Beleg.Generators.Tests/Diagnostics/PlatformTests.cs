using Beleg.Testing;
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
        (Tiny with { LanguageVersion = LanguageVersion.CSharp11 }).Build().Sources.ShouldBeEmpty();

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net8.0-windows")]
    [InlineData("net10.0")]
    [InlineData("")]
    public void Frameworks_that_are_new_enough_or_unknown_are_none_of_our_business(string framework) =>
        (Tiny with { Options = new(framework) }).Build().Diagnostics.ShouldBeEmpty();
}
