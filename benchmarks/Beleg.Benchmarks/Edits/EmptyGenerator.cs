using Microsoft.CodeAnalysis;

namespace Beleg.Benchmarks.Edits;

/// <summary>Looks at every AdditionalFile and does nothing: what the driver costs by itself.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(static (pair, _) => pair.Left.Path),
            static (_, _) => { });
}
