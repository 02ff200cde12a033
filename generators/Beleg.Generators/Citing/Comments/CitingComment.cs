using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Generators.Citing.Comments;

/// <summary>A comment that cites, or begins so.</summary>
/// <param name="Span">From its mark to its end, over all its lines.</param>
/// <param name="Text">What it says, its lines put together.</param>
/// <param name="Beside">What it stands above, or behind; <see langword="null"/> where that has no value.</param>
internal sealed record CitingComment(TextSpan Span, string Text, SyntaxNode? Beside);
