using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>A date as far as the source states it: <c>2025</c>, <c>2025-06</c>, <c>2025-06-13</c>.</summary>
/// <remarks>
/// <para>
/// The text is that of ISO 8601-1 and EDTF level 0; a quarter of a year is <c>2025-33</c> to <c>2025-36</c> and a half
/// <c>2025-40</c> or <c>2025-41</c>, as in ISO 8601-2. Years run from 0001 to 9999 in the proleptic Gregorian calendar.
/// </para>
/// <para>
/// A partial date stands for a span of days, and spans have no one order: is 2025 before 2025-06? So there is no <c>&lt;</c>,
/// but <see cref="IsBefore"/>, <see cref="Contains"/>, <see cref="Overlaps(PartialDate)"/>, <see cref="CompareByStart"/> and <see cref="CompareByEnd"/>.
/// <c>2025-06</c> does not equal <c>2025-06-01</c>. The default is the year 0001.
/// </para>
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<PartialDate>))]
#endif
public readonly struct PartialDate : IEquatable<PartialDate>, IFormattable
#if NET
    , IParsable<PartialDate>
#endif
{
    internal const int FirstQuarter = 33;
    internal const int FirstHalf = 40;

    /// <summary>One less, so that the default is a year.</summary>
    private readonly short _yearLessOne;

    /// <summary>A month (1 to 12), a quarter (33 to 36) or a half (40, 41) in the numbers of ISO 8601-2; 0 for a whole year.</summary>
    private readonly byte _part;

    /// <summary>0 for a whole month.</summary>
    private readonly byte _day;

    internal PartialDate(int year, int part, int day)
    {
        _yearLessOne = (short)(year - 1);
        _part = (byte)part;
        _day = (byte)day;
    }

    /// <summary>The year, from 1 to 9999.</summary>
    public int Year => _yearLessOne + 1;

    /// <summary>The quarter, from 1 to 4, where a quarter is what is stated.</summary>
    public int? Quarter => Precision == PartialDatePrecision.Quarter ? _part - FirstQuarter + 1 : null;

    /// <summary>The half of the year, 1 or 2, where a half is what is stated.</summary>
    public int? Half => Precision == PartialDatePrecision.Half ? _part - FirstHalf + 1 : null;

    /// <summary>The month, from 1 to 12, where it is stated.</summary>
    public int? Month => _part is > 0 and < FirstQuarter ? _part : null;

    /// <summary>The day of the month, from 1 to 31, where it is stated.</summary>
    public int? Day => _day > 0 ? _day : null;

    /// <summary>How much of the date is stated.</summary>
    public PartialDatePrecision Precision => _part switch
    {
        0 => PartialDatePrecision.Year,
        >= FirstHalf => PartialDatePrecision.Half,
        >= FirstQuarter => PartialDatePrecision.Quarter,
        _ => _day == 0 ? PartialDatePrecision.Month : PartialDatePrecision.Day,
    };

    /// <summary>The month, quarter or half in the numbers of ISO 8601-2; 0 for a whole year.</summary>
    internal int Part => _part;

    /// <summary>The first day of the span, as a number whose digits are year, month and day.</summary>
    internal int FirstDay => (Year * 10_000) + (Months.First * 100) + Math.Max(1, (int)_day);

    /// <summary>The last day of the span, as a number whose digits are year, month and day.</summary>
    internal int LastDay => (Year * 10_000) + (Months.Last * 100) + (_day > 0 ? _day : DateTime.DaysInMonth(Year, Months.Last));

    private (int First, int Last) Months => Precision switch
    {
        PartialDatePrecision.Year => (1, 12),
        PartialDatePrecision.Half => ((6 * Half!.Value) - 5, 6 * Half.Value),
        PartialDatePrecision.Quarter => ((3 * Quarter!.Value) - 2, 3 * Quarter.Value),
        _ => (_part, _part),
    };

    /// <summary>A whole year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static PartialDate OfYear(int year) => Checked(year, 0, 0);

    /// <summary>A half of a year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="half">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half.</exception>
    public static PartialDate OfHalf(int year, int half)
        => half is 1 or 2 ? Checked(year, FirstHalf + half - 1, 0) : throw new ArgumentOutOfRangeException(nameof(half));

    /// <summary>A quarter of a year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="quarter">From 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static PartialDate OfQuarter(int year, int quarter)
        => quarter is >= 1 and <= 4 ? Checked(year, FirstQuarter + quarter - 1, 0) : throw new ArgumentOutOfRangeException(nameof(quarter));

    /// <summary>A whole month.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate OfMonth(int year, int month)
        => month is >= 1 and <= 12 ? Checked(year, month, 0) : throw new ArgumentOutOfRangeException(nameof(month));

    /// <summary>A day.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in the Gregorian calendar.</exception>
    public static PartialDate OfDay(int year, int month, int day)
        => month is >= 1 and <= 12 && day > 0 ? Checked(year, month, day) : throw new ArgumentOutOfRangeException(nameof(day));

    /// <summary>Reads <c>2025</c>, <c>2025-06</c>, <c>2025-06-13</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no date; the message says what to write instead.</exception>
    public static PartialDate Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads <c>2025</c>, <c>2025-06</c>, <c>2025-06-13</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The date, or the default.</param>
    public static bool TryParse(string? text, out PartialDate value) => TryParse(text, out value, out _);

    /// <summary>Reads a date and says what is wrong with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The date, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out PartialDate value, [NotNullWhen(false)] out string? expected)
    {
        var isRead = DateNotation.TryRead(text ?? "", out value, out var hint);
        expected = isRead ? null : Notation.Expected(DateNotation.Sample, text, hint!);
        return isRead;
    }

    /// <summary>Whether every day of this date is before every day of another.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>
    /// <see langword="false"/> where no day of this one is before any day of the other; <see langword="null"/> where it
    /// depends on the day, as with 2025 and 2025-06.
    /// </returns>
    public bool? IsBefore(PartialDate other)
    {
        if (LastDay < other.FirstDay) return true;
        return FirstDay >= other.LastDay ? false : null;
    }

    /// <summary>Whether every day of another date is a day of this one: 2025 contains 2025-06.</summary>
    /// <param name="other">The other date.</param>
    public bool Contains(PartialDate other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>Whether the two have a day in common.</summary>
    /// <param name="other">The other date.</param>
    public bool Overlaps(PartialDate other) => FirstDay <= other.LastDay && other.FirstDay <= LastDay;

    /// <summary>Compares the first days: an order for lists. 0 says that both start on one day, not that they are equal.</summary>
    /// <param name="other">The other date.</param>
    public int CompareByStart(PartialDate other) => FirstDay.CompareTo(other.FirstDay);

    /// <summary>Compares the last days: which date reaches later. 0 says that both end on one day, not that they are equal.</summary>
    /// <param name="other">The other date.</param>
    public int CompareByEnd(PartialDate other) => LastDay.CompareTo(other.LastDay);

    /// <summary>Whether both state the same as precisely.</summary>
    /// <param name="other">The other date.</param>
    public bool Equals(PartialDate other) => _yearLessOne == other._yearLessOne && _part == other._part && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_yearLessOne << 16) | (_part << 8) | _day;

    /// <summary>Text of ISO 8601 and EDTF, which <see cref="Parse"/> reads back: <c>2025-06</c>.</summary>
    public override string ToString() => DateNotation.Format(this, TextStyle.Invariant);

    /// <summary>The text of the date.</summary>
    /// <param name="format">
    /// <c>G</c> or none, and <c>S</c>: text of ISO 8601. <c>de</c>: German, <c>13. Juni 2025</c>. <c>en</c>: English,
    /// <c>13 June 2025</c>.
    /// </param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => DateNotation.Format(this, TextStyles.Of(format));

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Whether both state the same as precisely.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether they differ, be it only in precision.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether the parts make a date; a part of 0 is left out.</summary>
    internal static bool Exists(int year, int part, int day)
        => year is >= 1 and <= 9999
            && part is 0 or (>= 1 and <= 12) or (>= FirstQuarter and < FirstQuarter + 4) or FirstHalf or FirstHalf + 1
            && (day == 0 || (part is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, part)));

    private static PartialDate Checked(int year, int part, int day)
        => Exists(year, part, day) ? new PartialDate(year, part, day) : throw new ArgumentOutOfRangeException(day > 0 ? nameof(day) : nameof(year));

#if NET
    /// <summary>The day, where the date is a whole one.</summary>
    /// <exception cref="InvalidOperationException">The day is not stated.</exception>
    public DateOnly ToDateOnly()
        => Precision == PartialDatePrecision.Day ? new DateOnly(Year, _part, _day) : throw new InvalidOperationException($"'{this}' states no day");

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse(string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);
#endif
}
