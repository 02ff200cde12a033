namespace Beleg.Linguistics.Values;

/// <summary>Whether two tolerances say the same. A wider one follows from no other: it is another demand, not a weaker word for the same.</summary>
internal static class Tolerances
{
    /// <summary>Of one nominal value as far up and as far down, also where one says it as a share and the other as an amount; or by themselves as much.</summary>
    public static bool AreSame(ToleranceValue a, ToleranceValue b)
    {
        if (a.Nominal is null || b.Nominal is null) return a.Nominal is null && b.Nominal is null && AreSameDeviations(a.Up, b.Up) && AreSameDeviations(a.Down, b.Down);
        return AreSameAmounts(a.Nominal, b.Nominal) && AreSameAmounts(a.Range, b.Range);
    }

    /// <summary>Whether they can contradict each other: what is a share of nothing that is said, and what is an amount, go together.</summary>
    public static bool AreComparable(ToleranceValue a, ToleranceValue b) => a.Nominal is null
        ? b.Nominal is null && a.IsRelative == b.IsRelative && FactorOf(a.Up, b.Up) is not null
        : b.Nominal is not null && a.Nominal.Kind == b.Nominal.Kind && UnitConversion.Factor(b.Nominal.Unit, a.Nominal.Unit) is not null;

    private static bool AreSameAmounts(AmountValue a, AmountValue b) =>
        a.Kind == b.Kind && UnitConversion.Factor(b.Unit, a.Unit) is { } factor && a.Low == b.Low * factor && a.High == b.High * factor;

    private static bool AreSameDeviations(AmountValue a, AmountValue b) => a.Kind == b.Kind && FactorOf(a, b) is { } factor && a.Low == b.Low * factor;

    /// <summary>What the second is multiplied with to count as the first does.</summary>
    private static Rational? FactorOf(AmountValue a, AmountValue b) => a.Kind == AmountKind.Share && b.Kind == AmountKind.Share ? 1 : UnitConversion.OfDifference(b.Unit, a.Unit);
}
