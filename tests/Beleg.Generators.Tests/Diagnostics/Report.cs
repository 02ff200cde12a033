using System.Text;
using Beleg.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests.Diagnostics;

/// <summary>What the build says of broken projects, each diagnostic with the line that it points at.</summary>
internal static class Report
{
    /// <summary>The same of mistakes that the compiler must have nothing to add to.</summary>
    public static string OfAlone(params (string Name, Project Project)[] cases)
    {
        foreach (var (name, project) in cases)
        {
            project.Build().Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(name);
        }

        return Of(cases);
    }

    public static string Of(params (string Name, Project Project)[] cases)
    {
        var report = new StringBuilder();
        foreach (var (name, project) in cases)
        {
            var build = project.Build();
            build.Result.Exception.ShouldBeNull(name);
            build.Diagnostics.ShouldNotBeEmpty(name);
            report.Append("## ").Append(name).Append('\n');
            foreach (var diagnostic in InOrder(build.Diagnostics)) Append(report, diagnostic, project.Seeds);
            report.Append('\n');
        }

        return report.ToString();
    }

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
        .ThenBy(diagnostic => diagnostic.ToString(), StringComparer.Ordinal);

    private static void Append(StringBuilder report, Diagnostic diagnostic, SeedFolder seeds)
    {
        var text = diagnostic.ToString();
        text.ShouldStartWith(SeedText.Root);
        text.ShouldNotContain('\n');
        report.Append(text.AsSpan(SeedText.Root.Length)).Append('\n');

        var place = diagnostic.Location.GetLineSpan();
        if (place.Span.End == default) return;

        var (from, to) = (place.StartLinePosition, place.EndLinePosition);
        var line = seeds[place.Path[SeedText.Root.Length..]].ReplaceLineEndings("\n").Split('\n')[from.Line];
        var end = to.Line == from.Line ? to.Character : line.Length;
        report.Append("    ").Append(line).Append('\n');
        report.Append("    ").Append(' ', from.Character).Append('~', Math.Max(1, end - from.Character)).Append('\n');
    }
}
