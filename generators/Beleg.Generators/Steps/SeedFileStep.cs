using System.Collections.Immutable;
using Beleg.Proving;
using Beleg.Proving.Consistency;
using Beleg.Proving.Documents;
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

    /// <summary>The file, where it is one.</summary>
    public static ImmutableArray<SeedFile> Read((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        if (!input.Options.GetOptions(input.Text).TryGetValue(Tag, out var relativePath) || relativePath.Length == 0) return ImmutableArray<SeedFile>.Empty;
        relativePath = relativePath.Replace('\\', '/');
        if (SeedRoles.IsPassedOver(relativePath)) return ImmutableArray<SeedFile>.Empty;
        var text = input.Text.GetText(cancellation);
        return ImmutableArray.Create(new SeedFile(relativePath, input.Text.Path, text?.ToString() ?? ""));
    }

    public static ImmutableArray<EvidenceDocument> Documents((SeedFile File, EquatableArray<string> Doubles) input, CancellationToken _) =>
        input.File.Role == SeedRole.Document && !IsDouble(input.File, input.Doubles) ? ImmutableArray.Create(input.File.ToDocument()) : ImmutableArray<EvidenceDocument>.Empty;

    public static ImmutableArray<SeedFile> AllButDocuments((SeedFile File, EquatableArray<string> Doubles) input, CancellationToken _) =>
        input.File.Role != SeedRole.Document && !IsDouble(input.File, input.Doubles) ? ImmutableArray.Create(input.File) : ImmutableArray<SeedFile>.Empty;

    /// <summary>The same order on every machine, whatever the order in which the host lists files.</summary>
    public static EquatableArray<SeedFileName> InOrder(ImmutableArray<SeedFileName> files, CancellationToken _) =>
        files.OrderBy(file => file.RelativePath, StringComparer.Ordinal).ThenBy(file => file.Location.Path, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Whether the project declares a catalogue, as <c>build/Beleg.targets</c> sees it: without regard to case.</summary>
    public static Boxed<bool> AreDeclared(EquatableArray<SeedFileName> files, CancellationToken _) =>
        new(files.Any(file => SeedRoles.IsDeclaring(SeedRoles.Of(file.RelativePath.ToLowerInvariant()))));

    /// <summary>
    /// The paths of files that another file takes the place of, having the same tag. They are an issue, and are not read:
    /// two outputs of one name would cost all outputs.
    /// </summary>
    public static EquatableArray<string> Doubles(EquatableArray<SeedFileName> files, CancellationToken _) =>
        files.GroupBy(file => file.RelativePath, StringComparer.Ordinal).SelectMany(group => group.Skip(1)).Select(file => file.Location.Path).ToEquatableArray();

    private static bool IsDouble(SeedFile file, EquatableArray<string> doubles) => doubles.Contains(file.Path, StringComparer.Ordinal);
}
