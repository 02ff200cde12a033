using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Generators.Tests.Harness;

/// <summary>What MSBuild tells the generator: the tags of <c>build/Beleg.targets</c> and the target framework.</summary>
internal sealed class SeedOptions(string targetFramework, bool isTagged = true) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.TargetFramework", targetFramework);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        isTagged && textFile is SeedText seed ? new Options("build_metadata.AdditionalFiles.BelegSeed", seed.RelativePath) : Options.None;

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
