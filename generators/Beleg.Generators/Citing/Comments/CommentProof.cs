using Beleg.Proving;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Citing.Comments;

/// <summary>What became of a citation in a comment.</summary>
/// <param name="Proof">The proof; <see langword="null"/> where the comment cannot be read.</param>
internal sealed record CommentProof(CitingComment Comment, CitedProof? Proof, EquatableArray<Issue> Issues)
{
    /// <param name="folder">The documents, asked for only where something is cited.</param>
    /// <param name="mustBeRead">Whether the project asks that every word is read.</param>
    public static CommentProof Of(CitingComment comment, SemanticModel model, Func<CitationFolder> folder, bool mustBeRead, CancellationToken cancellation)
    {
        var location = CitedMemberReader.LocationOf(model.SyntaxTree, comment.Span, cancellation);
        if (CommentCitation.Read(comment.Text, out var problem) is not { } citation) return new(comment, null, [new(CitationRules.UnreadableComment, location, [ShownText.Of(problem!.Found), problem.Instead])]);

        var (value, names) = BesideValue.Of(comment.Beside, model, cancellation);
        var proof = CitedProof.Of(folder().Narrow(citation.ToConstant(value, names)));
        return new(comment, proof, proof.IssuesAt(location, mustBeRead, AttributeNotation.Of));
    }
}
