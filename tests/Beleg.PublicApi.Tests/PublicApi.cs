using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Beleg.PublicApi.Tests;

/// <summary>
/// Renders what an assembly shows to others, from the compiler's symbols, in ordinal order. The only file that knows how:
/// PublicApiGenerator would take its place.
/// </summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeType
        | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
        | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>One line per type and, indented, one per member.</summary>
    public static string Render(string assemblyPath, params string[] references)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll");
        var assembly = MetadataReference.CreateFromFile(assemblyPath);
        var compilation = CSharpCompilation.Create("Api", references: [assembly, .. references.Concat(platform).Select(path => MetadataReference.CreateFromFile(path))]);
        var text = new StringBuilder();
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!;
        foreach (var type in TypesOf(symbol.GlobalNamespace).OrderBy(type => type.ToDisplayString(Format), StringComparer.Ordinal)) Append(text, type);
        return text.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
        {
            INamedTypeSymbol type when IsVisible(type) => TypesOf(type).Prepend(type),
            INamespaceSymbol inner => TypesOf(inner),
            _ => [],
        });

    private static void Append(StringBuilder text, INamedTypeSymbol type)
    {
        var modifiers = type.IsStatic ? "static " : type.TypeKind == TypeKind.Class && type.IsSealed ? "sealed " : type.IsAbstract && type.TypeKind == TypeKind.Class ? "abstract " : type.IsReadOnly ? "readonly " : "";
        var bases = type.BaseType is { SpecialType: SpecialType.None } baseType ? type.Interfaces.Prepend(baseType) : type.Interfaces;
        var inherits = string.Join(", ", bases.Where(each => type.TypeKind != TypeKind.Enum && IsVisible(each)).Select(each => each.ToDisplayString(Format.WithKindOptions(SymbolDisplayKindOptions.None))).Order(StringComparer.Ordinal));
        text.Append("public ").Append(modifiers).Append(type.ToDisplayString(Format)).Append(inherits.Length == 0 ? "" : $" : {inherits}").Append('\n');
        foreach (var member in type.GetMembers().Where(member => member is not ITypeSymbol && IsVisible(member) && !IsAccessor(member)).Select(Describe).Order(StringComparer.Ordinal))
        {
            text.Append("    ").Append(member).Append('\n');
        }

        text.Append('\n');
    }

    private static string Describe(ISymbol member)
    {
        var attributes = member.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name is "ObsoleteAttribute" or "ExperimentalAttribute")
            .Select(attribute => $"[{attribute}] ");
        return string.Concat(attributes) + member.ToDisplayString(Format);
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal && !symbol.IsImplicitlyDeclared;

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };
}
