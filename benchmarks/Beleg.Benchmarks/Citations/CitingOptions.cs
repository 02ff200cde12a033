using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Benchmarks.Citations;

/// <summary>What MSBuild tells of a project that refers to the package and has a document.</summary>
internal sealed class CitingOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.BelegUnread", "");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options("build_metadata.AdditionalFiles.BelegCitation", ((CitedText)textFile).Name);

    private sealed class Options(string key, string value) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string wanted, out string found)
        {
            found = value;
            return string.Equals(wanted, key, StringComparison.Ordinal);
        }
    }
}
