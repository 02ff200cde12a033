using System.Reflection;
using Beleg.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests.Caching;

/// <summary>Why each step of a build's pipeline ran, or that it did not.</summary>
internal static class Reasons
{
    /// <summary>The row for what is handed to the compiler: sources and diagnostics.</summary>
    public const string Output = nameof(Output);

    public static IReadOnlyList<string> StepNames { get; } =
        [.. typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>One line per step: its name and the letters of its outputs' reasons, each letter once.</summary>
    public static string Of(Build build) => string.Join('\n',
        StepNames.Select(name => $"{name} {Letters(build.Result.TrackedSteps.GetValueOrDefault(name, []))}")
            .Append($"{Output} {Letters(build.Result.TrackedOutputSteps.SelectMany(steps => steps.Value))}"));

    private static string Letters(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        string.Concat(steps.SelectMany(step => step.Outputs).Select(output => Letter(output.Reason)).Distinct().Order());

    private static char Letter(IncrementalStepRunReason reason) => reason switch
    {
        IncrementalStepRunReason.Cached => '-',
        IncrementalStepRunReason.Unchanged => '=',
        IncrementalStepRunReason.Modified => 'M',
        IncrementalStepRunReason.New => 'N',
        IncrementalStepRunReason.Removed => 'R',
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
