using Beleg.Generators.Steps;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Beleg.Docs.Tests.Rules;

/// <summary>
/// Roslyn's own release tracking sees descriptors that are constants of an analyzer; ours are made from the engine's
/// rules. So this holds the same two files against them.
/// </summary>
public sealed class ReleaseTrackingTests
{
    private const string Folder = "generators/Beleg.Generators/";

    private static readonly IReadOnlyList<string> Rows =
    [
        .. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => Repository.Read(Folder + file).Split('\n'))
            .Where(line => line.StartsWith("BLG", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void EveryRuleIsListedOnceAsTheCompilerReportsIt() =>
        Rows.ShouldBe(AllRules.OfProof.Select(RowOf));

    private static string RowOf(Rule rule)
    {
        var descriptor = DiagnosticReport.ToDiagnostic(new(rule, SeedLocation.None, [])).Descriptor;
        return $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}, [documentation]({descriptor.HelpLinkUri})";
    }

    [Fact]
    public void ProofErrorsCannotBeConfigured()
    {
        foreach (var rule in AllRules.OfProof)
        {
            var descriptor = DiagnosticReport.ToDiagnostic(new(rule, SeedLocation.None, [])).Descriptor;
            descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable, StringComparer.Ordinal).ShouldBe(rule.Severity == Severity.ProofError, rule.Id);
        }
    }
}
