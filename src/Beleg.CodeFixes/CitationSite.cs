using Beleg.Generators.Citing.Comments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.CodeFixes;

/// <summary>A citation in the code, as something to be written anew: an attribute or a comment.</summary>
internal abstract class CitationSite
{
    /// <summary>The unit that it says; empty where it says none.</summary>
    public abstract string Unit { get; }

    /// <summary>The bound that it says.</summary>
    public abstract Bound Bound { get; }

    /// <summary>Whether a number without a unit stands in that of the quote.</summary>
    public abstract bool TakesUnitOfQuote { get; }

    public abstract string Document { get; }

    /// <summary>The citation at the place of a diagnostic.</summary>
    public static CitationSite? At(SyntaxNode root, TextSpan span)
    {
        if (span.End > root.FullSpan.End) return null;
        if (CommentFinder.Find(root).FirstOrDefault(comment => comment.Span == span) is { } found) return CommentCitation.Read(found.Text, out var _) is { } citation ? new CommentSite(found, citation, root) : null;
        return root.FindNode(span).FirstAncestorOrSelf<AttributeSyntax>() is { ArgumentList.Arguments.Count: >= 2 } attribute ? new AttributeSite(attribute) : null;
    }

    /// <summary>What is written for another document; nothing where it is not written here.</summary>
    public abstract TextChange? WithDocument(string document);

    public abstract TextChange? WithQuote(string quote);

    /// <param name="name">The argument's.</param>
    /// <param name="code">Its value in C#.</param>
    public abstract TextChange? WithArgument(string name, string code);

    /// <summary>The expression that gives the value; nothing where there is not one.</summary>
    public abstract ExpressionSyntax? Expression(SemanticModel model, CancellationToken cancellation);

    protected static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
