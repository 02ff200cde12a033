using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Beleg.PublicApi.Tests;

/// <summary>What PublicApiGenerator does not render: a change of it would be in no snapshot.</summary>
internal static class LostInRendering
{
    public static IReadOnlyList<string> Of(string assemblyPath)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(assemblyPath);
        return [.. assembly.MainModule.GetAllTypes().Where(IsShown).SelectMany(Of)];
    }

    private static IEnumerable<string> Of(TypeDefinition type) =>
        type.Fields.Where(field => IsShown(field.Attributes) && (IsRequired(field) || IsFunctionPointer(field.FieldType))).Select(field => field.FullName)
            .Concat(type.Methods.Where(method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && IsLost(method)).Select(method => method.FullName));

    private static bool IsLost(MethodDefinition method) =>
        method is { IsStatic: true, IsAbstract: true }
        || IsFunctionPointer(method.ReturnType)
        || method.Parameters.Any(parameter => IsFunctionPointer(parameter.ParameterType));

    private static bool IsRequired(FieldDefinition field) =>
        field.CustomAttributes.Any(attribute => string.Equals(attribute.AttributeType.Name, nameof(RequiredMemberAttribute), StringComparison.Ordinal));

    private static bool IsFunctionPointer(TypeReference type) => type switch
    {
        FunctionPointerType => true,
        TypeSpecification specification => IsFunctionPointer(specification.ElementType) || (type is GenericInstanceType generic && generic.GenericArguments.Any(IsFunctionPointer)),
        _ => false,
    };

    private static bool IsShown(TypeDefinition type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsShown(type.DeclaringType));

    private static bool IsShown(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;
}
