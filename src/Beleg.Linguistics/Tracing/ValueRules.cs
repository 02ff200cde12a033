namespace Beleg.Linguistics.Tracing;

/// <summary>All rules by which values are read, and those by which a number is not. Their examples stand in <c>rules.tsv</c> of each language's folder.</summary>
internal static class ValueRules
{
    public static readonly ReadingRule Number = new("V1", "a number, in digits or words, with what bounds it");
    public static readonly ReadingRule Quantity = new("V2", "a number with a unit, or of things that the catalogue declares");
    public static readonly ReadingRule Money = new("V3", "a sum of money");
    public static readonly ReadingRule Share = new("V4", "a part of a whole: per cent, a fraction, so many out of so many");
    public static readonly ReadingRule Points = new("V5", "percentage points");
    public static readonly ReadingRule Factor = new("V6", "how many times as much");
    public static readonly ReadingRule Ordinal = new("V7", "a place in an order");
    public static readonly ReadingRule Change = new("V8", "by how much something changes");
    public static readonly ReadingRule Range = new("V9", "a range of numbers: from one to another");
    public static readonly ReadingRule Duration = new("V10", "a length of time");
    public static readonly ReadingRule Date = new("V11", "a date, as far as the text tells it");
    public static readonly ReadingRule RelativeDate = new("V12", "a date counted from the day of publication");
    public static readonly ReadingRule Period = new("V13", "a period, also open at one end");

    public static readonly ReadingRule Tolerance = new("V14", "how far something may be from what is meant, on either side");

    public static readonly ReadingRule Residue = new("U1", "what stands right beside the number was not read");
    public static readonly ReadingRule Denied = new("U2", "the number is denied, and no limit is left");
    public static readonly ReadingRule Replaced = new("U3", "another number takes its place");
    public static readonly ReadingRule Multiplied = new("U4", "the number is multiplied or divided");
    public static readonly ReadingRule Doubtful = new("U5", "the text does not say that it is so");
    public static readonly ReadingRule Bounds = new("U6", "its bounds do not go together, or stand where none is read");

    public static IReadOnlyList<ReadingRule> All { get; } =
    [
        Number, Quantity, Money, Share, Points, Factor, Ordinal, Change, Range, Duration, Date, RelativeDate, Period, Tolerance,
        Residue, Denied, Replaced, Multiplied, Doubtful, Bounds,
    ];

    /// <summary>The rule that reads a value of this shape.</summary>
    public static ReadingRule Of(TextValue value) => value switch
    {
        ChangeValue => Change,
        DurationValue => Duration,
        ToleranceValue => Tolerance,
        DateValue { Relative: not null } => RelativeDate,
        DateValue => Date,
        PeriodValue => Period,
        AmountValue { IsRange: true } => Range,
        AmountValue amount => amount.Kind switch
        {
            AmountKind.Quantity => Quantity,
            AmountKind.Money => Money,
            AmountKind.Share => Share,
            AmountKind.PercentagePoints => Points,
            AmountKind.Factor => Factor,
            AmountKind.Ordinal => Ordinal,
            _ => Number,
        },
        _ => Number,
    };

    /// <summary>The rule by which a number says no value.</summary>
    public static ReadingRule Of(UnreadableReason why) => why switch
    {
        UnreadableReason.Denied => Denied,
        UnreadableReason.Replaced => Replaced,
        UnreadableReason.Multiplied => Multiplied,
        UnreadableReason.Doubtful => Doubtful,
        UnreadableReason.Bounds => Bounds,
        _ => Residue,
    };
}
