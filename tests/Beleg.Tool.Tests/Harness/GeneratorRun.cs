using System.Collections.Immutable;
using System.Text;
using Beleg.Generators;
using Beleg.Proving;
using Beleg.Proving.Seeds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Tool.Tests.Harness;

/// <summary>What the generator says of the same seed files.</summary>
internal sealed record GeneratorRun(IReadOnlyList<string> Issues, ProofCounts Counts)
{
    public static GeneratorRun Of(IEnumerable<SeedFile> files)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new BelegGenerator().AsSourceGenerator()],
            files.Select(file => new SeedText(file)),
            new CSharpParseOptions(LanguageVersion.CSharp12),
            new SeedOptions(),
            new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var result = driver.RunGenerators(CSharpCompilation.Create("Somebody.Project")).GetRunResult();
        var proof = (Examined<ProofCounts>)result.Results.Single().TrackedSteps["CatalogueProof"].Single().Outputs.Single().Value;
        return new([.. result.Diagnostics.Select(Show).Order(StringComparer.Ordinal)], proof.Value);
    }

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var start = span.StartLinePosition;
        return FormattableString.Invariant($"{span.Path}({start.Line + 1},{start.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}");
    }

    private sealed class SeedText(SeedFile file) : AdditionalText
    {
        public string RelativePath => file.RelativePath;

        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(file.Text, Encoding.UTF8);
    }

    private sealed class SeedOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(ImmutableDictionary<string, string>.Empty.Add("build_property.TargetFramework", "net10.0"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Options(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.BelegSeed", ((SeedText)textFile).RelativePath));
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
