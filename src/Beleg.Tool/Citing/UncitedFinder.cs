using System.Text.RegularExpressions;
using Beleg.Generators.Citing;
using Beleg.Proving.Citing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Beleg.Tool.Citing;

/// <summary>Finds constants with a source in their comment.</summary>
internal sealed partial class UncitedFinder(SemanticModel model, IReadOnlyCollection<string> documents)
{
    private const int LongestShown = 60;

    /// <summary>Constants, fields that are written once, and members of enumerations, whose value a citation could prove.</summary>
    public IEnumerable<UncitedConstant> Find(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (DeclarationOf(node) is not { } declaration || MemberValue.ExpressionOf(node) is not { } initial) continue;
            if (SourceMark.Find(CommentOf(declaration), documents) is not { } source) continue;
            if (model.GetDeclaredSymbol(node) is not { } symbol || MemberValue.Of(symbol, node, model, CancellationToken.None).Kind == ConstantKind.Unknown) continue;

            yield return new(CitedMemberReader.LocationOf(root.SyntaxTree, IdentifierOf(node).Span, CancellationToken.None), CodeSymbols.NameOf(symbol), ShownOf(initial), Blanks().Replace(source, " "));
        }
    }

    private static SyntaxNode? DeclarationOf(SyntaxNode node) => node switch
    {
        EnumMemberDeclarationSyntax => node,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } when field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) => field,
        VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: true } local } => local,
        _ => null,
    };

    private static SyntaxToken IdentifierOf(SyntaxNode node) => node is EnumMemberDeclarationSyntax member ? member.Identifier : ((VariableDeclaratorSyntax)node).Identifier;

    private static string ShownOf(ExpressionSyntax expression)
    {
        var text = Blanks().Replace(expression.ToString(), " ");
        return text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }

    /// <summary>The comments right above the declaration, and behind it.</summary>
    private static string CommentOf(SyntaxNode declaration)
    {
        var above = new List<string>();
        var lineEnds = 0;
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                // What stands above an empty line is about something else.
                if (++lineEnds > 1) above.Clear();
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                lineEnds = 0;
                if (IsComment(trivia)) above.Add(trivia.ToFullString());
            }
        }

        var last = declaration.GetLastToken();
        if (last.GetNextToken() is var next && next.IsKind(SyntaxKind.CommaToken)) last = next;
        return string.Join('\n', above.Concat(last.TrailingTrivia.Where(IsComment).Select(trivia => trivia.ToString())));
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
