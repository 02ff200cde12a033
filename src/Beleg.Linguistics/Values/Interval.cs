namespace Beleg.Linguistics.Values;

/// <summary>The numbers that a bounded value leaves possible. An end that is <see langword="null"/> is open.</summary>
internal readonly record struct Interval(Rational? Low, bool IncludesLow, Rational? High, bool IncludesHigh)
{
    /// <summary>What the words license and no more: what follows from a value must follow from this.</summary>
    public static Interval Of(Rational low, Rational high, Bound bound, OpenEnds open = OpenEnds.None) => bound switch
    {
        Bound.AtLeast => new(low, true, null, false),
        Bound.MoreThan or Bound.JustOver => new(low, false, null, false),
        Bound.AtMost => new(null, false, high, true),
        Bound.LessThan or Bound.Nearly => new(null, false, high, false),

        // On which side "about" lies, nobody knows: it allows everything, and implies no limit.
        Bound.About => new(null, false, null, false),
        _ => new(low, (open & OpenEnds.Low) is OpenEnds.None, high, (open & OpenEnds.High) is OpenEnds.None),
    };

    /// <summary>
    /// What the words mean to those who use them: to whom nearly 10 is not 4, about 10 is not 30, and the very number is both.
    /// Where nearness ends nobody can say; beyond the half and the double it has.
    /// </summary>
    public static Interval Meant(Rational low, Rational high, Bound bound, OpenEnds open = OpenEnds.None) => bound switch
    {
        Bound.Nearly => new(Least(low), true, high, true),
        Bound.JustOver => new(low, true, Most(high), true),
        Bound.About => new(Least(low), true, Most(high), true),
        _ => Of(low, high, bound, open),
    };

    public bool Contains(Interval other) =>
        (Low is not { } low || (other.Low is { } otherLow && (otherLow > low || (otherLow == low && (IncludesLow || !other.IncludesLow)))))
        && (High is not { } high || (other.High is { } otherHigh && (otherHigh < high || (otherHigh == high && (IncludesHigh || !other.IncludesHigh)))));

    /// <summary>Whether some number is in both.</summary>
    public bool Meets(Interval other) => !EndsBelow(other) && !other.EndsBelow(this);

    private bool EndsBelow(Interval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && !(IncludesHigh && other.IncludesLow)));

    private static Rational Least(Rational number) => number.Sign < 0 ? number * 2 : number / 2;

    private static Rational Most(Rational number) => number.Sign < 0 ? number / 2 : number * 2;
}
