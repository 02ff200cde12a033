using Beleg.Proving.Citing;

namespace Beleg.Generators.Citing;

/// <summary>The named arguments of a citation, which an attribute and a comment share.</summary>
internal static class CitationArguments
{
    public static CitedConstant Apply(CitedConstant constant, IEnumerable<(string Name, object? Value)> arguments)
    {
        foreach (var argument in arguments) constant = Apply(constant, argument.Name, argument.Value);
        return constant;
    }

    /// <summary>Whether there is an argument of this name and type.</summary>
    public static bool IsOne(string name, object value) => name switch
    {
        nameof(CitedAttribute.Unit) or nameof(CitedAttribute.Prefix) or nameof(CitedAttribute.Suffix) or nameof(CitedAttribute.In) or nameof(CitedAttribute.Language) => value is string,
        nameof(CitedAttribute.Occurrence) => value is int,
        nameof(CitedAttribute.Bound) => value is Bound,
        _ => false,
    };

    private static CitedConstant Apply(CitedConstant constant, string name, object? value) => (name, value) switch
    {
        (nameof(CitedAttribute.Unit), string text) => constant with { Unit = text.Trim() },
        (nameof(CitedAttribute.Prefix), string text) => constant with { Prefix = text },
        (nameof(CitedAttribute.Suffix), string text) => constant with { Suffix = text },
        (nameof(CitedAttribute.In), string text) => constant with { In = text },
        (nameof(CitedAttribute.Language), string text) => constant with { Language = text },
        (nameof(CitedAttribute.Occurrence), int number) => constant with { Occurrence = number },
        (nameof(CitedAttribute.Bound), int bound) => constant with { Bound = (Bound)bound },
        (nameof(CitedAttribute.Bound), Bound bound) => constant with { Bound = bound },
        _ => constant,
    };
}
