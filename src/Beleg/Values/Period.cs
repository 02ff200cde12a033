using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>From one date until another, either of which may be open: <c>2025-02/2026-03</c>, <c>2025-02/..</c>, <c>../2026</c>.</summary>
/// <remarks>
/// <para>
/// The text is that of ISO 8601-2 and EDTF: two <see cref="PartialDate"/>s with <c>/</c> between, <c>..</c> for an open end.
/// Both dates belong to the period as a whole: <c>../2026</c> lasts until the last day of 2026. A single date is the period
/// of its own span, and is written so.
/// </para>
/// <para>The default, <c>../..</c>, is open at both ends.</para>
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<Period>))]
#endif
public readonly struct Period : IEquatable<Period>, IFormattable
#if NET
    , IParsable<Period>
#endif
{
    private const string Sample = "a period such as '2025-02/2026-03', '2025-02/..' or '../2026'";
    private const string Open = "..";

    /// <summary>A period.</summary>
    /// <param name="from">The date with which it begins; none where its beginning is open.</param>
    /// <param name="until">The date with which it ends, which still belongs to it; none where its end is open.</param>
    /// <exception cref="ArgumentException">The end is before the beginning.</exception>
    public Period(PartialDate? from, PartialDate? until)
    {
        if (!IsInOrder(from, until)) throw new ArgumentException("a period does not end before it begins", nameof(until));

        From = from;
        Until = until;
    }

    /// <summary>The date with which the period begins; none where its beginning is open.</summary>
    public PartialDate? From { get; }

    /// <summary>The date with which the period ends, which still belongs to it; none where its end is open.</summary>
    public PartialDate? Until { get; }

    private int FirstDay => From?.FirstDay ?? int.MinValue;

    private int LastDay => Until?.LastDay ?? int.MaxValue;

    /// <summary>Reads a period.</summary>
    /// <param name="text">For example <c>2025-02/..</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no period; the message says what to write instead.</exception>
    public static Period Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads a period.</summary>
    /// <param name="text">For example <c>2025-02/..</c>.</param>
    /// <param name="value">The period, or the default.</param>
    public static bool TryParse(string? text, out Period value) => TryParse(text, out value, out _);

    /// <summary>Reads a period and says what is wrong with it.</summary>
    /// <param name="text">For example <c>2025-02/..</c>.</param>
    /// <param name="value">The period, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out Period value, [NotNullWhen(false)] out string? expected)
    {
        var hint = Read(text ?? "", out value);
        expected = hint is null ? null : Notation.Expected(Sample, text, hint);
        return hint is null;
    }

    /// <summary>Whether the whole of a date lies in the period.</summary>
    /// <param name="date">The date.</param>
    public bool Contains(PartialDate date) => FirstDay <= date.FirstDay && date.LastDay <= LastDay;

    /// <summary>Whether the whole of another period lies in this one.</summary>
    /// <param name="other">The other period.</param>
    public bool Contains(Period other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>Whether the two have a day in common.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(Period other) => FirstDay <= other.LastDay && other.FirstDay <= LastDay;

    /// <summary>Whether both ends are the same.</summary>
    /// <param name="other">The other period.</param>
    public bool Equals(Period other) => From == other.From && Until == other.Until;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(From.GetHashCode(), Until.GetHashCode());

    /// <summary>Text of ISO 8601-2 and EDTF, which <see cref="Parse"/> reads back: <c>2025-02/..</c>.</summary>
    public override string ToString()
    {
        if (From is { } from && Until == from) return from.ToString();

        return (From?.ToString() ?? Open) + "/" + (Until?.ToString() ?? Open);
    }

    /// <summary>The text of the period.</summary>
    /// <param name="format">
    /// <c>G</c> or none, and <c>S</c>: text of ISO 8601-2. <c>de</c>: German, <c>ab Februar 2025</c>, <c>bis Ende 2026</c>.
    /// <c>en</c>: English, <c>from February 2025</c>, <c>until the end of 2026</c>.
    /// </param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => TextStyles.Of(format) switch
    {
        TextStyle.German => Words(TextStyle.German, "ab ", "bis ", "bis Ende ", " bis ", "unbefristet"),
        TextStyle.English => Words(TextStyle.English, "from ", "until ", "until the end of ", " to ", "at any time"),
        _ => ToString(),
    };

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Whether both ends are the same.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether an end differs.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    private static bool IsInOrder(PartialDate? from, PartialDate? until)
        => from is not { } first || until is not { } last || first.FirstDay <= last.LastDay;

    private static string? Read(string text, out Period value)
    {
        value = default;
        var ends = text.Split('/');
        if (ends.Length > 2) return "a period has two ends, with one '/' between";

        if (ReadEnd(ends[0], isOnly: ends.Length == 1, out var from) is { } first) return first;
        if (ends.Length == 1)
        {
            value = new Period(from, from);
            return null;
        }

        if (ReadEnd(ends[1], isOnly: false, out var until) is { } last) return last;
        if (!IsInOrder(from, until)) return "a period does not end before it begins";

        value = new Period(from, until);
        return null;
    }

    private static string? ReadEnd(string text, bool isOnly, out PartialDate? date)
    {
        date = null;
        if (!isOnly && string.Equals(text, Open, StringComparison.Ordinal)) return null;
        if (text.Length == 0) return isOnly ? "the period is missing" : "write '..' for an open end";
        if (isOnly && text.IndexOf(Open, StringComparison.Ordinal) >= 0) return $"write '{Notation.Shorten(Slashed(text))}' with '/' between the ends";

        var isRead = DateNotation.TryRead(text, out var value, out var hint);
        date = isRead ? value : null;
        return hint;
    }

    /// <summary><c>2025..2026</c> as <c>2025/2026</c>, <c>2025..</c> as <c>2025/..</c>.</summary>
    private static string Slashed(string text)
    {
        var at = text.IndexOf(Open, StringComparison.Ordinal);
        var (first, last) = (text.Substring(0, at), text.Substring(at + Open.Length));
        return (first.Length == 0 ? Open : first) + "/" + (last.Length == 0 ? Open : last);
    }

    private string Words(TextStyle style, string after, string untilDay, string untilEnd, string between, string always) => (From, Until) switch
    {
        ({ } from, { } until) => from == until ? DateNotation.Format(from, style) : DateNotation.Format(from, style) + between + DateNotation.Format(until, style),
        ({ } from, null) => after + DateNotation.Format(from, style),
        (null, { } until) => (until.Day is null ? untilEnd : untilDay) + DateNotation.Format(until, style),
        _ => always,
    };

#if NET
    static Period IParsable<Period>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Period>.TryParse(string? s, IFormatProvider? provider, out Period result) => TryParse(s, out result);
#endif
}
