using System.Collections.Immutable;
using Beleg.Benchmarks.Synthetic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Beleg.Benchmarks.Edits;

/// <summary>A project with synthetic seeds in memory.</summary>
internal sealed class SeedProject
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    public SeedProject(int facts) =>
        Files = [.. SeedWriter.Write(SyntheticCatalogue.Of(facts)).Select(file => new SeedText(file.Path, file.Text))];

    public ImmutableArray<SeedText> Files { get; }

    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Harbours",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "Beleg.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, ParseOptions);

    public GeneratorDriver DriverOf(IIncrementalGenerator generator, bool trackSteps) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            Files,
            ParseOptions,
            new SeedOptions(),
            new(IncrementalGeneratorOutputKind.None, trackSteps));
}
