namespace Beleg.Generators.Steps;

/// <summary>Two inputs of a step as one object.</summary>
/// <remarks>
/// Steps hand on objects, and two of them at once, nothing else. For each struct of another shape, as for tuples in tuples, the
/// runtime compiles the compiler's tables of steps anew: more than a hundred methods, of which most run once.
/// </remarks>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right);

/// <summary>A number, or a yes or no, as an object: for the same reason.</summary>
internal sealed record Boxed<T>(T Value);
