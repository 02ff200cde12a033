using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Benchmarks.Edits;

/// <summary>What MSBuild tells the generator: the tag of each seed file, and the target framework.</summary>
internal sealed class SeedOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.TargetFramework", "net10.0");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is SeedText seed ? new Options("build_metadata.AdditionalFiles.BelegSeed", seed.RelativePath) : Options.None;

    private sealed class Options(string key, string value) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new("", "");

        public override bool TryGetValue(string wanted, out string found)
        {
            found = value;
            return string.Equals(wanted, key, StringComparison.Ordinal);
        }
    }
}
