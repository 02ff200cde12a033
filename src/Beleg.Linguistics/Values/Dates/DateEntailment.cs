namespace Beleg.Linguistics.Values.Dates;

/// <summary>Whether a stated date follows from one that a text tells.</summary>
internal static class DateEntailment
{
    public static Outcome Check(DateValue stated, DateValue said) => said.IsResolved ? Check(stated.Date, said.Date) : Outcome.Contradicts;

    public static Outcome Check(PeriodValue stated, PeriodValue said)
    {
        if (!said.IsResolved || stated.Start is null != said.Start is null || stated.End is null != said.End is null) return Outcome.Contradicts;

        var start = stated.Start is { } from ? Check(from, said.Start!.Value) : Outcome.Follows;
        var end = stated.End is { } to ? Check(to, said.End!.Value) : Outcome.Follows;
        return start > end ? start : end;
    }

    /// <summary>What is stated must not be more precise than the text; less precise is weaker.</summary>
    private static Outcome Check(CalendarDate stated, CalendarDate said)
    {
        if (stated.Year != said.Year) return Outcome.Contradicts;
        if (stated.Month is null) return said.Month is null ? Outcome.Follows : Outcome.Weaker;
        if (stated.Month != said.Month) return stated.Day is null && IsWithin(stated.Month.Value, said.Month) ? Outcome.Weaker : Outcome.Contradicts;
        if (stated.Day is null) return said.Day is null ? Outcome.Follows : Outcome.Weaker;
        return stated.Day == said.Day ? Outcome.Follows : Outcome.Contradicts;
    }

    /// <summary>A month lies in its quarter and its half; seasons have no agreed months.</summary>
    private static bool IsWithin(int part, int? month) => part switch
    {
        >= CalendarDate.FirstHalf => month is >= 1 and <= 12 && (month - 1) / 6 == part - CalendarDate.FirstHalf,
        >= CalendarDate.FirstQuarter => month is >= 1 and <= 12 && (month - 1) / 3 == part - CalendarDate.FirstQuarter,
        _ => false,
    };
}
