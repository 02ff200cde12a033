using System.Collections.Immutable;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Citing;

/// <summary>Reads the attributes of a member, and the value of the member itself.</summary>
internal static class CitedMemberReader
{
    public const string AttributeName = "Beleg.CitedAttribute";

    public static ImmutableArray<CitedMember> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var value = MemberValue.Of(context.TargetSymbol, context.TargetNode, context.SemanticModel, cancellation);
        var names = NameWords.DeclaredBy(context.TargetSymbol.Name);
        return context.Attributes.Select(attribute => Read(attribute, value, names, cancellation)).OfType<CitedMember>().ToImmutableArray();
    }

    /// <summary>Nothing where the arguments are no texts: that is an error of the compiler's own.</summary>
    private static CitedMember? Read(AttributeData attribute, ConstantValue value, Proving.EquatableArray<string> names, CancellationToken cancellation)
    {
        if (attribute.ConstructorArguments.Length != 2 || attribute.ConstructorArguments[0].Value is not string document || attribute.ConstructorArguments[1].Value is not string quote || attribute.ApplicationSyntaxReference is not { } reference) return null;

        var constant = new CitedConstant(document, quote, value) { Names = names };
        foreach (var argument in attribute.NamedArguments)
        {
            constant = argument switch
            {
                { Key: nameof(CitedAttribute.Unit), Value.Value: string text } => constant with { Unit = text.Trim() },
                { Key: nameof(CitedAttribute.Prefix), Value.Value: string text } => constant with { Prefix = text },
                { Key: nameof(CitedAttribute.Suffix), Value.Value: string text } => constant with { Suffix = text },
                { Key: nameof(CitedAttribute.In), Value.Value: string text } => constant with { In = text },
                { Key: nameof(CitedAttribute.Language), Value.Value: string text } => constant with { Language = text },
                { Key: nameof(CitedAttribute.Occurrence), Value.Value: int number } => constant with { Occurrence = number },
                { Key: nameof(CitedAttribute.Bound), Value.Value: int bound } => constant with { Bound = (Bound)bound },
                _ => constant,
            };
        }

        return new(constant, LocationOf(reference, cancellation));
    }

    private static SeedLocation LocationOf(SyntaxReference reference, CancellationToken cancellation)
    {
        var lines = reference.SyntaxTree.GetLineSpan(reference.Span, cancellation).Span;
        return new(reference.SyntaxTree.FilePath, reference.Span.Start, reference.Span.Length, new(lines.Start.Line, lines.Start.Character), new(lines.End.Line, lines.End.Character));
    }
}
