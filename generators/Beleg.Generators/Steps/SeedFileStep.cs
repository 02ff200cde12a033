using Beleg.Proving.Seeds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Generators.Steps;

/// <summary>
/// Finds the seed files among a project's AdditionalFiles: those that <c>build/Beleg.props</c> tagged, never by name.
/// A project that declares no seeds has none, however the generator got there.
/// </summary>
internal static class SeedFileStep
{
    private const string Tag = "build_metadata.AdditionalFiles.BelegSeed";

    public static SeedFile? Read((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        if (!input.Options.GetOptions(input.Text).TryGetValue(Tag, out var relativePath) || relativePath.Length == 0) return null;
        var text = input.Text.GetText(cancellation);
        return new(relativePath.Replace('\\', '/'), input.Text.Path, text?.ToString() ?? "");
    }
}
