using Microsoft.CodeAnalysis;

namespace Beleg.Tool.Citing;

/// <summary>How a baseline and a report call what is declared: <c>Http2.Limits.MaxFrameSize</c>.</summary>
internal static class CodeSymbols
{
    public static string NameOf(ISymbol symbol)
    {
        var names = new List<string>();
        for (var at = symbol; at is not null and not INamespaceSymbol { IsGlobalNamespace: true } and not IModuleSymbol; at = at.ContainingSymbol) names.Add(at.Name);
        names.Reverse();
        return string.Join('.', names.Where(name => name.Length > 0));
    }
}
