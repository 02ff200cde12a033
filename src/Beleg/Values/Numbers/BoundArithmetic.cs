namespace Beleg;

/// <summary>What bounds do under addition and comparison.</summary>
internal static class BoundArithmetic
{
    /// <summary>The bound of a sum; <see langword="false"/> where the two say nothing together.</summary>
    /// <remarks>
    /// A bare or exact number leaves the other's bound as it is, like bounds stay, and of two that look the same way the
    /// strict one wins (at least 10 and more than 3 are more than 13). <em>Nearly</em> with <em>at least</em> has no bound.
    /// </remarks>
    public static bool TryAdd(Bound first, Bound second, out Bound sum)
    {
        sum = (first, second) switch
        {
            _ when first == second => first,
            (Bound.None, _) => second == Bound.Exactly ? Bound.None : second,
            (_, Bound.None) => first == Bound.Exactly ? Bound.None : first,
            (Bound.Exactly, _) => second,
            (_, Bound.Exactly) => first,
            (Bound.AtLeast or Bound.MoreThan, Bound.AtLeast or Bound.MoreThan) => Bound.MoreThan,
            (Bound.AtMost or Bound.LessThan, Bound.AtMost or Bound.LessThan) => Bound.LessThan,
            _ => Bound.None,
        };
        return sum != Bound.None || IsPoint(first) || IsPoint(second);
    }

    /// <summary>The bound of the negative: what was above is below.</summary>
    public static Bound Negate(Bound bound) => bound switch
    {
        Bound.AtLeast => Bound.AtMost,
        Bound.MoreThan => Bound.LessThan,
        Bound.AtMost => Bound.AtLeast,
        Bound.LessThan => Bound.MoreThan,
        Bound.Nearly => Bound.JustOver,
        Bound.JustOver => Bound.Nearly,
        _ => bound,
    };

    /// <summary>Whether a first value is certainly less than a second, certainly not, or cannot be told.</summary>
    /// <param name="order">How the two numbers compare: negative, zero or positive.</param>
    /// <param name="first">The bound of the first.</param>
    /// <param name="second">The bound of the second.</param>
    /// <remarks>
    /// <em>About</em> limits nothing; <em>nearly</em> and <em>just over</em> are everyday words and are not held to
    /// strictness: nearly 10 counts as at most 10, just over 10 as at least 10.
    /// </remarks>
    public static bool? IsLess(int order, Bound first, Bound second)
    {
        if (HasTop(first) && HasBottom(second) && (order < 0 || (order == 0 && (first == Bound.LessThan || second == Bound.MoreThan)))) return true;
        if (HasBottom(first) && HasTop(second) && order >= 0) return false;
        return null;
    }

    private static bool IsPoint(Bound bound) => bound is Bound.None or Bound.Exactly;

    private static bool HasTop(Bound bound) => IsPoint(bound) || bound is Bound.AtMost or Bound.LessThan or Bound.Nearly;

    private static bool HasBottom(Bound bound) => IsPoint(bound) || bound is Bound.AtLeast or Bound.MoreThan or Bound.JustOver;
}
