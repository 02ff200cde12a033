using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Steps;

/// <summary>Shapes that the pipeline uses more than once.</summary>
internal static class ProviderExtensions
{
    public static IncrementalValuesProvider<T> WhereNotNull<T>(this IncrementalValuesProvider<T?> values)
        where T : class
        => values.Where(static value => value is not null)!;

    /// <summary>Two inputs that are one each.</summary>
    public static IncrementalValueProvider<Pair<TLeft, TRight>> With<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right) =>
        left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>All of them, as one object.</summary>
    public static IncrementalValueProvider<EquatableArray<T>> Together<T>(this IncrementalValuesProvider<T> values)
        where T : IEquatable<T>
        => values.Collect().Select(static (all, _) => all.ToEquatableArray());

    /// <summary>Makes something of each file: of those that are new together, before the first is asked for.</summary>
    /// <param name="makeAhead">Makes all that are new, and remembers it.</param>
    /// <param name="make">Makes one, or remembers it.</param>
    public static IncrementalValuesProvider<TMade> SelectAhead<TFile, TMade>(
        this IncrementalValuesProvider<TFile> files,
        Action<IReadOnlyList<TFile>, CancellationToken> makeAhead,
        Func<TFile, CancellationToken, TMade> make)
    {
        var areMade = files.Collect().Select((all, cancellation) =>
        {
            makeAhead(all, cancellation);
            return new Boxed<bool>(true);
        });
        return files.Combine(areMade).Select((pair, cancellation) => make(pair.Left, cancellation));
    }

    /// <summary>What was read from the one file of a role; nothing where there is no such file.</summary>
    public static IncrementalValueProvider<Examined<T>?> OfRole<T>(
        this IncrementalValuesProvider<SeedFile> files,
        SeedRole role,
        Func<SeedFile, CancellationToken, Examined<T>> read)
        where T : IEquatable<T>?
        => files
            .Where(file => file.Role == role)
            .Select(read)
            .Collect()
            .Select(static (outcomes, _) => outcomes.Length == 0 ? null : outcomes[0]);

    public static IncrementalValueProvider<EquatableArray<Issue>> Issues<T>(this IncrementalValueProvider<Examined<T>?> outcome)
        where T : IEquatable<T>?
        => outcome.Select(static (outcome, _) => outcome?.Issues ?? EquatableArray<Issue>.Empty);
}
