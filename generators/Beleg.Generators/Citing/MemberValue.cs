using Beleg.Proving.Citing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Beleg.Generators.Citing;

/// <summary>The value of a member: of a constant what it is, of others what they begin with.</summary>
internal static class MemberValue
{
    public static ConstantValue Of(ISymbol symbol, SyntaxNode node, SemanticModel model, CancellationToken cancellation) => symbol switch
    {
        // A member that is given no number is cited for its name.
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } member when node is EnumMemberDeclarationSyntax { EqualsValue: null } => new(ConstantKind.Name, member.Name),
        IFieldSymbol { HasConstantValue: true } field => field.ContainingType.TypeKind == TypeKind.Enum ? ExpressionValue.OfObject(field.ConstantValue) : ExpressionValue.OfObject(field.ConstantValue, field.Type),
        IParameterSymbol { HasExplicitDefaultValue: true } parameter => ExpressionValue.OfObject(parameter.ExplicitDefaultValue, parameter.Type),
        _ => ExpressionOf(node) is { } expression && model.GetOperation(expression, cancellation) is { } operation ? ExpressionValue.Of(operation) : new(ConstantKind.Unknown, $"none at '{symbol.Name}'"),
    };

    public static ExpressionSyntax? ExpressionOf(SyntaxNode node) => node switch
    {
        EnumMemberDeclarationSyntax member => member.EqualsValue?.Value,
        ParameterSyntax parameter => parameter.Default?.Value,
        MethodDeclarationSyntax method => method.ExpressionBody?.Expression,
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value ?? Getter(property),
        _ => null,
    };

    private static ExpressionSyntax? Getter(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.Keyword.ValueText is "get") switch
        {
            { ExpressionBody.Expression: { } expression } => expression,
            { Body.Statements: { Count: 1 } statements } when statements[0] is ReturnStatementSyntax { Expression: { } expression } => expression,
            _ => null,
        };
}
