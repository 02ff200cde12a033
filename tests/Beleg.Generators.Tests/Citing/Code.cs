using Beleg.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests.Citing;

/// <summary>A project that cites a small document, and what its build says.</summary>
internal static class Code
{
    public const string Limits = """
        # 1 Timers

        The timeout is 30 seconds. The retention period is 7 days.

        # 2 Sizes

        The initial window is 16,384 octets. An identifier has at most 35 characters. The buffer could hold 512 bytes.
        The standard rate is 19 %. The port flaunts 14 cranes. The document took effect on 1 August 2024.
        The media type is "application/json". The default method is called GET. A missing body is answered with no content.
        """;

    public static Project Project(string code, params SeedText[] files) =>
        new(files.Append(SeedText.Citation("limits.txt", Limits.ReplaceLineEndings("\n"))).Aggregate(SeedFolder.Empty, (folder, file) => folder.With(file))) { Code = code };

    /// <summary>The body of a class that uses what a program that cites has at hand.</summary>
    public static Project Members(string members, params SeedText[] files) => Project($$"""
        using System;
        using Beleg;

        static class Limits
        {
        {{members}}
        }
        """, files);

    /// <summary>Each message with the line that it points at.</summary>
    public static string Report(Project project)
    {
        var build = project.Build();
        build.Result.Exception.ShouldBeNull();
        build.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return Report(project, build.Diagnostics);
    }

    /// <summary>The same of what the analyzers say.</summary>
    public static string ReportComments(Project project)
    {
        var build = project.Build();
        build.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return Report(project, build.Analyze(project));
    }

    private static string Report(Project project, IEnumerable<Diagnostic> diagnostics)
    {
        var lines = project.Code.ReplaceLineEndings("\n").Split('\n');
        return string.Concat(diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal).Select(diagnostic => Line(diagnostic, lines)));
    }

    private static string Line(Diagnostic diagnostic, string[] lines)
    {
        var place = diagnostic.Location.GetLineSpan();
        var (from, to) = (place.StartLinePosition, place.EndLinePosition);
        return place.Path.Length > 0
            ? $"{diagnostic}\n"
            : $"{diagnostic.Id} {diagnostic.Severity} {lines[from.Line].Trim()}\n    {(from.Line == to.Line ? lines[from.Line][from.Character..to.Character] : lines[from.Line][from.Character..] + " …")}\n    {diagnostic.GetMessage(null)}\n";
    }
}
