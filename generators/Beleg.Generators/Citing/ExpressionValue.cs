using Beleg.Proving.Citing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Beleg.Generators.Citing;

/// <summary>The value of an expression, as far as it can be known without running it.</summary>
internal static class ExpressionValue
{
    private const int LongestShown = 60;

    /// <summary>Types of this library whose values are written as text.</summary>
    private static readonly string[] StatedTypes = ["Quantity", "Money", "Share", "Duration", "PartialDate", "Period", "Change"];

    public static ConstantValue Of(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } conversion) operation = conversion.Operand;

        if (operation.ConstantValue is { HasValue: true } constant) return OfObject(constant.Value, operation.Type);
        return operation switch
        {
            IObjectCreationOperation creation => OfCreation(creation),
            IInvocationOperation { TargetMethod: { IsStatic: true } method } invocation => OfCall(method, invocation),
            _ => Unknown(operation),
        };
    }

    /// <param name="type">The type of which a number may be a member.</param>
    public static ConstantValue OfObject(object? value, ITypeSymbol? type = null)
    {
        if (type is { TypeKind: TypeKind.Enum } && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, value)) is { } named) return new(ConstantKind.Name, named.Name);
        return value switch
        {
            string text => new(ConstantKind.Text, text),
            char c => new(ConstantKind.Text, c.ToString()),
            null => new(ConstantKind.Unknown, "'null'"),
            bool => new(ConstantKind.Unknown, "'true' or 'false', which no quote says"),
            double number when double.IsNaN(number) || double.IsInfinity(number) => new(ConstantKind.Unknown, "no number"),
            float number when float.IsNaN(number) || float.IsInfinity(number) => new(ConstantKind.Unknown, "no number"),
            _ => new(ConstantKind.Number, NumberText.Of(value)),
        };
    }

    private static ConstantValue OfCreation(IObjectCreationOperation creation)
    {
        if (!TryArguments(creation.Arguments, out var arguments)) return Unknown(creation);
        return NameOf(creation.Type) switch
        {
            "System.DateOnly" or "System.DateTime" or "System.DateTimeOffset" when IsDay(arguments) => new(ConstantKind.Date, $"{NumberText.Of(arguments["year"]!).PadLeft(4, '0')}-{NumberText.Of(arguments["month"]!).PadLeft(2, '0')}-{NumberText.Of(arguments["day"]!).PadLeft(2, '0')}"),
            "System.TimeSpan" => TimeSpanValue.Of(arguments) is { } seconds ? new(ConstantKind.Time, seconds) : Unknown(creation),
            "System.Uri" when arguments.TryGetValue("uriString", out var uri) && uri is string text => new(ConstantKind.Text, text),
            "System.Version" when arguments.Count > 1 => new(ConstantKind.Text, string.Join(".", creation.Arguments.Select(argument => NumberText.Of(argument.Value.ConstantValue.Value!)))),
            _ => Unknown(creation),
        };
    }

    private static ConstantValue OfCall(IMethodSymbol method, IInvocationOperation invocation)
    {
        if (!TryArguments(invocation.Arguments, out var arguments)) return Unknown(invocation);

        var type = NameOf(method.ContainingType);
        if (type is "System.TimeSpan" && TimeSpanValue.OfCall(method.Name, arguments) is { } seconds) return new(ConstantKind.Time, seconds);
        var isStated = method is { Name: "Parse", ContainingType: { ContainingNamespace: { Name: "Beleg", ContainingNamespace.IsGlobalNamespace: true } } stated } && StatedTypes.Contains(stated.Name, StringComparer.Ordinal);
        return isStated && arguments.Values.FirstOrDefault() is string text ? new(ConstantKind.Stated, text) : Unknown(invocation);
    }

    /// <summary>A time of day other than midnight is none that a quote of a date says.</summary>
    private static bool IsDay(Dictionary<string, object?> arguments) =>
        arguments.ContainsKey("year") && arguments.ContainsKey("month") && arguments.ContainsKey("day")
        && arguments.All(argument => argument.Key is "year" or "month" or "day" or "kind" || argument.Value is 0);

    private static bool TryArguments(IEnumerable<IArgumentOperation> operations, out Dictionary<string, object?> arguments)
    {
        arguments = new(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (operation.Parameter is not { } parameter) return false;

            var value = operation.Value;
            while (value is IConversionOperation { ConstantValue.HasValue: false } conversion) value = conversion.Operand;
            if (value.ConstantValue is not { HasValue: true } constant) return false;
            arguments[parameter.Name] = constant.Value;
        }

        return true;
    }

    private static string NameOf(ITypeSymbol? type) => type is null ? "" : type.ContainingNamespace + "." + type.Name;

    private static ConstantValue Unknown(IOperation operation)
    {
        var text = operation.Syntax.ToString();
        return new(ConstantKind.Unknown, $"'{(text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…")}'");
    }
}
