using System.Diagnostics.CodeAnalysis;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Reads the number that begins at a token: digits, words, or both (<em>22 Millionen, zwei Drittel, minus 5, 2½</em>).</summary>
internal static class NumeralReader
{
    /// <param name="s">The sentence.</param>
    /// <param name="at">The first token.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="isJoined">Whether a range's sign has just joined it to another number, so that hanging on that sign makes no name of it.</param>
    public static bool TryRead(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral, bool isJoined = false)
    {
        if (!TryReadOnce(s, at, out numeral, isJoined)) return false;
        numeral = RestatedReader.Extend(s, numeral);
        return true;
    }

    /// <summary>The number without the brackets that may tell it again.</summary>
    public static bool TryReadOnce(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral, bool isJoined = false)
    {
        var isSigned = IsSign(s, at, isJoined);
        var first = isSigned ? at + 1 : at;
        numeral = null;
        if (!isJoined && !isSigned && s[at].Kind == TokenKind.Digits && IsPartOfName(s, at)) return false;
        if (!FractionReader.TryRead(s, first, out numeral) && !TryReadWhole(s, first, out numeral) && !FractionReader.TryReadWithArticle(s, first, out numeral)) return false;

        numeral = FractionReader.OfScale(s, numeral);
        if (isSigned) numeral = numeral with { Value = IsMinus(s, at) ? -numeral.Value : numeral.Value, Start = at, Form = numeral.Form | NumeralForms.Signed };
        return true;
    }

    /// <summary>The number that a short run of digits writes.</summary>
    public static int SmallNumber(Sentence s, int at)
    {
        var value = 0;
        foreach (var digit in s.Chars(at)) value = unchecked((value * 10) + (digit - '0'));
        return value;
    }

    /// <summary>Digits that hang on a word or another number are a name, a key, a version: B200, Quantum-2, 1.2.3.</summary>
    public static bool IsPartOfName(Sentence s, int at)
    {
        if (!s.IsAttached(at)) return false;
        if (s[at - 1].Kind is TokenKind.Word or TokenKind.Digits or TokenKind.Opaque) return !Currencies.IsCode(s.Chars(at - 1));
        return s.SymbolAt(at - 1) switch
        {
            '-' or '–' or '/' or '.' or ',' or '\'' or '’' or ':' or '+' => s.IsAttached(at - 1),
            '#' or '§' or '№' or '_' or '*' or '&' or '^' => true,
            '=' => s.IsAttached(at - 1) && !IsAssigned(s, at),
            _ => false,
        };
    }

    /// <summary>"(type=0x04)": what a name is set to, and no part of a link: <em>?page=4&amp;size=2</em>.</summary>
    public static bool IsAssigned(Sentence s, int at)
    {
        if (s.SymbolAt(at - 1) != '=' || !s.IsAttached(at) || !s.IsAttached(at - 1) || at < 2 || s[at - 2].Kind != TokenKind.Word) return false;
        return !s.IsAttached(at - 2) || s.SymbolAt(at - 3) is '(' or '[' or '{' or '"' or '„' or '“' or '`';
    }

    private static bool TryReadWhole(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        if (!CardinalReader.TryRead(s, at, out numeral)) return false;

        if (FractionReader.TryReadManyParts(s, numeral, out var parts))
        {
            numeral = parts;
            return true;
        }

        if (numeral.Is(NumeralForms.Scaled) && EndOfUnclearPart(s, numeral.End) is var unclear and > 0)
        {
            numeral = numeral with { End = unclear, Form = numeral.Form | NumeralForms.Broken };
            return true;
        }

        numeral = NumeralEndings.WithYear(s, numeral);
        numeral = NumeralEndings.WithSpokenDecimals(s, numeral);
        numeral = NumeralEndings.WithPower(s, numeral);
        numeral = FractionReader.Extend(s, numeral);
        return true;
    }

    /// <summary><em>two hundred and three fifths</em>: whether 203 or 3 of them are fifths, the words leave open.</summary>
    private static int EndOfUnclearPart(Sentence s, int end)
    {
        if (s.Has(end, Role.Denominator)) return end + 1;
        var part = s.Has(end, Role.And) ? end + 1 : end;
        return CardinalReader.IsNumerator(s, part) ? part + 2 : -1;
    }

    /// <summary>A sign stands before digits without a blank, and after a blank or an opening bracket.</summary>
    private static bool IsSign(Sentence s, int at, bool isJoined)
    {
        if (s.Has(at, Role.Minus)) return s[at + 1].Kind == TokenKind.Digits || s.Has(at + 1, Role.Cardinal);
        if (s.SymbolAt(at) is not ('-' or '−' or '–' or '+') || s[at + 1].Kind != TokenKind.Digits) return false;
        if (!s.IsAttached(at + 1) && s.SymbolAt(at) != '−') return IsWholeLine(s, at);

        // "3 –5" is neither a range nor two numbers: nothing is read.
        if (s[at - 1].Kind == TokenKind.Digits) return false;
        return !s.IsAttached(at) || (isJoined && s.SymbolAt(at - 1) is '…' or '.') || Currencies.Find(s, at - 1, out _) is not null || s.SymbolAt(at - 1) is '(' or '[' or '„' or '"' or '“' or '=' or ':' or '≈' or '~' or '<' or '>';
    }

    /// <summary><em>- 1,200,000</em> is a list's item, unless nothing but the number follows: what lists numbers alone names what they count.</summary>
    private static bool IsWholeLine(Sentence s, int at)
    {
        if (at != 0 || s.SymbolAt(at) == '+' || s[at + 1].Before != Gap.Blank) return false;
        s.Language.Notation.Read(s.Text, s[at + 1].Start, out var offset);
        var end = s.TokenAt(offset, at + 1);
        return end == s.Count || (end + 1 == s.Count && s.Language.IsScaleLetter(s, end, out _));
    }

    private static bool IsMinus(Sentence s, int at) => s.SymbolAt(at) != '+';
}
