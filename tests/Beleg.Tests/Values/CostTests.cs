using System.Globalization;

namespace Beleg.Tests.Values;

/// <summary>Values cost what constants cost, and read the same in every culture.</summary>
public class CostTests
{
    [Fact]
    public void Making_comparing_and_adding_values_allocates_nothing()
    {
        _ = Work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Work();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        result.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void No_culture_reaches_a_text()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "minus ";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Quantity.Parse("-1234.5 K").ToString().ShouldBe("-1234.5 K");
            Quantity.Parse("-1234.5 K").ToString("en").ShouldBe("−1,234.5 K");
            Share.Parse("-1/3").ToString().ShouldBe("-1/3");
            PartialDate.Parse("2025-06-13").ToString().ShouldBe("2025-06-13");
            Tolerance.Parse("-1.5 K ± 0.5 K").ToString().ShouldBe("-1.5 K ± 0.5 K");
            Duration.Parse("0.5 seconds").ToIso8601().ShouldBe("PT0.5S");
            ValueRange<Quantity>.Parse("-1.5..2.5 K").ToString().ShouldBe("-1.5..2.5 K");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static int Work()
    {
        var planned = Proven.Quantity(10000m, "GPU", Bound.AtLeast);
        var built = Proven.Quantity(9000m, "GPU", Bound.Nearly);
        var count = planned == built ? 1 : 2;
        count += built.IsLessThan(planned) is null ? 1 : 2;
        count += planned.TryAdd(new Quantity(3, planned.Unit), out var sum) && sum.Bound == Bound.AtLeast ? 1 : 2;
        count += Proven.Money(5m, "EUR").Amount == 5m ? 1 : 2;
        count += Proven.Share(2, 3, Bound.None).Denominator == 3 ? 1 : 2;
        count += Proven.Change(ChangeKind.Relative, 1, 2, Bound.None).Amount.Numerator == 1 ? 1 : 2;
        count += new Period(Proven.Date(2025, 2), until: null).Contains(Proven.Date(2026)) ? 1 : 2;
        count += new Duration(months: 9, bound: Bound.AtMost).IsLessThan(new Duration(months: 12)) == true ? 1 : 2;
        count += Proven.Range(planned.WithBound(Bound.None), sum.WithBound(Bound.None), Bound.None).High == sum ? 1 : 2;
        count += Proven.Tolerance(planned.WithBound(Bound.None), 10m, 5m, "%") == Proven.Tolerance(null, 10m, 5m, "GPU") ? 1 : 2;
        count += new Speech("Wir.", "telekom") == default ? 1 : 2;
        return count;
    }
}
