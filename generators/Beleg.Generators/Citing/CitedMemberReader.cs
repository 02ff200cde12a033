using System.Collections.Immutable;
using Beleg.Proving;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Generators.Citing;

/// <summary>Reads the attributes of a member, and the value of the member itself.</summary>
internal static class CitedMemberReader
{
    public const string AttributeName = "Beleg.CitedAttribute";

    public static ImmutableArray<CitedMember> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        Read(context.TargetSymbol, context.TargetNode, context.SemanticModel, context.Attributes, cancellation);

    /// <param name="attributes">Those that cite.</param>
    public static ImmutableArray<CitedMember> Read(ISymbol symbol, SyntaxNode node, SemanticModel model, IEnumerable<AttributeData> attributes, CancellationToken cancellation)
    {
        var value = MemberValue.Of(symbol, node, model, cancellation);
        var names = NameWords.DeclaredBy(symbol.Name);
        return attributes.Select(attribute => Read(attribute, value, names, cancellation)).OfType<CitedMember>().ToImmutableArray();
    }

    /// <summary>Nothing where the arguments are no texts: that is an error of the compiler's own.</summary>
    private static CitedMember? Read(AttributeData attribute, ConstantValue value, EquatableArray<string> names, CancellationToken cancellation)
    {
        if (attribute.ConstructorArguments.Length != 2 || attribute.ConstructorArguments[0].Value is not string document || attribute.ConstructorArguments[1].Value is not string quote || attribute.ApplicationSyntaxReference is not { } reference) return null;

        var constant = CitationArguments.Apply(new(document, quote, value) { Names = names }, attribute.NamedArguments.Select(argument => (argument.Key, argument.Value.Value)));
        return new(constant, LocationOf(reference.SyntaxTree, reference.Span, cancellation));
    }

    public static SeedLocation LocationOf(SyntaxTree tree, TextSpan span, CancellationToken cancellation)
    {
        var lines = tree.GetLineSpan(span, cancellation).Span;
        return new(tree.FilePath, span.Start, span.Length, new(lines.Start.Line, lines.Start.Character), new(lines.End.Line, lines.End.Character));
    }
}
