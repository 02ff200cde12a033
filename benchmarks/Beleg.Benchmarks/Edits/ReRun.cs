using Microsoft.CodeAnalysis;

namespace Beleg.Benchmarks.Edits;

/// <summary>Which steps of the pipeline ran again after an edit.</summary>
internal static class ReRun
{
    /// <summary>The named steps with the number of their outputs that were made anew, whether or not they came out the same.</summary>
    public static string Describe(GeneratorRunResult result)
    {
        var steps = result.TrackedSteps
            .Where(step => !step.Key.Contains('_', StringComparison.Ordinal) && !IsOfTheCompiler(step.Key))
            .Select(step => (step.Key, Count: step.Value.Sum(run => run.Outputs.Count(output => IsMadeAnew(output.Reason)))))
            .Where(step => step.Count > 0)
            .OrderBy(step => step.Key, StringComparer.Ordinal)
            .ToArray();
        var outputs = result.TrackedOutputSteps.Sum(step => step.Value.Sum(run => run.Outputs.Count(output => IsMadeAnew(output.Reason))));
        return steps.Length == 0 && outputs == 0
            ? "0 steps"
            : Number.Text($"{steps.Length} steps ({string.Join(", ", steps.Select(step => Number.Text($"{step.Key} {step.Count}")))}), {outputs} outputs");
    }

    private static bool IsMadeAnew(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Unchanged;

    /// <summary>The inputs, which the compiler makes anew itself, and the outputs, which are counted by themselves.</summary>
    public static bool IsOfTheCompiler(string step) => step is "AdditionalTexts" or "Compilation" or "ParseOptions" or "AnalyzerConfigOptions" or "MetadataReferences" or "SourceOutput";
}
