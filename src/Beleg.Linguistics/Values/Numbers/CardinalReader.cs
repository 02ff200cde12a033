using System.Diagnostics.CodeAnalysis;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Reads cardinals: digits, words, and digits with scale words (<em>1 Million 200 Tausend</em>).</summary>
internal static class CardinalReader
{
    /// <summary>How far a comma looks ahead for the scale that makes it part of the number.</summary>
    private const int ScaleReach = 8;

    public static bool TryRead(Sentence s, int at, [NotNullWhen(true)] out Numeral? numeral)
    {
        var builder = new NumeralBuilder(s.Language.TensBeforeUnits);
        var (end, form) = (at, NumeralForms.None);
        while (TryExtend(s, at, ref end, ref builder, ref form))
        {
        }

        numeral = builder.IsEmpty ? null : new(builder.Value, at, end, form) { Scale = builder.OnlyScale };
        return numeral is not null;
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
        else if (s.SymbolAt(next) == '-' && s.IsAttached(next) && s.IsAttached(next + 1) && s[next + 1].Kind == TokenKind.Word && ((form & NumeralForms.Digits) == NumeralForms.None || s.Has(next + 1, Role.Scale))) next++;
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

        if (s[end].Kind != TokenKind.Word || s.Language.IsNoNumber(s, end) || (s.IsAttached(end) && s[end - 1].Kind == TokenKind.Digits)) return false;

        if (s.Has(end, Role.Cardinal, out var value) || IsUnitBeforeTens(s, end, out value))
        {
            builder.AddCardinal(value);
            form = NumeralForms.Words;
            end++;
            return true;
        }

        // "tausend" is a number by itself, "Millionen" is none; "eine Million" and "a hundred" are.
        if (s.Has(end, Role.Article) && s.Has(end + 1, Role.Scale, out var scale))
        {
            // "quarter of a million": without its article, the part is no number, and the million is not the one that is meant.
            if (s.Has(end - 1, Role.OutOf) && (s.Has(end - 2, Role.Denominator) || s.Has(end - 2, Role.Half))) return false;
            end++;
        }
        else if (!s.Has(end, Role.Scale, out scale) || !(s.Language.IsNumberByItself(scale) || (scale <= 1000 && !s.Has(end - 1, Role.Determiner) && UnitReader.Read(s, end + 1, out _) is { Kind: UnitKind.Physical }))) return false;

        builder.AddScale(scale);
        form = NumeralForms.Words | NumeralForms.Scaled;
        end = AfterAbbreviation(s, end);
        return true;
    }

    private static bool TryBeginWithDigits(Sentence s, ref int end, ref NumeralBuilder builder, ref NumeralForms form)
    {
        if (RadixReader.TryRead(s, end, out var integer, out var afterRadix))
        {
            builder.AddCardinal(integer);
            form = NumeralForms.Digits;
            end = afterRadix;
            return true;
        }

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
        // "- 10 k": by itself, a letter after a blank is no unit of anything.
        if ((!s.IsAttached(end) && (s.SymbolAt(0) is not ('-' or '−') || end + 1 != s.Count)) || !s.Language.IsScaleLetter(s, end, out var scale) || !builder.AddScale(scale)) return;
        form |= NumeralForms.Scaled;
        end++;
    }

    /// <summary>Whether the number at a token counts parts: <em>three</em> fifths.</summary>
    public static bool IsNumerator(Sentence s, int at) =>
        s.Has(at, Role.Cardinal) && s.Has(FractionReader.SkipHyphen(s, at + 1), Role.Denominator);

    /// <summary><em>eins und zwanzig</em> are two numbers, <em>ein und zwanzig</em> is one.</summary>
    private static bool IsOne(Sentence s, int at) => s.Has(at, Role.Cardinal, out var value) && value == 1;

    /// <summary>German <em>ein</em> before <em>und zwanzig</em>, <em>hundert</em>, <em>tausend</em>.</summary>
    private static bool IsUnitBeforeTens(Sentence s, int at, out Rational value)
    {
        value = 1;
        return s.Language.ArticleIsNumeral && s.Has(at, Role.Article)
            && (s.Has(at + 1, Role.Point) || (s.Has(at + 1, Role.And) && s.Has(at + 2, Role.Cardinal, out var tens) && tens >= 20 && tens < 100 && s[at + 2].Kind == TokenKind.Word));
    }

    public static int AfterAbbreviation(Sentence s, int word) =>
        s.IsSymbol(word + 1, '.') && s.IsAttached(word + 1) && s.Has(word, Role.Abbreviation) ? word + 2 : word + 1;

    /// <summary>Whether the words from here lead up to another scale: after a comma, only these belong to the number.</summary>
    private static bool HasScaleAhead(Sentence s, int at)
    {
        for (var i = 0; i < ScaleReach; i++)
        {
            if (s.Has(at + i, Role.Scale)) return i > 0;
            if (!s.Has(at + i, Role.Cardinal) && s.SymbolAt(at + i) != '-' && !s.Has(at + i, Role.And)) return false;
        }

        return false;
    }
}
