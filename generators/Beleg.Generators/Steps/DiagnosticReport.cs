using System.Collections.Concurrent;
using System.Collections.Immutable;
using Beleg.Proving;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Generators.Steps;

/// <summary>Issues as the compiler's diagnostics.</summary>
internal static class DiagnosticReport
{
    public const string RepairProperty = "Repair";
    public const string RepairTextProperty = "RepairText";

    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> Descriptors = new(StringComparer.Ordinal);

    public static void Report(SourceProductionContext context, EquatableArray<Issue> issues)
    {
        foreach (var issue in issues) context.ReportDiagnostic(ToDiagnostic(issue));
    }

    public static Diagnostic ToDiagnostic(Issue issue) => ToDiagnostic(issue, ToLocation(issue.Location));

    /// <summary>At a place in the code, which a compiler knows better than its path.</summary>
    public static Diagnostic ToDiagnostic(Issue issue, Location place) =>
        Diagnostic.Create(DescriptorOf(issue.Rule), place, PropertiesOf(issue.Repair), [.. issue.Arguments]);

    public static DiagnosticDescriptor DescriptorOf(Rule rule) => Descriptors.GetOrAdd(rule.Id, _ => ToDescriptor(rule));

    /// <summary>What a code fix needs to know, which it must not take from the words of a message.</summary>
    private static ImmutableDictionary<string, string?> PropertiesOf(Repair? repair) => repair is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(RepairProperty, repair.Of.ToString()).Add(RepairTextProperty, repair.Text);

    private static Location ToLocation(SeedLocation location) =>
        Location.Create(
            location.ShownPath,
            new TextSpan(location.Start, location.Length),
            new LinePositionSpan(new(location.From.Line, location.From.Column), new(location.To.Line, location.To.Column)));

    /// <summary>A proof error is not configurable: neither a severity setting nor turning analyzers off turns the proof off.</summary>
#pragma warning disable RS2008, RS1032 // The rules are released with the engine, which lists them; their messages are tested there.
    private static DiagnosticDescriptor ToDescriptor(Rule rule) =>
        rule.Severity == Severity.ProofError
            ? new(rule.Id, rule.Title, rule.Message, rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: rule.HelpLink, customTags: [WellKnownDiagnosticTags.NotConfigurable])
            : new(rule.Id, rule.Title, rule.Message, rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: rule.HelpLink);
#pragma warning restore RS2008, RS1032
}
