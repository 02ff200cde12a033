using System.Collections.Immutable;
using Beleg.Proving;
using Beleg.Proving.Seeds;
using Microsoft.CodeAnalysis;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Caching;

/// <summary>
/// Of what shapes the things are that steps hand on. For each shape that is no object, nor two of them, nor all that were
/// collected, a cold compiler compiles its tables of steps anew: 22 of them were 2,265 methods.
/// </summary>
public sealed class ShapeTests
{
    [Fact]
    public void Steps_hand_on_objects_or_pairs_of_them()
    {
        var steps = new HashSet<IncrementalGeneratorRunStep>();
        foreach (var step in Covered.BuildTracked().Result.TrackedOutputSteps.SelectMany(output => output.Value)) AddWithInputs(step, steps);

        var shapes = steps.SelectMany(step => step.Outputs).Select(output => output.Value?.GetType()).OfType<Type>().Distinct().ToList();

        shapes.ShouldContain(typeof((SeedFile, EquatableArray<string>)));
        shapes.Where(shape => !IsShared(shape)).ShouldBeEmpty();
    }

    /// <summary>Of all types that the runtime compiles once for all objects.</summary>
    private static bool IsShared(Type type) =>
        !type.IsValueType
        || (type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(ValueTuple<,>) || type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            && type.GenericTypeArguments.All(part => !part.IsValueType));

    /// <summary>The compiler's own steps before an attribute is found are as they are.</summary>
    private static void AddWithInputs(IncrementalGeneratorRunStep step, HashSet<IncrementalGeneratorRunStep> steps)
    {
        if (step.Name?.Contains("_ForAttribute", StringComparison.Ordinal) == true || !steps.Add(step)) return;
        foreach (var (source, _) in step.Inputs) AddWithInputs(source, steps);
    }
}
