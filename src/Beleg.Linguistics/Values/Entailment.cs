namespace Beleg.Linguistics.Values;

/// <summary>A value as an author states it, in the same normal form as what a text says.</summary>
internal sealed record StatedValue(TextValue Value, Bound Bound = Bound.None)
{
    public override string ToString() => ValueText.Of(Bound, Value);
}

/// <summary>
/// Whether a stated value follows from what a text says. Entailment, not equality: what is stated may say less than
/// the source, never more and never anything else.
/// </summary>
internal static class Entailment
{
    /// <summary>The best verdict that any of the readings gives: a quote says a value where one of its places says it.</summary>
    public static Verdict Check(StatedValue stated, IReadOnlyList<Reading> readings)
    {
        Verdict? best = null;
        foreach (var reading in readings)
        {
            var verdict = Check(stated, reading);
            if (verdict.Outcome == Outcome.Follows) return verdict;
            if (best is null || Rank(verdict) < Rank(best)) best = verdict;
        }

        return best ?? new(Outcome.Contradicts, null);
    }

    public static Verdict Check(StatedValue stated, Reading reading) => new(
        (stated.Value, reading.Value) switch
        {
            (AmountValue wanted, AmountValue said) => Compare(stated.Bound, wanted, reading.Bound, said),
            (ChangeValue wanted, ChangeValue said) => wanted.Direction == said.Direction ? Compare(stated.Bound, wanted.By, reading.Bound, said.By) : Outcome.Contradicts,
            (AmountValue wanted, ToleranceValue said) => Compare(stated.Bound, wanted, reading.Bound, said.Range),
            (ToleranceValue wanted, ToleranceValue said) => stated.Bound == reading.Bound && Tolerances.AreSame(wanted, said) ? Outcome.Follows : Outcome.Contradicts,
            (AmountValue wanted, DurationValue said) => InUnit(wanted, said) is { } length ? Compare(stated.Bound, wanted, reading.Bound, length) : Outcome.Contradicts,
            (DurationValue wanted, DurationValue said) => Compare(stated.Bound, wanted, reading.Bound, said),
            (DateValue wanted, DateValue said) => stated.Bound == reading.Bound ? DateEntailment.Check(wanted, said) : Outcome.Contradicts,
            (PeriodValue wanted, PeriodValue said) => DateEntailment.Check(wanted, said),
            _ => Outcome.Contradicts,
        },
        reading);

    /// <summary>Whether both are numbers of the same thing. A number without a unit follows from a count of things.</summary>
    private static bool IsComparable(AmountValue stated, AmountValue said)
    {
        if (stated.Kind == AmountKind.Number && stated.Unit.Length == 0)
        {
            return said.Kind == AmountKind.Number || (said.Kind == AmountKind.Share && said.Unit.Length == 0);
        }

        // A share is the same whether it is printed as a percentage or as a fraction.
        if (stated.Kind == AmountKind.Share) return said.Kind == AmountKind.Share;
        return stated.Kind == said.Kind && UnitConversion.Factor(said.Unit, stated.Unit) is not null;
    }

    /// <summary>A length of time as a quantity of hours, seconds or parts of them, where one is stated.</summary>
    private static AmountValue? InUnit(AmountValue stated, DurationValue said) =>
        stated.Kind == AmountKind.Quantity && UnitConversion.Seconds(stated.Unit) is { } unit && said.Low.IsSeconds && said.High.IsSeconds
            ? new(AmountKind.Quantity, said.Low.Seconds / unit, said.High.Seconds / unit, stated.Unit) { Open = said.Open }
            : null;

    private static Outcome Compare(Bound statedBound, AmountValue stated, Bound saidBound, AmountValue said)
    {
        if (!IsComparable(stated, said)) return Outcome.Contradicts;
        var factor = stated.Kind == AmountKind.Share ? 1 : UnitConversion.Factor(said.Unit, stated.Unit) ?? 1;
        return Compare(statedBound, new Ends(stated.Low, stated.High, stated.Open), saidBound, new Ends(said.Low * factor, said.High * factor, said.Open));
    }

    private static Outcome Compare(Bound statedBound, DurationValue stated, Bound saidBound, DurationValue said)
    {
        // Months, days and seconds do not convert: each axis must hold by itself.
        var outcome = Compare(EndsOf(stated.Low.Months, stated.High.Months, stated.Open), EndsOf(said.Low.Months, said.High.Months, said.Open));
        outcome = Worse(outcome, Compare(EndsOf(stated.Low.Days, stated.High.Days, stated.Open), EndsOf(said.Low.Days, said.High.Days, said.Open)));
        return Worse(outcome, Compare(EndsOf(stated.Low.Seconds, stated.High.Seconds, stated.Open), EndsOf(said.Low.Seconds, said.High.Seconds, said.Open)));

        Outcome Compare(Ends wanted, Ends found) =>
            wanted == found && wanted == default ? Outcome.Follows : Entailment.Compare(statedBound, wanted, saidBound, found);

        static Outcome Worse(Outcome a, Outcome b) => a > b ? a : b;
    }

    /// <summary>Whether every number that the text leaves possible is one that the statement allows.</summary>
    private static Outcome Compare(Bound statedBound, Ends stated, Bound saidBound, Ends said)
    {
        if (statedBound == saidBound && stated == said) return Outcome.Follows;
        if (statedBound == Bound.Exactly || IsInvented(statedBound, stated, saidBound, said)) return Outcome.Contradicts;
        return IsVague(statedBound) ? ImpliesVague(statedBound, stated, saidBound, said) : Interval.Of(stated.Low, stated.High, statedBound, stated.Open).Contains(Interval.Of(said.Low, said.High, saidBound, said.Open)) ? Outcome.Weaker : Outcome.Contradicts;
    }

    /// <summary>"more than 14", where 16384 is printed without a bound: a bound of the author's own is at the number that the text gives, and at no other.</summary>
    private static bool IsInvented(Bound statedBound, Ends stated, Bound saidBound, Ends said) =>
        statedBound != Bound.None && saidBound is Bound.None or Bound.Exactly && (stated.Low != stated.High || (stated.Low != said.Low && stated.Low != said.High));

    /// <summary>What is near is no interval: it follows from the very number, or from a nearness that says more.</summary>
    private static Outcome ImpliesVague(Bound statedBound, Ends stated, Bound saidBound, Ends said)
    {
        if (stated != said || statedBound != Bound.About) return Outcome.Contradicts;
        return saidBound is Bound.None or Bound.Exactly or Bound.Nearly or Bound.JustOver ? Outcome.Weaker : Outcome.Contradicts;
    }

    private static bool IsVague(Bound bound) => bound is Bound.About or Bound.Nearly or Bound.JustOver;

    private static int Rank(Verdict verdict) => verdict.Outcome == Outcome.Weaker ? 0 : 1;

    /// <summary>Where both ends are the same there is nothing to exclude.</summary>
    private static Ends EndsOf(Rational low, Rational high, OpenEnds open) => new(low, high, low == high ? OpenEnds.None : open);

    private readonly record struct Ends(Rational Low, Rational High, OpenEnds Open);
}

/// <summary>What a reading says about a stated value, and the reading: for messages, the stronger or the other wording.</summary>
internal sealed record Verdict(Outcome Outcome, Reading? Reading);

/// <summary>In the order of what they are worth.</summary>
internal enum Outcome
{
    Follows,

    /// <summary>It follows, but the source says more: <em>10.000</em> where <em>at least 10000</em> is stated.</summary>
    Weaker,

    /// <summary>The text says something else, or nothing.</summary>
    Contradicts,
}
