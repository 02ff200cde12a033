using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Generators.Tests.Models;

/// <summary>What no model may hold on to: it keeps a whole compilation alive, or is never equal to that of the next run.</summary>
internal static class RoslynObject
{
    public static bool Is(object thing) => thing
        is Compilation or ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Diagnostic
        or AdditionalText or SourceText or ParseOptions or AnalyzerConfigOptions or AnalyzerConfigOptionsProvider;
}
