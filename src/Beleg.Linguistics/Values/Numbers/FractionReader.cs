using System.Diagnostics.CodeAnalysis;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Reads parts of one, alone and after a whole number: <em>drei Viertel, ein Fünftel, eine halbe Milliarde, 3/4, 2½, sechs und zwei Drittel</em>.</summary>
internal static class FractionReader
{
    /// <summary>Nobody says quarters of a thousand; of a million everybody does.</summary>
    private static readonly Rational SmallestDividedScale = 1_000_000;

    private static readonly Rational SmallestHalvedScale = 1000;

    /// <summary>A fraction that no whole number leads.</summary>
    public static bool TryRead(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral) =>
        TryReadHalf(s, at, out numeral) || TryReadVulgar(s, at, out numeral) || TryReadSlashed(s, at, out numeral);

    /// <summary>Parts after a whole number: <em>drei Viertel, zweieinhalb, two and a half, 2 1/2, 2½, sechs und zwei Drittel</em>.</summary>
    public static Numeral Extend(Sentence s, Numeral whole)
    {
        if (whole.Scale >= SmallestHalvedScale && whole.Is(NumeralForms.Words) && s.Has(whole.End, Role.And) && s.Has(whole.End + 1, Role.Article) && s.Has(whole.End + 2, Role.Half, out var ofScale))
        {
            // "a million and a half"
            return whole with { Value = whole.Value + (ofScale * whole.Scale), End = whole.End + 3, Form = whole.Form | NumeralForms.Decimals };
        }

        if (!whole.Value.IsInteger || whole.Scale != 1) return whole;
        if (whole.Is(NumeralForms.Scaled)) return NumeralEndings.WithDozen(s, whole);

        var at = whole.End;
        if (VulgarFraction.Find(s.SymbolAt(at)) is { } vulgar && whole.Is(NumeralForms.Digits))
        {
            return NumeralEndings.WithScale(s, whole with { Value = whole.Value + vulgar, End = at + 1, Form = whole.Form | NumeralForms.Decimals });
        }

        if (whole.Is(NumeralForms.Digits) && !s.IsAttached(at) && IsSlashed(s, at, out var slashed))
        {
            return NumeralEndings.WithScale(s, whole with { Value = whole.Value + slashed, End = at + 3, Form = whole.Form | NumeralForms.Decimals });
        }

        if (s.Has(at, Role.Over) && whole.Is(NumeralForms.Words) && CardinalReader.TryRead(s, at + 1, out var below) && below.Value.IsInteger && below.Value > whole.Value && below.Value <= 100)
        {
            // "one over three"
            return whole with { Value = whole.Value / below.Value, End = below.End, Form = whole.Form | NumeralForms.Fraction };
        }

        if (s.Language.ReadDenominator(s, whole, SkipHyphen(s, at), out var denominator))
        {
            return NumeralEndings.WithScale(s, whole with { Value = whole.Value / denominator, End = SkipHyphen(s, at) + 1, Form = whole.Form | NumeralForms.Fraction });
        }

        if (s.Has(at, Role.Half, out var half) && whole.Is(NumeralForms.Words) && s.Language.CountsHalves)
        {
            return NumeralEndings.WithScale(s, whole with { Value = whole.Value * half, End = at + 1, Form = whole.Form | NumeralForms.Decimals });
        }

        if (s.Has(at, Role.And))
        {
            // "two and a half", "one and a quarter"
            var part = s.Has(at + 1, Role.Article) ? at + 2 : at + 1;
            if (s.Has(part, Role.Half, out half) || (s.Has(part, Role.Denominator, out denominator) && (half = Rational.One / denominator) > 0))
            {
                return NumeralEndings.WithScale(s, whole with { Value = whole.Value + half, End = part + 1, Form = whole.Form | NumeralForms.Decimals });
            }

            if (CardinalReader.TryRead(s, at + 1, out var numerator) && numerator.Is(NumeralForms.Words)
                && s.Language.ReadDenominator(s, numerator, SkipHyphen(s, numerator.End), out denominator) && numerator.Value < denominator)
            {
                return NumeralEndings.WithScale(s, whole with { Value = whole.Value + (numerator.Value / denominator), End = SkipHyphen(s, numerator.End) + 1, Form = whole.Form | NumeralForms.Decimals });
            }
        }

        return NumeralEndings.WithDozen(s, whole);
    }

    /// <summary>
    /// Parts beside a number in words with a scale, where the language settles what they are parts of: <em>one hundred and
    /// thirty fifths</em>, <em>five billion and three quarters</em>.
    /// </summary>
    public static bool TryReadManyParts(Sentence s, Numeral whole, [NotNullWhen(true)] out Numeral? numeral)
    {
        numeral = null;
        if (!s.Language.CountsManyParts || !whole.Is(NumeralForms.Scaled) || whole.Is(NumeralForms.Digits) || !whole.Value.IsInteger) return false;

        var noun = SkipHyphen(s, whole.End);
        var isCut = whole.Value.Numerator % 100 == 0;
        if (s.Has(noun, Role.Denominator, out var denominator))
        {
            // "one hundred thirty fifths" may as well be hundred thirty-fifths.
            var isTens = whole.Value.Numerator % 10 == 0 && !isCut && !s.Has(whole.End - 2, Role.And);
            if (!isTens) numeral = whole with { Value = whole.Value / denominator, End = noun + 1, Form = NumeralForms.Words | NumeralForms.Fraction };
        }
        else if (isCut && CardinalReader.IsNumerator(s, whole.End) && s.Has(whole.End, Role.Cardinal, out var last) && last < 20 && s.Has(SkipHyphen(s, whole.End + 1), Role.Denominator, out denominator))
        {
            numeral = whole with { Value = (whole.Value + last) / denominator, Scale = 1, End = SkipHyphen(s, whole.End + 1) + 1, Form = NumeralForms.Words | NumeralForms.Fraction };
        }
        else if (s.Has(whole.End, Role.And) && CardinalReader.IsNumerator(s, whole.End + 1) && s.Has(whole.End + 1, Role.Cardinal, out var numerator) && s.Has(SkipHyphen(s, whole.End + 2), Role.Denominator, out denominator))
        {
            var end = SkipHyphen(s, whole.End + 2) + 1;
            if (isCut && numerator > denominator) numeral = whole with { Value = (whole.Value + numerator) / denominator, Scale = 1, End = end, Form = NumeralForms.Words | NumeralForms.Fraction };
            else if (numerator < denominator && (!isCut || whole.Scale >= SmallestDividedScale)) numeral = whole with { Value = whole.Value + (numerator / denominator * whole.Scale), Scale = 1, End = end, Form = whole.Form | NumeralForms.Decimals };
        }

        return numeral is not null;
    }

    /// <summary>Parts whose number is an article: <em>ein Fünftel</em>, and dozens: <em>ein Dutzend</em>.</summary>
    public static bool TryReadWithArticle(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        numeral = null;
        if (!s.Has(at, Role.Article)) return false;

        var article = new Numeral(1, at, at + 1, NumeralForms.Words | NumeralForms.Article);
        if (s.Language.ReadDenominator(s, article, at + 1, out var denominator))
        {
            numeral = NumeralEndings.WithScale(s, new(Rational.One / denominator, at, at + 2, NumeralForms.Words | NumeralForms.Fraction));
        }
        else if (s.Has(at + 1, Role.Dozen)) numeral = NumeralEndings.WithDozen(s, article with { Form = NumeralForms.Words });

        return numeral is not null;
    }

    /// <summary><em>a quarter of a million, three-quarters of a billion</em>: a part of a scale is a number.</summary>
    public static Numeral OfScale(Sentence s, Numeral part)
    {
        if (!part.Is(NumeralForms.Fraction) || part.Is(NumeralForms.Digits) || !s.Has(part.End, Role.OutOf)) return part;
        var at = s.Has(part.End + 1, Role.Article) ? part.End + 2 : part.End + 1;
        return s.Has(at, Role.Scale, out var scale) ? part with { Value = part.Value * scale, Scale = scale, End = CardinalReader.AfterAbbreviation(s, at), Form = NumeralForms.Words | NumeralForms.Scaled } : part;
    }

    public static int SkipHyphen(Sentence s, int at) => s.SymbolAt(at) == '-' ? at + 1 : at;

    /// <summary>Half of one, or of a scale: <em>eine halbe Milliarde, half a million, halbe</em>.</summary>
    private static bool TryReadHalf(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        numeral = null;
        var half = s.Has(at, Role.Article) && s.Has(at + 1, Role.Half) ? at + 1 : at;
        if (!s.Has(half, Role.Half, out var value)) return false;

        var next = half + 1;
        if (half == at && s.Has(next, Role.Article) && (s.Has(next + 1, Role.Scale) || s.Has(next + 1, Role.Dozen) || UnitReader.Read(s, next + 1, out _) is not null)) next++;
        numeral = NumeralEndings.WithScale(s, new(value, at, next, NumeralForms.Words | NumeralForms.Fraction));
        return true;
    }

    private static bool TryReadVulgar(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        numeral = null;
        if (VulgarFraction.Find(s.SymbolAt(at)) is not { } value || (s.IsAttached(at) && s[at - 1].Kind is TokenKind.Word or TokenKind.Digits)) return false;
        numeral = NumeralEndings.WithScale(s, new(value, at, at + 1, NumeralForms.Digits | NumeralForms.Fraction));
        return true;
    }

    /// <summary>A proper fraction of a customary denominator: <em>3/4</em>, but neither 24/7 nor 2/15.</summary>
    private static bool TryReadSlashed(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        numeral = null;
        if (!IsSlashed(s, at, out var value)) return false;
        numeral = NumeralEndings.WithScale(s, new(value, at, at + 3, NumeralForms.Digits | NumeralForms.Fraction));
        return true;
    }

    private static bool IsSlashed(Sentence s, int at, out Rational value)
    {
        value = default;
        if (s[at].Kind != TokenKind.Digits || s.SymbolAt(at + 1) is not ('/' or '⁄') || s[at + 2].Kind != TokenKind.Digits) return false;
        if (!s.IsAttached(at + 1) || !s.IsAttached(at + 2) || s[at].Length > 2 || s[at + 2].Length > 4 || s.Has(at - 1, Role.Weekday) || s.Has(at - 1, Role.RelativeUnit)) return false;
        if (s.IsAttached(at + 3) && (s.SymbolAt(at + 3) is '/' or '-' || ((s.SymbolAt(at + 3) is '.' or ',') && s[at + 4].Kind == TokenKind.Digits && s.IsAttached(at + 4)))) return false;
        if (s.Text[s[at].Start] == '0' || s.Text[s[at + 2].Start] == '0') return false;

        var (numerator, denominator) = (NumeralReader.SmallNumber(s, at), NumeralReader.SmallNumber(s, at + 2));
        if (numerator >= denominator) return false;

        // "1/250 s": of a measure, any part may be told.
        if (denominator is not (2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 32 or 64 or 100 or 1000) && (numerator != 1 || UnitReader.Read(s, at + 3, out _) is not { Kind: UnitKind.Physical or UnitKind.Seconds })) return false;
        value = (Rational)numerator / denominator;
        return true;
    }
}
