using System.Diagnostics.CodeAnalysis;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Lengths of time in one run of characters: <em>1m30s, 2h15min</em>, and <em>1:30 h</em> where a unit says which time it is.</summary>
internal static class CompactDurationReader
{
    public static bool TryRead(Sentence s, int at, [NotNullWhen(true)] out Amount? amount)
    {
        amount = null;
        if (s[at].Kind != TokenKind.Digits || s[at].Length > 4 || NumeralReader.IsPartOfName(s, at)) return false;
        return s.SymbolAt(at + 1) == ':' ? TryReadColons(s, at, out amount) : s[at + 1].Kind == TokenKind.Word && s.IsAttached(at + 1) && TryReadLetters(s, at, out amount);
    }

    /// <summary><em>1m30s, 2h 15m</em>: at least two units, each smaller than the one before it.</summary>
    private static bool TryReadLetters(Sentence s, int at, out Amount? amount)
    {
        amount = null;
        var (total, last, end, count, hasHours) = (Rational.Zero, Rational.Zero, at, 0, false);
        for (; s[end].Kind == TokenKind.Digits && (end == at || s.IsAttached(end) || (hasHours && s[end].Before == Gap.Blank)) && s[end].Length <= 4 && s.IsAttached(end + 1) && SecondsOf(s, end + 1) is { } unit && (count == 0 || unit < last); count++)
        {
            total += NumeralReader.SmallNumber(s, end) * unit;
            (last, hasHours) = (unit, hasHours || unit == 3600);
            end += 2;
        }

        if (end < s.Count && s[end].Kind == TokenKind.Digits && s.IsAttached(end + 1) && SecondsOf(s, end + 1) is not null) return false;
        if (count < 2 || s.IsAttached(end) && s[end].Kind != TokenKind.Symbol) return false;
        amount = Of(total, at, end);
        return true;
    }

    /// <summary>In such a run, <em>m</em> stands for minutes.</summary>
    private static Rational? SecondsOf(Sentence s, int at)
    {
        if (s[at].Kind != TokenKind.Word) return null;
        var word = s.Chars(at);
        if (word.Length == 1 && word[0] == 'm') return 60;
        return UnitSymbols.Find(word) is { Kind: UnitKind.Seconds } unit ? unit.Factor : null;
    }

    /// <summary><em>1:30 h, 2:15 Minuten</em>; before no unit it is a time of day, a score or a ratio.</summary>
    private static bool TryReadColons(Sentence s, int at, out Amount? amount)
    {
        amount = null;
        if (s.Has(at - 1, Role.At) || !IsPart(s, at + 1)) return false;

        var hasSeconds = s.SymbolAt(at + 3) == ':' && IsPart(s, at + 3);
        var noun = hasSeconds ? at + 5 : at + 3;
        if (UnitReader.Read(s, noun, out var end) is not { Kind: UnitKind.Seconds } unit || (unit.Factor != 3600 && (hasSeconds || unit.Factor != 60)) || s.Language.ClockTimes.MatchForward(s, noun, out _) > 0) return false;

        var total = (NumeralReader.SmallNumber(s, at) * unit.Factor) + (NumeralReader.SmallNumber(s, at + 2) * unit.Factor / 60);
        if (hasSeconds) total += NumeralReader.SmallNumber(s, at + 4);
        amount = Of(total, at, end);
        return true;
    }

    private static bool IsPart(Sentence s, int colon) =>
        s.IsAttached(colon) && s.IsAttached(colon + 1) && s[colon + 1] is { Kind: TokenKind.Digits, Length: 2 } && NumeralReader.SmallNumber(s, colon + 1) < 60;

    private static Amount Of(Rational seconds, int start, int end) =>
        new(new(seconds, start, end, NumeralForms.Digits), seconds, seconds, new(UnitKind.Seconds, "s"), start, end) { Composite = new DurationValue(Extent.OfSeconds(seconds)) };
}
