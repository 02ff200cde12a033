using System.Globalization;

namespace Beleg.Cases.Grounding;

/// <summary>Durations such as <c>P3M</c> and <c>PT0.25H</c>.</summary>
internal static class Iso8601
{
    /// <summary>The date of <c>2016-11-07T00:00:00</c>.</summary>
    public static CalendarDate ParseDate(string text) =>
        new(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(8, 2), CultureInfo.InvariantCulture));

    /// <summary>Days of 24 hours, as the files count them; months stay apart.</summary>
    public static (Rational Months, Rational Seconds) Seconds(Extent extent) => (extent.Months, extent.Seconds + (extent.Days * 86400));

    public static Extent Parse(string text)
    {
        var (extent, time, start) = (default(Extent), false, 1);
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == 'T') (time, start) = (true, i + 1);
            else if (char.IsLetter(text[i]))
            {
                var number = decimal.Parse(text[start..i], CultureInfo.InvariantCulture);
                var value = Rational.FromDigits((System.Numerics.BigInteger)(number * 10000), 4);
                extent += text[i] switch
                {
                    'Y' => Extent.OfMonths(value * 12),
                    'M' => time ? Extent.OfSeconds(value * 60) : Extent.OfMonths(value),
                    'W' => Extent.OfDays(value * 7),
                    'D' => Extent.OfDays(value),
                    'H' => Extent.OfSeconds(value * 3600),
                    _ => Extent.OfSeconds(value),
                };
                start = i + 1;
            }
        }

        return extent;
    }
}
