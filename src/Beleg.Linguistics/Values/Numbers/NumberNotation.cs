using System.Numerics;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>
/// How a language writes numbers in digits. A wrong group size or mixed separators make no number at all, rather than
/// two numbers or a guess.
/// </summary>
/// <param name="DecimalSign">The sign before the decimals.</param>
/// <param name="GroupSigns">The signs that may part groups of three digits, besides blanks.</param>
/// <param name="OtherDecimalSign">
/// A second decimal sign, of a country that shares the language: it counts only where it cannot be taken for a group sign
/// (<c>1.5</c> in Swiss German, never <c>1.500</c>).
/// </param>
internal sealed record NumberNotation(char DecimalSign, string GroupSigns, char? OtherDecimalSign = null)
{
    /// <summary>Longer runs of digits are keys and identifiers.</summary>
    private const int MaxDigits = 40;

    /// <summary>Reads the number whose first digit stands at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place of the first digit.</param>
    /// <param name="end">Where the digits end, with their separators, also where they make no number.</param>
    public DigitNumber? Read(string text, int start, out int end)
    {
        Span<(char Sign, int Start, int Length)> parts = stackalloc (char, int, int)[16];
        var count = 0;
        end = EndOfDigits(text, start);
        parts[count++] = ('\0', start, end - start);
        while (NextPart(text, end, parts.Slice(0, count)) is { Length: > 0 } part)
        {
            if (count < parts.Length) parts[count++] = part;
            else count = int.MaxValue;
            end = part.Start + part.Length;
            if (count == int.MaxValue) return null;
        }

        return Interpret(text, parts.Slice(0, count));
    }

    /// <summary>The digits after a leading decimal sign: <c>.5</c>.</summary>
    public static Rational ReadDecimals(string text, int start, out int end)
    {
        end = EndOfDigits(text, start);
        var (digits, count) = (BigInteger.Zero, Math.Min(end - start, MaxDigits));
        for (var i = start; i < start + count; i++) digits = (digits * 10) + (text[i] - '0');
        return Rational.FromDigits(digits, count);
    }

    /// <summary>Blanks that may part groups: U+0020, no-break, thin, narrow no-break and figure space.</summary>
    public static bool IsGroupBlank(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u2007';

    private (char Sign, int Start, int Length) NextPart(string text, int at, ReadOnlySpan<(char Sign, int Start, int Length)> parts)
    {
        if (at + 1 >= text.Length || text[at + 1] is < '0' or > '9') return default;

        var sign = text[at];
        var end = EndOfDigits(text, at + 1);
        if (IsGroupBlank(sign))
        {
            // "1.380 649 2": behind the decimal sign, the last group may be short.
            if (DecimalsBegin(parts) is var decimals and > 0) return end - at <= 4 && decimals + 1 <= parts.Length && parts[parts.Length - 1].Length == 3 ? (sign, at + 1, end - at - 1) : default;

            // A blank joins digits only as a grouping: "10 000", but not "2025 100" nor "10 00".
            if (end - at != 4 || parts[0].Length > 3) return default;
            foreach (var part in parts.Slice(1))
            {
                if (!IsGroupBlank(part.Sign)) return default;
            }

            return (sign, at + 1, end - at - 1);
        }

        return sign is '.' or ',' or '\'' or '’' ? (sign == '’' ? '\'' : sign, at + 1, end - at - 1) : default;
    }

    private DigitNumber? Interpret(string text, ReadOnlySpan<(char Sign, int Start, int Length)> parts)
    {
        var last = parts[parts.Length - 1];
        var groups = parts.Length - 1;
        var (decimals, afterSign) = (false, last.Length);
        if (DecimalsBegin(parts) is var sign and > 0)
        {
            decimals = true;
            groups = sign - 1;
            for (var i = sign; i < parts.Length - 1; i++) afterSign += parts[i].Length;
        }
        else if (last.Sign == DecimalSign || (last.Sign == OtherDecimalSign && IsOtherDecimal(text, parts)))
        {
            decimals = true;
            groups--;
        }

        for (var i = 1; i <= groups; i++)
        {
            var isGroup = IsGroupBlank(parts[i].Sign) ? IsGroupBlank(parts[1].Sign) : parts[i].Sign == parts[1].Sign && GroupSigns.IndexOf(parts[i].Sign) >= 0;
            if (!isGroup || parts[i].Length != 3) return null;
        }

        if (groups > 0 && (parts[0].Length > 3 || text[parts[0].Start] == '0')) return null;
        if (parts[0].Length > 1 && text[parts[0].Start] == '0') return null;

        var (digits, count) = (BigInteger.Zero, 0);
        foreach (var part in parts)
        {
            count += part.Length;
            if (count > MaxDigits) return null;
            for (var i = part.Start; i < part.Start + part.Length; i++) digits = (digits * 10) + (text[i] - '0');
        }

        return new(Rational.FromDigits(digits, decimals ? afterSign : 0), groups > 0, decimals);
    }

    /// <summary>The part behind the decimal sign, where none but groups behind blanks follow it, and none but such groups lead it; else 0.</summary>
    private int DecimalsBegin(ReadOnlySpan<(char Sign, int Start, int Length)> parts)
    {
        var at = 0;
        for (var i = 1; i < parts.Length; i++)
        {
            if (IsGroupBlank(parts[i].Sign)) continue;
            if (at > 0 || parts[i].Sign != DecimalSign) return 0;
            at = i;
        }

        return at;
    }

    private bool IsOtherDecimal(string text, ReadOnlySpan<(char Sign, int Start, int Length)> parts)
    {
        if (parts.Length > 2) return parts[1].Sign != OtherDecimalSign;
        return parts[1].Length is 1 or 2 || (parts[0].Length == 1 && text[parts[0].Start] == '0');
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return at;
    }
}

/// <summary>A number in digits, and how it was written.</summary>
internal readonly record struct DigitNumber(Rational Value, bool IsGrouped, bool HasDecimals);
