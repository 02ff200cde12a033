namespace Beleg;

public readonly partial struct Duration
{
    private const decimal SecondsPerDay = 86_400m;

    /// <summary>The duration as a time span, exactly and without its bound; a day of a time span has 24 hours.</summary>
    /// <param name="span">The time span, or none at all.</param>
    /// <returns>
    /// <see langword="false"/> where it has months, which have no fixed length, parts of a tick of 100 nanoseconds, or is longer than a
    /// time span can be.
    /// </returns>
    public bool TryToTimeSpan(out TimeSpan span)
    {
        span = default;
        if (Months > 0 || Seconds > long.MaxValue / TimeSpan.TicksPerSecond) return false;

        var ticks = ((Days * SecondsPerDay) + Seconds) * TimeSpan.TicksPerSecond;
        if (ticks > long.MaxValue || decimal.Truncate(ticks) != ticks) return false;

        span = TimeSpan.FromTicks((long)ticks);
        return true;
    }

    /// <summary>The duration as a time span, exactly and without its bound; a day of a time span has 24 hours.</summary>
    /// <exception cref="InvalidOperationException">There is no such time span: see <see cref="TryToTimeSpan"/>.</exception>
    public TimeSpan ToTimeSpan() => TryToTimeSpan(out var span) ? span : throw new InvalidOperationException($"'{this}' is no time span");

    /// <summary>Whether the first is certainly shorter.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator <(Duration left, Duration right) => left.IsLessThan(right) ?? throw Comparison.CannotTell(left, right);

    /// <summary>Whether the first is certainly longer.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator >(Duration left, Duration right) => right < left;

    /// <summary>Whether the first is certainly not longer.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator <=(Duration left, Duration right) => !(right < left);

    /// <summary>Whether the first is certainly not shorter.</summary>
    /// <exception cref="InvalidOperationException">It cannot be told: see <see cref="IsLessThan"/>.</exception>
    public static bool operator >=(Duration left, Duration right) => !(left < right);
}
