using System.Collections.Concurrent;
using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Generators.Steps;

/// <summary>Issues as the compiler's diagnostics.</summary>
internal static class DiagnosticReport
{
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> Descriptors = new(StringComparer.Ordinal);

    public static void Report(SourceProductionContext context, EquatableArray<Issue> issues)
    {
        foreach (var issue in issues) context.ReportDiagnostic(ToDiagnostic(issue));
    }

    public static Diagnostic ToDiagnostic(Issue issue) =>
        Diagnostic.Create(DescriptorOf(issue.Rule), ToLocation(issue.Location), [.. issue.Arguments]);

    private static Location ToLocation(SeedLocation location) =>
        Location.Create(
            location.ShownPath,
            new TextSpan(location.Start, location.Length),
            new LinePositionSpan(new(location.From.Line, location.From.Column), new(location.To.Line, location.To.Column)));

    private static DiagnosticDescriptor DescriptorOf(Rule rule) => Descriptors.GetOrAdd(rule.Id, _ => ToDescriptor(rule));

    /// <summary>A proof error is not configurable: neither a severity setting nor turning analyzers off turns the proof off.</summary>
#pragma warning disable RS2008, RS1032 // The rules are released with the engine, which lists them; their messages are tested there.
    private static DiagnosticDescriptor ToDescriptor(Rule rule) =>
        rule.Severity == Severity.ProofError
            ? new(rule.Id, rule.Title, rule.Message, rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: rule.HelpLink, customTags: [WellKnownDiagnosticTags.NotConfigurable])
            : new(rule.Id, rule.Title, rule.Message, rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: rule.HelpLink);
#pragma warning restore RS2008, RS1032
}
