namespace Beleg.Linguistics.Values.Bounds;

/// <summary>How bounds change each other. Nothing here is listed by phrase: the tables of a language name bounds, and what denies.</summary>
internal static class BoundAlgebra
{
    /// <summary>What a denied bound leaves: the complement of a limit. Of a plain number, and of one that is only near, it leaves nothing.</summary>
    public static Bound? Negate(Bound bound) => bound switch
    {
        Bound.MoreThan => Bound.AtMost,
        Bound.AtLeast => Bound.LessThan,
        Bound.LessThan => Bound.AtLeast,
        Bound.AtMost => Bound.MoreThan,
        _ => null,
    };

    /// <summary>
    /// What two bounds on one number say together (<em>bis knapp 300, over 300 or more</em>); <see langword="null"/> where nobody can put them
    /// together (<em>mindestens rund 300</em>).
    /// </summary>
    public static Bound? Combine(Bound outer, Bound inner)
    {
        if (outer == inner) return outer;
        return (outer, inner) switch
        {
            (Bound.AtMost or Bound.LessThan, Bound.Nearly) or (Bound.AtLeast or Bound.MoreThan, Bound.JustOver) => outer,
            (Bound.About, Bound.Nearly or Bound.JustOver) or (Bound.Nearly or Bound.JustOver, Bound.About) => Bound.About,
            _ => null,
        };
    }
}
