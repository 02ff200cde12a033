using Beleg.Proving.Consistency;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Generators.Steps;

/// <summary>What the project compiles with and for. Catalogues need C# 12 and .NET 8.</summary>
internal sealed record TargetPlatform(LanguageVersion LanguageVersion, string TargetFramework)
{
    private const int LowestFramework = 8;

    public bool IsLanguageSupported => LanguageVersion >= LanguageVersion.CSharp12;

    /// <summary>A framework that cannot be told is left to the compiler.</summary>
    public bool IsFrameworkSupported
    {
        get
        {
            var moniker = TargetFramework;
            if (moniker.StartsWith("netstandard", StringComparison.Ordinal) || moniker.StartsWith("netcoreapp", StringComparison.Ordinal)) return false;
            if (!moniker.StartsWith("net", StringComparison.Ordinal)) return true;

            // net8.0-windows is new, net48 is old: only new ones have a dot.
            var dot = moniker.IndexOf('.');
            return dot > 0 && Invariant.TryParsePositive(moniker.Substring(3, dot - 3), out var major) && major >= LowestFramework;
        }
    }

    public bool IsSupported => IsLanguageSupported && IsFrameworkSupported;

    /// <summary>What is too low, if anything.</summary>
    public PlatformShortcoming? Shortcoming =>
        !IsLanguageSupported ? new("C# 12 or later", "C# " + LanguageVersion.ToDisplayString(), "'<LangVersion>12.0</LangVersion>' or remove LangVersion")
        : !IsFrameworkSupported ? new(".NET 8 or later", TargetFramework, "'<TargetFramework>net8.0</TargetFramework>'")
        : null;

    public static TargetPlatform Of((ParseOptions Parse, AnalyzerConfigOptionsProvider Options) input, CancellationToken _)
    {
        input.Options.GlobalOptions.TryGetValue("build_property.TargetFramework", out var framework);
        return new((input.Parse as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp12, framework ?? "");
    }
}
