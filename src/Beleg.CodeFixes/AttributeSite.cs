using Beleg.Generators.Citing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.CodeFixes;

/// <summary><c>[Cited]</c>.</summary>
internal sealed class AttributeSite(AttributeSyntax attribute) : CitationSite
{
    private readonly SeparatedSyntaxList<AttributeArgumentSyntax> _arguments = attribute.ArgumentList!.Arguments;

    public override string Unit => Find(nameof(CitedAttribute.Unit))?.Expression is LiteralExpressionSyntax { Token.Value: string unit } ? unit : "";

    public override Bound Bound => Find(nameof(CitedAttribute.Bound))?.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && Enum.TryParse<Bound>(name, out var bound) ? bound : Bound.None;

    public override bool TakesUnitOfQuote => false;

    public override string Document => _arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string document } ? document : "";

    public override TextChange? WithDocument(string document) => Replace(_arguments[0].Expression, document);

    public override TextChange? WithQuote(string quote) => Replace(_arguments[1].Expression, quote);

    public override TextChange? WithArgument(string name, string code) => Find(name) is { } there
        ? new(there.Expression.Span, code)
        : new(new(attribute.ArgumentList!.CloseParenToken.SpanStart, 0), $", {name} = {code}");

    public override ExpressionSyntax? Expression(SemanticModel model, CancellationToken cancellation) =>
        attribute.Parent?.Parent switch
        {
            BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Initializer?.Value,
            { } node => MemberValue.ExpressionOf(node),
            null => null,
        };

    /// <summary>A document that is named by a constant is not renamed here.</summary>
    private static TextChange? Replace(ExpressionSyntax expression, string text) => expression is LiteralExpressionSyntax ? new TextChange(expression.Span, Literal(text)) : null;

    private AttributeArgumentSyntax? Find(string name) => _arguments.FirstOrDefault(argument => string.Equals(argument.NameEquals?.Name.Identifier.ValueText, name, StringComparison.Ordinal));
}
