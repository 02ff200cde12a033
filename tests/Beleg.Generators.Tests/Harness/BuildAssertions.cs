using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests.Harness;

internal static class BuildAssertions
{
    /// <summary>The same sources and diagnostics, in whatever order the compiler gives them.</summary>
    public static void ShouldGiveTheSameAs(this Build build, Build other)
    {
        SourcesOf(build).ShouldBe(SourcesOf(other));
        DiagnosticsOf(build).ShouldBe(DiagnosticsOf(other));
    }

    /// <summary>
    /// What holds of every build, whatever is in its seed files: the generator did not throw, each message is one line,
    /// what was written parses, and where nothing was wrong it compiles without a warning.
    /// </summary>
    public static void ShouldBeSound(this Build build)
    {
        build.Result.Exception.ShouldBeNull();
        build.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Id.StartsWith("BLG", StringComparison.Ordinal) && diagnostic.GetMessage(null).IndexOfAny(LineEnds) < 0);
        build.Sources.SelectMany(source => source.SyntaxTree.GetDiagnostics()).ShouldBeEmpty();
        if (!build.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) build.ShouldCompile();
    }

    public static void ShouldCompile(this Build build) =>
        build.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).ShouldBeEmpty();

    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private static IEnumerable<string> SourcesOf(Build build) =>
        build.Sources.Select(source => $"{source.HintName}\n{source.SourceText}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> DiagnosticsOf(Build build) =>
        build.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
