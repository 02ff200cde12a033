using Beleg.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Generators.Tests.Harness;

/// <summary>What the analyzers of the package say of a project.</summary>
internal static class AnalyzerRun
{
    /// <param name="build">The project after its generator ran.</param>
    /// <param name="project">The same before.</param>
    /// <returns>Everything that nothing in the code suppresses, by place.</returns>
    public static IReadOnlyList<Diagnostic> Analyze(this Build build, Project project)
    {
        var options = new AnalyzerOptions([.. project.Seeds.Files], project.Options);
        var found = build.Output.WithAnalyzers([new CitationCommentAnalyzer()], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return [.. found.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
