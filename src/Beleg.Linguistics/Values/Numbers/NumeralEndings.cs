namespace Beleg.Linguistics.Values.Numbers;

/// <summary>What may follow a number and changes it: a scale, dozens, spoken decimals, a power of ten, the second half of a year.</summary>
internal static class NumeralEndings
{
    /// <summary>Greater exponents are no quantities that a text tells.</summary>
    private const int MaxExponent = 99;

    /// <summary>Greater numbers behind a power and a dash may be something of their own.</summary>
    private const int MaxDifference = 16;

    /// <summary>How many decimals are said one by one.</summary>
    private const int MaxSpokenDecimals = 20;

    /// <summary><em>zwei Komma drei</em>, <em>zero point zero eight</em>.</summary>
    public static Numeral WithSpokenDecimals(Sentence s, Numeral whole)
    {
        if (!s.Has(whole.End, Role.Point) || !whole.Value.IsInteger || whole.Scale != 1) return whole;

        var (at, value, unit) = (whole.End + 1, whole.Value, Rational.One);
        for (; at <= whole.End + MaxSpokenDecimals && NextDecimals(s, at, out var digits) && (at == whole.End + 1 || digits < 10); at++)
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
            digits = NumeralReader.SmallNumber(s, at);
            return true;
        }

        if (s.Has(at, Role.Cardinal, out digits)) return digits < 100 && digits.IsInteger;
        digits = 1;
        return s.Language.ArticleIsNumeral && s.Has(at, Role.Article);
    }

    /// <summary>Years as English says them: <em>nineteen eighty-eight</em>, <em>eighteen oh-three</em>.</summary>
    public static Numeral WithYear(Sentence s, Numeral century)
    {
        if (!s.Language.SaysYearsInPairs || century.Is(NumeralForms.Digits) || !century.Value.IsInteger || century.Value < 11 || century.Value > 20) return century;
        var first = century.Value;
        if (s.Language.IsZeroBeforeUnit(s, century.End) && s.Has(FractionReader.SkipHyphen(s, century.End + 1), Role.Cardinal, out var unit) && unit < 10)
        {
            return century with { Value = (first * 100) + unit, End = FractionReader.SkipHyphen(s, century.End + 1) + 1 };
        }

        return s.Has(century.End, Role.Cardinal, out var next) && next >= 10 && next < 100 && CardinalReader.TryRead(s, century.End, out var rest) && rest.Value < 100 && rest.Value.IsInteger
            ? century with { Value = (first * 100) + rest.Value, End = rest.End }
            : century;
    }

    public static Numeral WithDozen(Sentence s, Numeral numeral) =>
        s.Has(numeral.End, Role.Dozen, out var dozen) ? numeral with { Value = numeral.Value * dozen, Scale = dozen, End = numeral.End + 1, Form = numeral.Form | NumeralForms.Scaled } : numeral;

    public static Numeral WithScale(Sentence s, Numeral numeral)
    {
        if (s.Has(numeral.End, Role.Dozen)) return WithDozen(s, numeral with { Form = numeral.Form & ~NumeralForms.Fraction });
        if (!s.Has(numeral.End, Role.Scale, out var scale) || s.IsAttached(numeral.End)) return numeral;
        return numeral with { Value = numeral.Value * scale, Scale = scale, End = CardinalReader.AfterAbbreviation(s, numeral.End), Form = (numeral.Form & ~NumeralForms.Fraction) | NumeralForms.Scaled };
    }

    /// <summary><em>6,23 · 10⁻⁴, 6.23x10^-4, 10⁶</em></summary>
    public static Numeral WithPower(Sentence s, Numeral number)
    {
        if (!number.Is(NumeralForms.Digits)) return number;
        if (WithExponent(s, number) is { } scientific) return scientific;

        // "× 10^-23": a factor of ten; "10^6, 2^14": a power by itself.
        var ten = s.SymbolAt(number.End) is '×' or '·' or '⋅' or '*' or '∙' || IsLetterX(s, number.End) ? number.End + 1 : -1;
        if (ten > 0 && s[ten] is { Kind: TokenKind.Digits, Length: 2 } && NumeralReader.SmallNumber(s, ten) == 10 && ExponentReader.TryRead(s, ten + 1, out var scale, out var after, out _))
        {
            return Math.Abs(scale) > MaxExponent ? number : number with { Value = number.Value * Rational.Pow10(scale), End = after, Form = number.Form | NumeralForms.Decimals };
        }

        // Raised digits behind any other number are a footnote.
        if (number.Value.Sign == 0 || !ExponentReader.TryRead(s, number.End, out var exponent, out var end, out var isRaised) || (isRaised && !(number.Value == 2 || number.Value == 10 || number.Value == 16))) return number;
        return Math.Abs(exponent) > MaxExponent ? number : WithDifference(s, number with { Value = Power(number.Value, exponent), End = end, Form = number.Form | NumeralForms.Decimals | NumeralForms.Power });
    }

    /// <summary><em>1e10, 1.5E-3</em></summary>
    private static Numeral? WithExponent(Sentence s, Numeral number)
    {
        var at = number.End;
        if (number.Is(NumeralForms.Scaled | NumeralForms.Grouped) || s[at].Kind != TokenKind.Word || s[at].Length != 1 || !s.IsAttached(at) || s.Text[s[at].Start] is not ('e' or 'E')) return null;
        var isSigned = s.SymbolAt(at + 1) is '-' or '−' or '+' && s.IsAttached(at + 1);
        var digits = isSigned ? at + 2 : at + 1;
        if (s[digits].Kind != TokenKind.Digits || !s.IsAttached(digits) || s[digits].Length > 2 || NumeralReader.SmallNumber(s, digits) > MaxExponent) return null;
        var exponent = NumeralReader.SmallNumber(s, digits);
        return number with { Value = number.Value * Rational.Pow10(isSigned && s.SymbolAt(at + 1) != '+' ? -exponent : exponent), End = digits + 1, Form = number.Form | NumeralForms.Decimals };
    }

    /// <summary><em>2^16 - 1</em>: one less than a power is told so, and no range begins with one.</summary>
    private static Numeral WithDifference(Sentence s, Numeral power)
    {
        var sign = power.End;
        if (s.SymbolAt(sign) is not ('-' or '−' or '–' or '+') || s[sign].Before == Gap.Line || s.IsAttached(sign) != s.IsAttached(sign + 1) || !power.Value.IsInteger) return power;
        if (s[sign + 1].Kind != TokenKind.Digits || s[sign + 1].Length > 2 || NumeralReader.SmallNumber(s, sign + 1) is not (> 0 and <= MaxDifference and var less)) return power;
        if (s.IsAttached(sign + 2) && (s[sign + 2].Kind != TokenKind.Symbol || s.SymbolAt(sign + 2) is '^' or '*' or '<' or '/' or '%' or '°' or ':' || (s[sign + 3].Kind == TokenKind.Digits && s.IsAttached(sign + 3)) || ExponentReader.DigitOf(s.SymbolAt(sign + 2)) >= 0)) return power;
        return power with { Value = s.SymbolAt(sign) == '+' ? power.Value + less : power.Value - less, End = sign + 2 };
    }

    private static Rational Power(Rational value, int exponent)
    {
        var power = Rational.One;
        for (var i = 0; i < Math.Abs(exponent); i++) power *= value;
        return exponent < 0 && power.Sign != 0 ? Rational.One / power : power;
    }

    private static bool IsLetterX(Sentence s, int at) => s[at].Kind == TokenKind.Word && s[at].Length == 1 && s.Text[s[at].Start] is 'x' or 'X';
}
