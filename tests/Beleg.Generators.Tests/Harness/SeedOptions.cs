using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Generators.Tests.Harness;

/// <summary>What MSBuild tells the generator: the tags of <c>build/Beleg.targets</c> and the target framework.</summary>
/// <param name="targetFramework">The project's.</param>
/// <param name="isTagged">Whether the project refers to the package, which tags its files and makes properties visible.</param>
/// <param name="unread">The property <c>BelegUnread</c>.</param>
internal sealed class SeedOptions(string targetFramework, bool isTagged = true, string? unread = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = isTagged
        ? new Options(("build_property.TargetFramework", targetFramework), ("build_property.BelegUnread", unread ?? ""))
        : new Options(("build_property.TargetFramework", targetFramework));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        isTagged && textFile is SeedText seed ? new Options(("build_metadata.AdditionalFiles." + seed.Tag, seed.RelativePath)) : Options.None;

    private sealed class Options(params (string Key, string Value)[] entries) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new();

        public override bool TryGetValue(string wanted, out string found)
        {
            found = entries.FirstOrDefault(entry => string.Equals(wanted, entry.Key, StringComparison.Ordinal)).Value ?? "";
            return entries.Any(entry => string.Equals(wanted, entry.Key, StringComparison.Ordinal));
        }
    }
}
