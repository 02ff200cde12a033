using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Generators.Citing.Comments;

/// <summary>Finds the comments of a file that cite, and what each stands beside.</summary>
internal static class CommentFinder
{
    public static IEnumerable<CitingComment> Find(SyntaxNode root)
    {
        // Nearly no file cites: to look through its text is much sooner than through its tokens.
        if (root.SyntaxTree.GetText().ToString().IndexOf(CommentCitation.Mark, StringComparison.OrdinalIgnoreCase) < 0) yield break;

        foreach (var token in root.DescendantTokens())
        {
            if (token.HasLeadingTrivia)
            {
                foreach (var comment in FindIn(token.LeadingTrivia)) yield return comment with { Beside = Below(token) };
            }

            if (token.HasTrailingTrivia)
            {
                foreach (var comment in FindIn(token.TrailingTrivia)) yield return comment with { Beside = Before(token) };
            }
        }
    }

    private static IEnumerable<CitingComment> FindIn(SyntaxTriviaList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (TextOf(list[i]) is not { } text || !CommentCitation.Begins(text)) continue;

            // What stands before the mark is no part of the citation.
            var (start, end) = (list[i].SpanStart + list[i].ToString().IndexOf(CommentCitation.Mark, StringComparison.OrdinalIgnoreCase), list[i].Span.End);
            for (var next = NextLine(list, i); next > 0 && IsOpen(text) && TextOf(list[next])!.Trim() is var more && !CommentCitation.Begins(more); next = NextLine(list, next))
            {
                text = text.TrimEnd() + " " + more;
                (i, end) = (next, list[next].Span.End);
            }

            yield return new(TextSpan.FromBounds(start, end), text.Trim(), null);
        }
    }

    private static bool IsOpen(string text) => CommentCitation.Read(text, out var problem) is null && problem!.IsOpen;

    /// <summary>The comment in the line below; negative where there is none.</summary>
    private static int NextLine(SyntaxTriviaList list, int i)
    {
        for (i++; i < list.Count; i++)
        {
            if (list[i].IsKind(SyntaxKind.SingleLineCommentTrivia)) return i;
            if (!list[i].IsKind(SyntaxKind.WhitespaceTrivia) && !list[i].IsKind(SyntaxKind.EndOfLineTrivia)) return -1;
        }

        return -1;
    }

    /// <summary>What a comment says, without its signs; nothing where it documents or is none.</summary>
    private static string? TextOf(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia => trivia.ToString().Substring(2),
        SyntaxKind.MultiLineCommentTrivia => string.Join(" ", Unframed(trivia.ToString()).Split('\n').Select(line => line.Trim().TrimStart('*').Trim())),
        _ => null,
    };

    private static string Unframed(string comment) => comment.EndsWith("*/", StringComparison.Ordinal) && comment.Length >= 4 ? comment.Substring(2, comment.Length - 4) : comment.Substring(2);

    /// <summary>The smallest thing with a value that begins with the token.</summary>
    private static SyntaxNode? Below(SyntaxToken token)
    {
        for (var node = token.Parent; node is not null && node.GetFirstToken() == token; node = node.Parent)
        {
            if (IsValued(node)) return node;
        }

        return null;
    }

    /// <summary>The smallest that ends with it.</summary>
    private static SyntaxNode? Before(SyntaxToken token)
    {
        if (token.IsKind(SyntaxKind.OpenBraceToken)) return token.Parent is BlockSyntax { Parent: StatementSyntax statement } ? statement : null;
        if (token.IsKind(SyntaxKind.CommaToken)) token = token.GetPreviousToken();
        for (var node = token.Parent; node is not null && node.GetLastToken() == token; node = node.Parent)
        {
            if (IsValued(node)) return node;
        }

        return null;
    }

    private static bool IsValued(SyntaxNode node) => node
        is EnumMemberDeclarationSyntax or ParameterSyntax or ArgumentSyntax or BaseFieldDeclarationSyntax or PropertyDeclarationSyntax or MethodDeclarationSyntax
        or AccessorDeclarationSyntax or SwitchExpressionArmSyntax or (StatementSyntax and not BlockSyntax)
        || node is ExpressionSyntax { Parent: InitializerExpressionSyntax or CollectionElementSyntax };
}
