using Beleg.Proving;
using Beleg.Proving.Citing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Beleg.Generators.Citing.Comments;

/// <summary>The value beside a comment: that which a declaration gives, else the one literal of the statement.</summary>
internal static class BesideValue
{
    private static readonly ConstantValue None = new(ConstantKind.Unknown, "no literal beside it");

    /// <returns>The value, and the words by which the code calls it.</returns>
    public static (ConstantValue Value, EquatableArray<string> Names) Of(SyntaxNode? beside, SemanticModel model, CancellationToken cancellation)
    {
        if (beside is null) return (None, []);

        if (Declared(beside) is { } node && model.GetDeclaredSymbol(node, cancellation) is { } symbol)
        {
            var value = MemberValue.Of(symbol, node, model, cancellation);
            return (value.Kind == ConstantKind.Unknown ? OneOf(beside, model, cancellation) : value, NameWords.DeclaredBy(symbol.Name));
        }

        return (OneOf(beside, model, cancellation), NamesOf(beside));
    }

    /// <summary>What the declaration beside it declares; <see langword="null"/> beside a statement.</summary>
    public static ISymbol? SymbolOf(SyntaxNode beside, SemanticModel model, CancellationToken cancellation) =>
        Declared(beside) is { } node ? model.GetDeclaredSymbol(node, cancellation) : null;

    /// <summary>The expression that gives the value, for who writes another; <see langword="null"/> where there is not one.</summary>
    public static ExpressionSyntax? ExpressionOf(SyntaxNode beside, SemanticModel model, CancellationToken cancellation)
    {
        if (Declared(beside) is { } node && MemberValue.ExpressionOf(node) is { } initial && IsKnown(initial, model, cancellation)) return initial;
        var literals = LiteralsOf(beside, model, cancellation);
        return literals.Count == 1 ? literals[0].Expression : null;
    }

    /// <summary>What the declaration declares, where that is one thing.</summary>
    private static SyntaxNode? Declared(SyntaxNode beside) => beside switch
    {
        BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0],
        LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0],
        EnumMemberDeclarationSyntax or ParameterSyntax { Default: not null } or PropertyDeclarationSyntax or MethodDeclarationSyntax { ExpressionBody: not null } => beside,
        _ => null,
    };

    private static bool IsKnown(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetOperation(expression, cancellation) is { } operation && ExpressionValue.Of(operation).Kind != ConstantKind.Unknown;

    /// <summary>The one value that literals of the code give. Of numbers and words the numbers are meant.</summary>
    private static ConstantValue OneOf(SyntaxNode beside, SemanticModel model, CancellationToken cancellation)
    {
        var values = LiteralsOf(beside, model, cancellation).Select(each => each.Value).Distinct().ToList();
        return values.Count switch
        {
            0 => None,
            1 => values[0],
            _ => new(ConstantKind.Unknown, "several literals beside it: " + string.Join(", ", values.Select(value => $"'{value.Text}'"))),
        };
    }

    private static List<(ExpressionSyntax Expression, ConstantValue Value)> LiteralsOf(SyntaxNode beside, SemanticModel model, CancellationToken cancellation)
    {
        var found = new List<(ExpressionSyntax Expression, ConstantValue Value)>();
        Gather(beside);
        var numbers = found.FindAll(each => each.Value.Kind is not (ConstantKind.Text or ConstantKind.Name));
        return numbers.Count > 0 ? numbers : found;

        void Gather(SyntaxNode node)
        {
            foreach (var child in node.ChildNodes())
            {
                // What is nested has comments of its own.
                if (child is StatementSyntax or AttributeListSyntax or AnonymousFunctionExpressionSyntax) continue;
                if (child is ExpressionSyntax expression && IsOfLiterals(expression) && model.GetOperation(expression, cancellation) is { } operation && ExpressionValue.Of(operation) is { Kind: not ConstantKind.Unknown } value) found.Add((expression, value));
                else Gather(child);
            }

            if (node is ExpressionSyntax itself && ReferenceEquals(node, beside) && found.Count == 0 && model.GetOperation(itself, cancellation) is { } own && ExpressionValue.Of(own) is { Kind: not ConstantKind.Unknown } known) found.Add((itself, known));
        }
    }

    private static bool IsOfLiterals(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().Any(node => node is LiteralExpressionSyntax);

    /// <summary>The words of what is assigned, where it is that.</summary>
    private static EquatableArray<string> NamesOf(SyntaxNode beside) => beside switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var left } } => NamesOf(left),
        AssignmentExpressionSyntax { Left: var left } => NamesOf(left),
        MemberAccessExpressionSyntax access => NameWords.DeclaredBy(access.Name.Identifier.ValueText),
        IdentifierNameSyntax name => NameWords.DeclaredBy(name.Identifier.ValueText),
        ArgumentSyntax { NameColon.Name: var name } => NameWords.DeclaredBy(name.Identifier.ValueText),
        _ => [],
    };
}
