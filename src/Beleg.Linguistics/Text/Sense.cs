namespace Beleg.Linguistics.Text;

/// <summary>One thing that a word can mean for a reader of values; <paramref name="Value"/> is the number that goes with it.</summary>
internal sealed record Sense(Role Role, Rational Value)
{
    public static readonly Sense[] None = [];
}

/// <summary>What words do in and around a value. The value that goes with each is named in brackets.</summary>
internal enum Role : byte
{
    // Numbers
    /// <summary>A cardinal (the number).</summary>
    Cardinal,

    /// <summary>Hundred, thousand, million … (the factor).</summary>
    Scale,

    /// <summary>A letter for a scale, attached to the digits: k, bn (the factor).</summary>
    ScaleLetter,

    /// <summary>An unknown number of a scale: hundreds of thousands (the scale).</summary>
    Magnitude,

    /// <summary>Ein, a: never one by itself.</summary>
    Article,

    /// <summary>Whole, full: between an article and a measure.</summary>
    Whole,

    /// <summary>Half, as an adjective.</summary>
    Half,

    /// <summary>Third, quarter … as parts (the denominator).</summary>
    Denominator,

    /// <summary>A share in one word: hälftig (the share).</summary>
    ShareWord,

    /// <summary>Twelve of something (the factor).</summary>
    Dozen,

    /// <summary>An ordinal (the number).</summary>
    Ordinal,

    /// <summary>What makes an ordinal of the digits before it: st, nd, te.</summary>
    OrdinalSuffix,

    And,

    /// <summary>The spoken decimal sign.</summary>
    Point,
    Minus,

    /// <summary>Before <em>or minus</em>.</summary>
    Plus,

    /// <summary>Each, every: each twentieth.</summary>
    Each,

    /// <summary>Out of: three out of four.</summary>
    OutOf,

    /// <summary>Between two ends of a range.</summary>
    To,
    /// <summary>Between two alternatives, of which only the range is said: <em>two or three</em>.</summary>
    Or,
    Between,
    From,

    /// <summary>A hundredth of whatever currency stands before it: cent.</summary>
    Hundredth,

    // Units
    /// <summary>Twice, doppelt, dreifach (the factor).</summary>
    Factor,

    /// <summary>Before a factor: by a factor of 3, um den Faktor 3.</summary>
    FactorNoun,

    /// <summary>How often: dreimal (the number). A factor only where a comparison follows.</summary>
    FactorAdverb,

    /// <summary>Between a number and a comparison: three times as many, 3x faster.</summary>
    Times,

    /// <summary>What begins a comparison after it: so, as (0); the size of (1).</summary>
    AsMuch,

    /// <summary>Year, month, quarter, decade … (months).</summary>
    Months,

    /// <summary>Day, week (days).</summary>
    Days,

    /// <summary>Hour, minute, second (seconds).</summary>
    Seconds,

    /// <summary>A length of time in one word: zweijährig (months), dreitägig (days), zweistündig (seconds).</summary>
    LengthInMonths,
    LengthInDays,
    LengthInSeconds,

    /// <summary>Before the unit below the stroke: per, pro, je.</summary>
    Per,

    /// <summary>Before a unit that stands apart from its number: in, measured in.</summary>
    UnitLead,

    /// <summary>What is done in a unit: measured, limited.</summary>
    Measured,

    /// <summary>Behind values: that none of them may be (invalid, rejected).</summary>
    Invalid,

    /// <summary>The same, denied: not permitted.</summary>
    Valid,

    /// <summary>What is said to be valid or not: values, lengths.</summary>
    ValueNoun,

    /// <summary>Compares how large things are, and not how many there are: <em>larger, kürzer</em>.</summary>
    Dimension,

    /// <summary>What a limit is called: limit, maximum, threshold.</summary>
    Limit,

    /// <summary>What a value is treated as that may not be: error, violation.</summary>
    Error,

    /// <summary>Before what something is treated as, where the verb stands behind it: als.</summary>
    AsSuch,

    /// <summary>Behind that: treated, regarded.</summary>
    Regarded,

    /// <summary>Before a noun that than follows: eine andere Länge als.</summary>
    Other,

    /// <summary>Verbs by which somebody lets something happen: allow, zulassen.</summary>
    Letting,

    /// <summary>Up to the second end of a range, which is part of it anyway: inclusive, einschließlich.</summary>
    Inclusive,

    /// <summary>Between two limits on one number: but, aber.</summary>
    Contrast,

    /// <summary>The definite article, before a decade: in his nineties is an age.</summary>
    Definite,

    /// <summary>A decade of a century that is not told: nineties (its first year).</summary>
    Decade,

    /// <summary>Behind or before a ratio, so that it is no score and no time of day: ratio, Verhältnis.</summary>
    RatioNoun,

    /// <summary>What says of something that it is so much: is, equals, beträgt.</summary>
    Copula,

    /// <summary>Behind a gas: as much of it as warms equally.</summary>
    Equivalent,

    // Dates
    /// <summary>A month's name (1 to 12).</summary>
    Month,

    /// <summary>A day of the week (1 to 7).</summary>
    Weekday,

    /// <summary>Spring to winter (21 to 24).</summary>
    Season,

    /// <summary>Q1, quarter (33 for the first; a bare noun 0).</summary>
    Quarter,

    /// <summary>Half-year noun.</summary>
    HalfYear,

    /// <summary>Beginning, middle, end (<see cref="PartOfPeriod"/>).</summary>
    PartOfPeriod,

    /// <summary>What makes a decade of the year before it: 1990er, 1990s.</summary>
    DecadeEnding,

    /// <summary>Yesterday, today (days).</summary>
    RelativeDay,

    /// <summary>The noun that introduces a year or a month: im Jahr 2025.</summary>
    YearNoun,
    MonthNoun,
    WeekNoun,

    /// <summary>Last, this, next before a unit of the calendar (the offset).</summary>
    RelativeUnit,

    /// <summary>Coming, past: the nearest of its kind, where next and last may mean another.</summary>
    Nearest,
    Since,
    Until,
    Before,
    After,
    At,
    Ago,

    /// <summary>Before a length of time: so long from now.</summary>
    Within,

    // The words around
    Up,
    Down,

    /// <summary>By so much.</summary>
    By,

    /// <summary>To what a change leads: auf, to.</summary>
    Onto,

    /// <summary>Between a noun of change and its amount: an increase of.</summary>
    OfChange,
    Not,

    /// <summary>Behind a negation: then it denies nothing (<em>nicht nur</em>).</summary>
    NoDenial,

    /// <summary>Forms of have, be and do: between a negation and what it denies.</summary>
    Auxiliary,

    /// <summary>Auxiliaries by which something only may be: could, might.</summary>
    Maybe,

    /// <summary>A conjunction or a relative that begins a clause: no negation before it reaches beyond.</summary>
    ClauseStart,

    /// <summary>Duty: denied, it leaves no limit (<em>muss nicht mehr als</em>).</summary>
    Must,

    /// <summary>More, less, higher: right behind an amount, it makes a difference of it.</summary>
    Comparative,

    /// <summary>Between a comparative and the number: more than.</summary>
    Than,

    /// <summary>Between a word and the number that it tells of: the, previously.</summary>
    Filler,

    /// <summary>Before a value of an earlier time that another replaced, where that time is named: nach, from.</summary>
    Earlier,

    /// <summary>A bound, but between two numbers a stroke: one over three.</summary>
    Over,

    /// <summary>A function word: no unit stands beyond it.</summary>
    Stop,

    /// <summary>A noun that introduces a number: die Zahl 300. Only that it is known matters: a noun that no table knows is named by the number.</summary>
    Introducer,

    /// <summary>A noun that a number after it names: Phase 2.</summary>
    Namer,

    /// <summary>Before a telephone number.</summary>
    Telephone,

    /// <summary>A word that ends with a full stop without ending a sentence.</summary>
    Abbreviation,

    /// <summary>After the or that: an ordinal or a part follows, not a cardinal.</summary>
    Determiner,
    /// <summary>Some, several: no number comes of the scale after it.</summary>
    Vague,

    /// <summary>What gives the adjectives after it the ending -en.</summary>
    TakesDative,
}
