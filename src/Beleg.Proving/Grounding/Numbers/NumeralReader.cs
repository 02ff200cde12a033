using System.Diagnostics.CodeAnalysis;

namespace Beleg.Proving.Grounding;

/// <summary>Reads the number that begins at a token: digits, words, or both (<em>22 Millionen, zwei Drittel, minus 5, 2½</em>).</summary>
internal static class NumeralReader
{
    /// <param name="s">The sentence.</param>
    /// <param name="at">The first token.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="isJoined">Whether a range's sign has just joined it to another number, so that hanging on that sign makes no name of it.</param>
    public static bool TryRead(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral, bool isJoined = false)
    {
        var (start, signed) = (at, false);
        if (IsSign(s, at))
        {
            (signed, at) = (true, at + 1);
        }

        numeral = null;
        if (!isJoined && !signed && s[at].Kind == TokenKind.Digits && IsPartOfName(s, at)) return false;
        if (!TryReadUnsigned(s, at, out numeral)) return false;
        if (signed) numeral = numeral with { Value = IsMinus(s, start) ? -numeral.Value : numeral.Value, Start = start, Form = numeral.Form | NumeralForms.Signed };
        return true;
    }

    private static bool TryReadUnsigned(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral) =>
        TryReadHalf(s, at, out numeral) || TryReadVulgar(s, at, out numeral) || TryReadSlashed(s, at, out numeral) || TryReadSequence(s, at, out numeral);

    /// <summary>A sign stands before digits without a blank, and after a blank or an opening bracket.</summary>
    private static bool IsSign(Sentence s, int at)
    {
        if (s.Has(at, Role.Minus)) return s[at + 1].Kind == TokenKind.Digits || s.Has(at + 1, Role.Cardinal);
        if (s.SymbolAt(at) is not ('-' or '−' or '–' or '+') || s[at + 1].Kind != TokenKind.Digits) return false;
        if (!s.IsAttached(at + 1) && s.SymbolAt(at) != '−') return false;

        // "3 –5" is neither a range nor two numbers: nothing is read.
        if (s[at - 1].Kind == TokenKind.Digits) return false;
        return !s.IsAttached(at) || Currencies.Find(s, at - 1, out _) is not null || s.SymbolAt(at - 1) is '(' or '[' or '„' or '"' or '“' or '=' or ':' or '≈' or '~' or '<' or '>';
    }

    private static bool IsMinus(Sentence s, int at) => s.SymbolAt(at) != '+';

    /// <summary>Half of one, or of a scale: <em>eine halbe Milliarde, half a million, halbe</em>.</summary>
    private static bool TryReadHalf(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        numeral = null;
        var half = s.Has(at, Role.Article) && s.Has(at + 1, Role.Half) ? at + 1 : at;
        if (!s.Has(half, Role.Half, out var value)) return false;

        var next = half + 1;
        if (half == at && s.Has(next, Role.Article) && (s.Has(next + 1, Role.Scale) || s.Has(next + 1, Role.Dozen) || UnitReader.Read(s, next + 1, out _) is not null)) next++;
        numeral = WithScale(s, new(value, at, next, NumeralForms.Words | NumeralForms.Fraction));
        return true;
    }

    private static bool TryReadVulgar(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        numeral = null;
        if (VulgarFraction.Find(s.SymbolAt(at)) is not { } value || (s.IsAttached(at) && s[at - 1].Kind is TokenKind.Word or TokenKind.Digits)) return false;
        numeral = WithScale(s, new(value, at, at + 1, NumeralForms.Digits | NumeralForms.Fraction));
        return true;
    }

    /// <summary>A proper fraction of a customary denominator: <em>3/4</em>, but neither 24/7 nor 2/15.</summary>
    private static bool TryReadSlashed(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        numeral = null;
        if (!IsSlashed(s, at, out var value)) return false;
        numeral = WithScale(s, new(value, at, at + 3, NumeralForms.Digits | NumeralForms.Fraction));
        return true;
    }

    private static bool IsSlashed(Sentence s, int at, out Rational value)
    {
        value = default;
        if (s[at].Kind != TokenKind.Digits || s.SymbolAt(at + 1) is not ('/' or '⁄') || s[at + 2].Kind != TokenKind.Digits) return false;
        if (!s.IsAttached(at + 1) || !s.IsAttached(at + 2) || s[at].Length > 2 || s[at + 2].Length > 4) return false;
        if (s.IsAttached(at + 3) && (s.SymbolAt(at + 3) is '/' or '-' || ((s.SymbolAt(at + 3) is '.' or ',') && s[at + 4].Kind == TokenKind.Digits && s.IsAttached(at + 4)))) return false;
        if (s.Text[s[at].Start] == '0' || s.Text[s[at + 2].Start] == '0') return false;

        var (numerator, denominator) = (SmallNumber(s, at), SmallNumber(s, at + 2));
        if (numerator >= denominator || !(denominator <= 10 || denominator is 12 or 16 or 20 or 32 or 64 or 100 or 1000)) return false;
        value = (Rational)numerator / denominator;
        return true;
    }

    /// <summary>The number that a short run of digits writes.</summary>
    public static int SmallNumber(Sentence s, int at)
    {
        var value = 0;
        foreach (var digit in s.Chars(at)) value = (value * 10) + (digit - '0');
        return value;
    }

    private static bool TryReadSequence(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        numeral = null;
        var builder = new NumeralBuilder(s.Language.TensBeforeUnits);
        var (end, form) = (at, NumeralForms.None);
        while (TryExtend(s, at, ref end, ref builder, ref form))
        {
        }

        if (builder.IsEmpty) return TryReadSmallPart(s, at, out numeral);

        // "two million and three fifths": whether of one or of a million, the words leave open.
        if ((form & NumeralForms.Scaled) != NumeralForms.None)
        {
            var part = s.Has(end, Role.And) ? end + 1 : end;
            if (IsNumerator(s, part) || s.Has(end, Role.Denominator))
            {
                numeral = new(builder.Value, at, s.Has(end, Role.Denominator) ? end + 1 : part + 2, form | NumeralForms.Broken);
                return true;
            }
        }

        numeral = new(builder.Value, at, end, form) { Scale = builder.OnlyScale };
        numeral = WithYear(s, builder, numeral);
        numeral = WithSpokenDecimals(s, numeral);
        numeral = WithFraction(s, numeral);
        return true;
    }

    /// <summary>Takes the next word or the next digits into the numeral, over what may join them.</summary>
    private static bool TryExtend(Sentence s, int start, ref int end, ref NumeralBuilder builder, ref NumeralForms form)
    {
        if (end == start) return TryBegin(s, ref end, ref builder, ref form);

        var next = end;
        if (s.Has(next, Role.And))
        {
            if (s.Has(next + 1, Role.Cardinal, out var tens) && s[next + 1].Kind == TokenKind.Word && !(builder.TakesRemainder && IsNumerator(s, next + 1)))
            {
                var taken = builder.TakesRemainder
                    ? tens < 100 && builder.AddCardinal(tens)
                    : !s.Language.TensBeforeUnits && !s.Has(start - 1, Role.Between) && (form & NumeralForms.Digits) == NumeralForms.None && !IsOne(s, next - 1) && builder.AddTensToUnit(tens);
                if (taken)
                {
                    end = next + 2;
                    return true;
                }

                // "hundert ein und dreißig": the unit is already in, and the tens follow.
                return false;
            }

            if (!builder.TakesRemainder || !s.Has(next + 1, Role.Article) || !s.Has(next + 2, Role.And)) return false;
            next++;
        }
        else if (s.SymbolAt(next) == '-' && s.IsAttached(next) && s.IsAttached(next + 1) && s[next + 1].Kind == TokenKind.Word && (form & NumeralForms.Digits) == NumeralForms.None) next++;
        else if (s.SymbolAt(next) == '-' && !s.IsAttached(next) && !s.IsAttached(next + 1) && builder.EndsInTens && s.Has(next + 1, Role.Cardinal, out var last) && last < 10 && (form & NumeralForms.Digits) == NumeralForms.None) next++;
        else if (s.IsSymbol(next, ',') && builder.AwaitsGroup && !s.IsAttached(next + 1) && HasScaleAhead(s, next + 1)) next++;

        if (s.Has(next, Role.Scale, out var scale))
        {
            if (s[next].IsAttached && next == end) return false;
            if (!builder.AddScale(scale)) return false;
            form |= NumeralForms.Scaled;
            end = AfterAbbreviation(s, next);
            return true;
        }

        if (s.Has(next, Role.Cardinal, out var value) || IsUnitBeforeTens(s, next, out value))
        {
            if ((builder.TakesRemainder && IsNumerator(s, next)) || !builder.AddCardinal(value)) return false;
            end = next + 1;
            return true;
        }

        if (s[next].Kind == TokenKind.Digits && builder.AwaitsGroup && s.Language.Notation.Read(s.Text, s[next].Start, out var offset) is { } number)
        {
            var after = s.TokenAt(offset, next);
            if (!s.Has(after, Role.Scale) || s[after].IsAttached || !builder.AddCardinal(number.Value)) return false;
            end = after;
            return true;
        }

        return false;
    }

    private static bool TryBegin(Sentence s, ref int end, ref NumeralBuilder builder, ref NumeralForms form)
    {
        if (s[end].Kind == TokenKind.Digits) return TryBeginWithDigits(s, ref end, ref builder, ref form);
        if (s.IsSymbol(end, '.') && s.Language.Notation.DecimalSign == '.' && s[end + 1].Kind == TokenKind.Digits && s.IsAttached(end + 1) && !s.IsAttached(end))
        {
            builder.AddCardinal(NumberNotation.ReadDecimals(s.Text, s[end + 1].Start, out _));
            form = NumeralForms.Digits | NumeralForms.Decimals;
            end += 2;
            AddScaleLetter(s, ref end, ref builder, ref form);
            return true;
        }

        if (s[end].Kind != TokenKind.Word || (s.IsAttached(end) && s[end - 1].Kind == TokenKind.Digits)) return false;

        if (s.Has(end, Role.Cardinal, out var value) || IsUnitBeforeTens(s, end, out value))
        {
            builder.AddCardinal(value);
            form = NumeralForms.Words;
            end++;
            return true;
        }

        // "tausend" is a number by itself, "Millionen" is none; "eine Million" and "a hundred" are.
        if (s.Has(end, Role.Article) && s.Has(end + 1, Role.Scale, out var scale)) end++;
        else if (!s.Has(end, Role.Scale, out scale) || !s.Language.IsNumberByItself(scale)) return false;

        builder.AddScale(scale);
        form = NumeralForms.Words | NumeralForms.Scaled;
        end = AfterAbbreviation(s, end);
        return true;
    }

    private static bool TryBeginWithDigits(Sentence s, ref int end, ref NumeralBuilder builder, ref NumeralForms form)
    {
        if (s.Language.Notation.Read(s.Text, s[end].Start, out var offset) is not { } number) return false;

        builder.AddCardinal(number.Value);
        form = NumeralForms.Digits | (number.IsGrouped ? NumeralForms.Grouped : NumeralForms.None) | (number.HasDecimals ? NumeralForms.Decimals : NumeralForms.None);
        end = s.TokenAt(offset, end);

        // "50,- €": the dash stands for no cents.
        if (!number.HasDecimals && s.IsSymbol(end, s.Language.Notation.DecimalSign) && s.IsAttached(end) && s.SymbolAt(end + 1) is '-' or '–' or '—' && s.IsAttached(end + 1)
            && s.SymbolAt(end) != '\0')
        {
            end += s.SymbolAt(end + 2) is '-' ? 3 : 2;
        }

        AddScaleLetter(s, ref end, ref builder, ref form);
        return true;
    }

    private static void AddScaleLetter(Sentence s, ref int end, ref NumeralBuilder builder, ref NumeralForms form)
    {
        if (!s.IsAttached(end) || !s.Language.IsScaleLetter(s, end, out var scale) || !builder.AddScale(scale)) return;
        form |= NumeralForms.Scaled;
        end++;
    }

    /// <summary>Digits that hang on a word or another number are a name, a key, a version: B200, Quantum-2, 1.2.3.</summary>
    public static bool IsPartOfName(Sentence s, int at)
    {
        if (!s.IsAttached(at)) return false;
        if (s[at - 1].Kind is TokenKind.Word or TokenKind.Digits or TokenKind.Opaque) return !Currencies.IsCode(s.Chars(at - 1));
        return s.SymbolAt(at - 1) switch
        {
            '-' or '–' or '/' or '.' or ',' or '\'' or '’' or ':' => s.IsAttached(at - 1),
            '#' or '§' or '№' or '_' or '*' or '=' or '&' or '^' => s.SymbolAt(at - 1) != '=' || s.IsAttached(at - 1),
            _ => false,
        };
    }

    /// <summary>Whether the number at a token counts parts: <em>three</em> fifths.</summary>
    private static bool IsNumerator(Sentence s, int at) =>
        s.Has(at, Role.Cardinal) && s.Has(SkipHyphen(s, at + 1), Role.Denominator);

    /// <summary><em>eins und zwanzig</em> are two numbers, <em>ein und zwanzig</em> is one.</summary>
    private static bool IsOne(Sentence s, int at) => s.Has(at, Role.Cardinal, out var value) && value == 1;

    /// <summary>German <em>ein</em> before <em>und zwanzig</em>, <em>hundert</em>, <em>tausend</em>.</summary>
    private static bool IsUnitBeforeTens(Sentence s, int at, out Rational value)
    {
        value = 1;
        return !s.Language.TensBeforeUnits && s.Has(at, Role.Article)
            && (s.Has(at + 1, Role.Point) || (s.Has(at + 1, Role.And) && s.Has(at + 2, Role.Cardinal, out var tens) && tens >= 20 && tens < 100 && s[at + 2].Kind == TokenKind.Word));
    }

    private static int AfterAbbreviation(Sentence s, int word) =>
        s.IsSymbol(word + 1, '.') && s.IsAttached(word + 1) && s.Has(word, Role.Abbreviation) ? word + 2 : word + 1;

    /// <summary>Whether the words from here lead up to another scale: after a comma, only these belong to the number.</summary>
    private static bool HasScaleAhead(Sentence s, int at)
    {
        for (var i = 0; i < 8; i++)
        {
            if (s.Has(at + i, Role.Scale)) return i > 0;
            if (!s.Has(at + i, Role.Cardinal) && s.SymbolAt(at + i) != '-' && !s.Has(at + i, Role.And)) return false;
        }

        return false;
    }

    /// <summary>Years as English says them: <em>nineteen eighty-eight</em>, <em>eighteen oh-three</em>.</summary>
    private static Numeral WithYear(Sentence s, NumeralBuilder builder, Numeral century)
    {
        if (!s.Language.TensBeforeUnits || century.Is(NumeralForms.Digits) || builder.SmallGroup is not { } first || first < 11 || first > 20) return century;
        if (s.Language.IsZeroBeforeUnit(s, century.End) && s.Has(SkipHyphen(s, century.End + 1), Role.Cardinal, out var unit) && unit < 10)
        {
            return century with { Value = (first * 100) + unit, End = SkipHyphen(s, century.End + 1) + 1 };
        }

        return s.Has(century.End, Role.Cardinal, out var next) && next >= 10 && next < 100 && TryReadSequence(s, century.End, out var rest) && rest.Value < 100 && rest.Value.IsInteger
            ? century with { Value = (first * 100) + rest.Value, End = rest.End }
            : century;
    }

    private static int SkipHyphen(Sentence s, int at) => s.SymbolAt(at) == '-' ? at + 1 : at;

    /// <summary><em>zwei Komma drei</em>, <em>zero point zero eight</em>.</summary>
    private static Numeral WithSpokenDecimals(Sentence s, Numeral whole)
    {
        if (!s.Has(whole.End, Role.Point) || !whole.Value.IsInteger || whole.Scale != 1) return whole;

        var (at, value, unit) = (whole.End + 1, whole.Value, Rational.One);
        for (; NextDecimals(s, at, out var digits) && (at == whole.End + 1 || digits < 10); at++)
        {
            unit *= digits >= 10 ? new Rational(1, 100) : new(1, 10);
            value += digits * unit;
            if (digits >= 10 && s.SymbolAt(at + 1) == '-' && s.Has(at + 2, Role.Cardinal, out var last) && last < 10)
            {
                // "point seventy-one"
                value += last * unit;
                at += 3;
                break;
            }
        }

        return at == whole.End + 1 ? whole : WithScale(s, whole with { Value = value, End = at, Form = whole.Form | NumeralForms.Decimals });
    }

    private static bool NextDecimals(Sentence s, int at, out Rational digits)
    {
        if (s[at].Kind == TokenKind.Digits && s[at].Length == 1)
        {
            digits = SmallNumber(s, at);
            return true;
        }

        if (s.Has(at, Role.Cardinal, out digits)) return digits < 100 && digits.IsInteger;
        digits = 1;
        return !s.Language.TensBeforeUnits && s.Has(at, Role.Article);
    }

    /// <summary>Parts after a whole number: <em>drei Viertel, zweieinhalb, two and a half, 2 1/2, 2½, sechs und zwei Drittel</em>.</summary>
    private static Numeral WithFraction(Sentence s, Numeral whole)
    {
        if (!whole.Value.IsInteger || whole.Is(NumeralForms.Scaled)) return whole;

        var at = whole.End;
        if (VulgarFraction.Find(s.SymbolAt(at)) is { } vulgar && whole.Is(NumeralForms.Digits))
        {
            return WithScale(s, whole with { Value = whole.Value + vulgar, End = at + 1, Form = whole.Form | NumeralForms.Decimals });
        }

        if (whole.Is(NumeralForms.Digits) && !s.IsAttached(at) && IsSlashed(s, at, out var slashed))
        {
            return WithScale(s, whole with { Value = whole.Value + slashed, End = at + 3, Form = whole.Form | NumeralForms.Decimals });
        }

        if (s.Language.ReadDenominator(s, whole, SkipHyphen(s, at), out var denominator))
        {
            return WithScale(s, whole with { Value = whole.Value / denominator, End = SkipHyphen(s, at) + 1, Form = whole.Form | NumeralForms.Fraction });
        }

        if (s.Has(at, Role.Half, out var half) && whole.Is(NumeralForms.Words) && !s.Language.TensBeforeUnits)
        {
            return WithScale(s, whole with { Value = whole.Value * half, End = at + 1, Form = whole.Form | NumeralForms.Decimals });
        }

        if (s.Has(at, Role.And))
        {
            // "two and a half", "one and a quarter"
            var part = s.Has(at + 1, Role.Article) ? at + 2 : at + 1;
            if (s.Has(part, Role.Half, out half) || (s.Has(part, Role.Denominator, out denominator) && (half = Rational.One / denominator) > 0))
            {
                return WithScale(s, whole with { Value = whole.Value + half, End = part + 1, Form = whole.Form | NumeralForms.Decimals });
            }

            if (TryReadPlainCardinal(s, at + 1, out var numerator) && numerator.Is(NumeralForms.Words)
                && s.Language.ReadDenominator(s, numerator, SkipHyphen(s, numerator.End), out denominator) && numerator.Value < denominator)
            {
                return WithScale(s, whole with { Value = whole.Value + (numerator.Value / denominator), End = SkipHyphen(s, numerator.End) + 1, Form = whole.Form | NumeralForms.Decimals });
            }
        }

        return WithDozen(s, whole);
    }

    private static bool TryReadPlainCardinal(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        var builder = new NumeralBuilder(s.Language.TensBeforeUnits);
        var (end, form) = (at, NumeralForms.None);
        while (TryExtend(s, at, ref end, ref builder, ref form))
        {
        }

        numeral = builder.IsEmpty ? null : new(builder.Value, at, end, form);
        return numeral is not null;
    }

    /// <summary>Parts whose number is an article: <em>ein Fünftel</em>, and dozens: <em>ein Dutzend</em>.</summary>
    private static bool TryReadSmallPart(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        numeral = null;
        if (!s.Has(at, Role.Article)) return false;

        var article = new Numeral(1, at, at + 1, NumeralForms.Words | NumeralForms.Article);
        if (s.Language.ReadDenominator(s, article, at + 1, out var denominator))
        {
            numeral = WithScale(s, new(Rational.One / denominator, at, at + 2, NumeralForms.Words | NumeralForms.Fraction));
        }
        else if (s.Has(at + 1, Role.Dozen)) numeral = WithDozen(s, article with { Form = NumeralForms.Words });

        return numeral is not null;
    }

    private static Numeral WithDozen(Sentence s, Numeral numeral) =>
        s.Has(numeral.End, Role.Dozen, out var dozen) ? numeral with { Value = numeral.Value * dozen, Scale = dozen, End = numeral.End + 1, Form = numeral.Form | NumeralForms.Scaled } : numeral;

    private static Numeral WithScale(Sentence s, Numeral numeral)
    {
        if (s.Has(numeral.End, Role.Dozen)) return WithDozen(s, numeral with { Form = numeral.Form & ~NumeralForms.Fraction });
        if (!s.Has(numeral.End, Role.Scale, out var scale) || s.IsAttached(numeral.End)) return numeral;
        return numeral with { Value = numeral.Value * scale, Scale = scale, End = AfterAbbreviation(s, numeral.End), Form = (numeral.Form & ~NumeralForms.Fraction) | NumeralForms.Scaled };
    }
}
