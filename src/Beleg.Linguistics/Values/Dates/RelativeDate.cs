namespace Beleg.Linguistics.Values.Dates;

/// <summary>
/// A date told from where the text stands (<em>gestern, am Freitag, vergangene Woche</em>): so many units away from
/// the publication date.
/// </summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Offset">How many of them: negative before the publication date, 0 for the current one.</param>
/// <param name="Weekday">The day of the week that is named (Monday is 1), or 0.</param>
internal sealed record RelativeDate(CalendarUnit Unit, int Offset, int Weekday = 0)
{
    /// <summary>Whether the words leave open on which side of the publication date the weekday lies (<em>am Freitag</em>).</summary>
    public bool EitherSide { get; init; }

    /// <summary>Whether the words can only mean the nearest one (<em>vergangenen, kommenden Freitag</em>), not also one of the next week.</summary>
    public bool IsNearest { get; init; }
}

internal enum CalendarUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}
