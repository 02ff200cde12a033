using System.Reflection;
using Beleg.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Beleg.CodeFixes.Tests;

/// <summary>A project that cites, with the spans of what is wrong marked in its code, and what a fix makes of it.</summary>
/// <typeparam name="TFix">The fix.</typeparam>
internal sealed class Fix<TFix> : CodeFixTest<DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    public const string Limits = "# 1 Timers\n\nThe timeout is 30 seconds. The retention period is 7 days.\nThe period is 5 milliseconds.\n\n# 2 Sizes\n\nThe timeout is 30 minutes.\nThe window is 16,384 octets. An identifier has at most 35 characters. The standard rate is 19 %.\nThe document took effect on 1 August 2024. The period is 5 milliseconds.\n";

    /// <summary>Of the older framework: the newest is newer than what the code refers to.</summary>
    private static readonly string Runtime = typeof(Fix<>).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key is "Runtime").Value!;

    private readonly DiagnosticAnalyzer _analyzer;

    private Fix(DiagnosticAnalyzer analyzer)
    {
        _analyzer = analyzer;
        ReferenceAssemblies = ReferenceAssemblies.Net.Net80;
        foreach (var state in new[] { TestState, FixedState })
        {
            state.AdditionalReferences.Add(Runtime);
            state.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.BelegUnread =\n\n[/citations/limits.txt]\nbuild_metadata.AdditionalFiles.BelegCitation = limits.txt\n"));
            state.AdditionalFiles.Add(("/citations/limits.txt", Limits));
        }

        // Fixes are for what is reported where it stands; places in a document are no spans of the code.
        CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
    }

    public override string Language => LanguageNames.CSharp;

    public override Type SyntaxKindType => typeof(Microsoft.CodeAnalysis.CSharp.SyntaxKind);

    protected override string DefaultFileExt => "cs";

    /// <summary>Members of a class that cite.</summary>
    /// <param name="members">With <c>{|BLG5104:</c>…<c>|}</c> around what is reported.</param>
    /// <param name="wanted">The members after the fix.</param>
    /// <param name="isFixAll">Whether all are repaired at once.</param>
    public static Task OfMembers(string members, string wanted, bool isFixAll = false)
    {
        DiagnosticAnalyzer analyzer = members.Contains("cite:", StringComparison.Ordinal) ? new CitationCommentAnalyzer() : new CitedAnalyzer();
        var fix = new Fix<TFix>(analyzer) { TestCode = ClassOf(members), FixedCode = ClassOf(wanted) };
        if (isFixAll) fix.CodeFixTestBehaviors = CodeFixTestBehaviors.None;
        fix.FixedState.MarkupHandling = MarkupMode.Allow;
        return fix.RunAsync(CancellationToken.None);
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [_analyzer];

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new TFix()];

    protected override CompilationOptions CreateCompilationOptions() => new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);

    protected override ParseOptions CreateParseOptions() => new Microsoft.CodeAnalysis.CSharp.CSharpParseOptions(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12);

    private static string ClassOf(string members) => $"using System;\nusing Beleg;\n\nclass Limits\n{{\n{members.ReplaceLineEndings("\n")}\n}}\n";
}
