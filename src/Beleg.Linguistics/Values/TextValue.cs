namespace Beleg.Linguistics.Values;

/// <summary>
/// What a text says, or an author states, in normal form: both sides are compared in this form only, so that no
/// notation ever decides whether a value follows.
/// </summary>
internal abstract record TextValue;

/// <summary>A number of something, or a range of numbers; both ends are the same for a single number.</summary>
/// <param name="Kind">What the number counts.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Unit">
/// The symbol of the unit (<c>GPU</c>, <c>m2</c>), the currency's code (<c>EUR</c>), also per another (<c>EUR/year</c>);
/// empty where there is none. Shares are fractions of one; those printed with a percent sign have the unit <c>%</c>.
/// </param>
internal sealed record AmountValue(AmountKind Kind, Rational Low, Rational High, string Unit = "") : TextValue
{
    public AmountValue(AmountKind kind, Rational value, string unit = "")
        : this(kind, value, value, unit)
    {
    }

    public bool IsRange => Low != High;

    /// <summary>Which ends are no part of the range.</summary>
    public OpenEnds Open { get; init; }

    public override string ToString() => ValueText.Of(this);
}

/// <summary>Which ends of a range are no part of it: <em>more than 20 and less than 30</em>.</summary>
[Flags]
internal enum OpenEnds : byte
{
    None = 0,
    Low = 1,
    High = 2,
}

internal enum AmountKind
{
    /// <summary>A bare number, or a number of things whose noun no unit declares.</summary>
    Number,
    Quantity,
    Money,

    /// <summary>A part of a whole, as a fraction of one.</summary>
    Share,

    /// <summary>Points on a percentage scale, not per cent of something.</summary>
    PercentagePoints,

    /// <summary>How many times as much (<em>doppelt so viele</em>).</summary>
    Factor,
    Ordinal,
}

/// <summary>By how much something changes: never what it changes to.</summary>
internal sealed record ChangeValue(AmountValue By, Direction Direction) : TextValue
{
    public override string ToString() => ValueText.Of(this);
}

internal enum Direction
{
    /// <summary>The text does not say.</summary>
    Unknown,
    Up,
    Down,
}

/// <summary>How far something may be from what is meant: <em>5 V ± 10 %, 5 V +10/-5 %</em>, or by itself, <em>±3 %</em>.</summary>
/// <param name="Nominal">What is meant; <see langword="null"/> where the text does not say.</param>
/// <param name="Up">How far above: a share is one of the nominal value.</param>
/// <param name="Down">How far below.</param>
internal sealed record ToleranceValue(AmountValue? Nominal, AmountValue Up, AmountValue Down) : TextValue
{
    /// <summary>Whether it goes by shares of the nominal value.</summary>
    public bool IsRelative => Up.Kind == AmountKind.Share;

    /// <summary>From the least to the most that it allows.</summary>
    public AmountValue Range => Nominal is null
        ? Up with { Low = -Down.Low, High = Up.Low }
        : Nominal with { Low = Nominal.Low - SizeOf(Nominal, Down), High = Nominal.Low + SizeOf(Nominal, Up) };

    public override string ToString() => ValueText.Of(this);

    private static Rational SizeOf(AmountValue nominal, AmountValue by)
    {
        var size = by.Kind == AmountKind.Share && nominal.Kind != AmountKind.Share ? nominal.Low * by.Low : by.Low;
        return size.Sign < 0 ? -size : size;
    }
}

/// <summary>A length of time, or a range of them.</summary>
internal sealed record DurationValue(Extent Low, Extent High) : TextValue
{
    public DurationValue(Extent length)
        : this(length, length)
    {
    }

    /// <inheritdoc cref="AmountValue.Open"/>
    public OpenEnds Open { get; init; }

    public override string ToString() => ValueText.Of(this);
}

/// <summary>A day, a month, a year or a named part of one, as far as the text tells it.</summary>
internal sealed record DateValue(CalendarDate Date) : TextValue
{
    /// <summary>What to count from where the text gives no date of its own (<em>gestern</em>); the words are in the reading.</summary>
    public RelativeDate? Relative { get; init; }

    public bool IsResolved => Relative is null && Date.Year is not null;

    public override string ToString() => ValueText.Of(this);
}

/// <summary>From one date to another, both included; an end that is <see langword="null"/> is open.</summary>
internal sealed record PeriodValue(CalendarDate? Start, CalendarDate? End) : TextValue
{
    public bool IsResolved => Start is not { Year: null } && End is not { Year: null };

    public override string ToString() => ValueText.Of(this);
}
