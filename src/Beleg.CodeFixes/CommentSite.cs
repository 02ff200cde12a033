using Beleg.Proving;
using Beleg.Generators.Citing.Comments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.CodeFixes;

/// <summary>A comment that cites. Written anew, it stands in one line.</summary>
internal sealed class CommentSite(CitingComment comment, CommentCitation citation, SyntaxNode root) : CitationSite
{
    public override string Unit => Find(nameof(CitedAttribute.Unit)) as string ?? "";

    public override Bound Bound => Find(nameof(CitedAttribute.Bound)) as Bound? ?? Bound.None;

    public override bool TakesUnitOfQuote => true;

    public override string Document => citation.Document;

    public override TextChange? WithDocument(string document) => Write(citation with { Document = document }, []);

    public override TextChange? WithQuote(string quote) => Write(citation with { Quote = quote }, []);

    public override TextChange? WithArgument(string name, string code) =>
        Write(citation with { Arguments = citation.Arguments.Where(argument => !string.Equals(argument.Name, name, StringComparison.Ordinal)).ToEquatableArray() }, [$"{name} = {code}"]);

    public override ExpressionSyntax? Expression(SemanticModel model, CancellationToken cancellation) => comment.Beside is { } beside ? BesideValue.ExpressionOf(beside, model, cancellation) : null;

    private object? Find(string name) => citation.Arguments.Where(argument => string.Equals(argument.Name, name, StringComparison.Ordinal)).Select(argument => argument.Value).FirstOrDefault();

    private TextChange Write(CommentCitation written, IEnumerable<string> added)
    {
        var isFramed = root.FindTrivia(comment.Span.Start).IsKind(SyntaxKind.MultiLineCommentTrivia);
        return new(comment.Span, written.ToText(added) + (isFramed ? " */" : ""));
    }
}
