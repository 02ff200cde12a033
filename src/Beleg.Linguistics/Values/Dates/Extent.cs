namespace Beleg.Linguistics.Values.Dates;

/// <summary>
/// A length of time on three axes that no fixed number connects: months (and years), days (and weeks), seconds (and
/// hours). 24 months are two years; 30 days are not a month.
/// </summary>
internal readonly record struct Extent(Rational Months, Rational Days, Rational Seconds)
{
    /// <summary>Whether it is told in hours, seconds or parts of them alone.</summary>
    public bool IsSeconds => Months.Sign == 0 && Days.Sign == 0;

    public static Extent OfMonths(Rational months) => new(months, 0, 0);

    public static Extent OfDays(Rational days) => new(0, days, 0);

    public static Extent OfSeconds(Rational seconds) => new(0, 0, seconds);

    public static Extent operator +(Extent a, Extent b) => new(a.Months + b.Months, a.Days + b.Days, a.Seconds + b.Seconds);

    public static Extent operator *(Rational factor, Extent extent) => new(factor * extent.Months, factor * extent.Days, factor * extent.Seconds);

    /// <summary>Which is longer, where the axes allow an answer.</summary>
    public static int? Compare(Extent a, Extent b)
    {
        var (months, days, seconds) = (a.Months.CompareTo(b.Months), a.Days.CompareTo(b.Days), a.Seconds.CompareTo(b.Seconds));
        var up = months > 0 || days > 0 || seconds > 0;
        var down = months < 0 || days < 0 || seconds < 0;
        return up && down ? null : up ? 1 : down ? -1 : 0;
    }
}
