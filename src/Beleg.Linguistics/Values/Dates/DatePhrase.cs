namespace Beleg.Linguistics.Values.Dates;

/// <summary>A date with the tokens that tell it.</summary>
internal readonly record struct DatePhrase(CalendarDate Date, int Start, int End)
{
    /// <summary>A day without its month, which the other end of a range supplies: <em>13. bis</em> 15. Juni.</summary>
    public bool IsDayOnly => Date.Month is null && Date.Day is not null;
}
