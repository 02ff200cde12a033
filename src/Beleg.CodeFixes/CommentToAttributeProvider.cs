using System.Composition;
using Beleg.Generators.Citing;
using Beleg.Generators.Citing.Comments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.CodeFixes;

/// <summary>Turns a comment that cites into an attribute, which nothing silences.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(CommentToAttributeProvider)), Shared]
public sealed class CommentToAttributeProvider : CodeRefactoringProvider
{
    private const string Namespace = "Beleg";

    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        if (CommentFinder.Find(root).FirstOrDefault(comment => comment.Span.IntersectsWith(context.Span)) is not { Beside: { } beside } found) return;
        if (!CanCite(beside) || CommentCitation.Read(found.Text, out var _) is not { } citation) return;
        if (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model || model.Compilation.GetTypeByMetadataName(CitedMemberReader.AttributeName) is not { } attribute) return;

        // Where the namespace is not used yet, the whole name spares a change at another place.
        var isUsed = model.LookupNamespacesAndTypes(beside.SpanStart, name: "CitedAttribute").Contains(attribute, SymbolEqualityComparer.Default);
        context.RegisterRefactoring(CodeAction.Create("Cite by an attribute", cancellation => ChangeAsync(document, root, found, beside, citation, isUsed ? "" : Namespace + ".", cancellation), nameof(CommentToAttributeProvider)));
    }

    private static bool CanCite(SyntaxNode beside) =>
        beside is EnumMemberDeclarationSyntax or ParameterSyntax { Default: not null } or PropertyDeclarationSyntax || (beside is BaseFieldDeclarationSyntax { Declaration.Variables.Count: 1 } and not EventFieldDeclarationSyntax);

    private static async Task<Document> ChangeAsync(Document document, SyntaxNode root, CitingComment comment, SyntaxNode beside, CommentCitation citation, string qualifier, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var code = $"[{qualifier}Cited({string.Join(", ", citation.ToArguments(qualifier))})]";
        var trivia = root.FindTrivia(comment.Span.Start);
        var whole = TextSpan.FromBounds(trivia.SpanStart, comment.Span.End);

        // Above the member, the attribute takes the comment's place; what stands behind it goes, with the blanks before it.
        if (whole.End <= beside.SpanStart) return document.WithText(text.WithChanges(new TextChange(whole, code)));

        var start = whole.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        var indent = text.Lines.GetLineFromPosition(beside.SpanStart) is var line ? text.ToString(TextSpan.FromBounds(line.Start, beside.SpanStart)) : "";
        var between = string.IsNullOrWhiteSpace(indent) ? LineEndOf(text, line) + indent : " ";
        return document.WithText(text.WithChanges(new TextChange(new(beside.SpanStart, 0), code + between), new TextChange(TextSpan.FromBounds(start, whole.End), "")));
    }

    private static string LineEndOf(SourceText text, TextLine line) => line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
}
