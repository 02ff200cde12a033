namespace Beleg.Linguistics.Values;

/// <summary>Writes values the way an author writes them into a seed file, for messages.</summary>
internal static class ValueText
{
    public static string Of(Bound bound) => bound switch
    {
        Bound.Exactly => "exactly ",
        Bound.AtLeast => "at least ",
        Bound.MoreThan => "more than ",
        Bound.AtMost => "at most ",
        Bound.LessThan => "less than ",
        Bound.About => "about ",
        Bound.Nearly => "nearly ",
        Bound.JustOver => "just over ",
        _ => "",
    };

    /// <summary>A value with its bound, which stands before the number: <c>at least 5 %</c>, <c>increase of about 5 %</c>, <c>factor 2</c>.</summary>
    public static string Of(Bound bound, TextValue value) => value switch
    {
        AmountValue { Kind: AmountKind.Factor } factor => "factor " + Of(bound) + Range(factor.Low, factor.High),
        ChangeValue change => Of(change.Direction) + Of(bound) + Of(change.By),
        _ => Of(bound) + value,
    };

    public static string Of(AmountValue amount)
    {
        // Shares are fractions of one inside, and per cent where the source prints them so; per mille is no notation of seed files.
        var scale = amount.Kind == AmountKind.Share && amount.Unit.Length > 0 ? 100 : 1;
        var number = Range(amount.Low * scale, amount.High * scale, amount.Open);
        return amount.Kind switch
        {
            AmountKind.Factor => "factor " + number,
            AmountKind.Ordinal => number + ".",
            AmountKind.PercentagePoints => number + " percentage points",
            AmountKind.Share => amount.Unit.Length == 0 ? number : number + " %",
            _ => amount.Unit.Length == 0 ? number : number + " " + amount.Unit,
        };
    }

    public static string Of(ChangeValue change) => Of(change.Direction) + Of(change.By);

    /// <summary><c>5 V ± 10 %</c>, <c>±3 %</c>, <c>5 V +10/-5 %</c></summary>
    public static string Of(ToleranceValue tolerance)
    {
        var nominal = tolerance.Nominal is { } meant ? Of(meant) + " " : "";
        if (tolerance.Up == tolerance.Down) return nominal + (nominal.Length > 0 ? "± " : "±") + Of(tolerance.Up);

        // The unit stands once, behind both.
        return nominal + "+" + NumberOf(tolerance.Up) + "/-" + Of(tolerance.Down);
    }

    private static string NumberOf(AmountValue amount) => (amount.Kind == AmountKind.Share && amount.Unit.Length > 0 ? amount.Low * 100 : amount.Low).ToString();

    private static string Of(Direction direction) => direction switch
    {
        Direction.Up => "increase of ",
        Direction.Down => "decrease of ",
        _ => "change of ",
    };

    public static string Of(DurationValue duration)
    {
        var (low, high) = (duration.Low, duration.High);
        if (low == high) return Of(low);
        if (low.Days == 0 && high.Days == 0 && low.Seconds == 0 && high.Seconds == 0) return Range(low.Months, high.Months, duration.Open) + " months";
        if (low.Months == 0 && high.Months == 0 && low.Seconds == 0 && high.Seconds == 0) return Range(low.Days, high.Days, duration.Open) + " days";
        if (low.Months == 0 && high.Months == 0 && low.Days == 0 && high.Days == 0) return Range(low.Seconds, high.Seconds, duration.Open) + " seconds";
        return Of(low) + " to " + Of(high);
    }

    public static string Of(DateValue date) => date.Relative is { } relative ? Of(relative) : date.Date.ToString();

    /// <summary>How far from the publication: <c>publication -1 week</c>, <c>a Friday</c>.</summary>
    private static string Of(RelativeDate relative)
    {
        if (relative.Weekday != 0)
        {
            var day = relative.Weekday switch { 1 => "Monday", 2 => "Tuesday", 3 => "Wednesday", 4 => "Thursday", 5 => "Friday", 6 => "Saturday", _ => "Sunday" };
            return relative.EitherSide ? "a " + day : relative.Offset < 0 ? "last " + day : relative.Offset > 0 ? "next " + day : "this " + day;
        }

        var unit = relative.Unit switch { CalendarUnit.Day => "day", CalendarUnit.Week => "week", CalendarUnit.Month => "month", CalendarUnit.Quarter => "quarter", _ => "year" };
        return relative.Offset == 0 ? "publication's " + unit : Invariant.Text($"publication {(relative.Offset > 0 ? "+" : "")}{relative.Offset} {unit}{(relative.Offset is 1 or -1 ? "" : "s")}");
    }

    /// <summary>An interval of EDTF, with <c>..</c> for an open end.</summary>
    public static string Of(PeriodValue period) => (period.Start?.ToString() ?? "..") + "/" + (period.End?.ToString() ?? "..");

    private static string Of(Extent extent)
    {
        var parts = new List<string>();
        Add(parts, extent.Months, "month");
        Add(parts, extent.Days, "day");
        Add(parts, extent.Seconds, "second");
        return parts.Count == 0 ? "0 days" : string.Join(" ", parts);
    }

    private static void Add(List<string> parts, Rational count, string unit)
    {
        if (count.Sign != 0) parts.Add(count + " " + unit + (count == 1 ? "" : "s"));
    }

    private static string Range(Rational low, Rational high, OpenEnds open = OpenEnds.None) =>
        low == high ? low.ToString() : low + ((open & OpenEnds.Low) is OpenEnds.None ? ".." : "<..") + ((open & OpenEnds.High) is OpenEnds.None ? "" : "<") + high;
}
