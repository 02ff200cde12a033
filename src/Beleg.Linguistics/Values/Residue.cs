namespace Beleg.Linguistics.Values;

/// <summary>
/// A value is read only where both of its neighbours are understood: blanks and words, brackets, quotation marks and punctuation. Any other
/// sign, and another number right beside it, may make something else of it (<em>2^14, 5 ± 0.25 V, 0…3.3 V, 4 × 512 bytes</em>).
/// </summary>
internal static class Residue
{
    /// <summary>The token that keeps the value of some tokens from being read, or -1.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="value">Its value.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="isApart">Whether the number right before it, and the one right behind it, are values of their own.</param>
    public static int Find(Sentence s, TextValue value, int first, int end, (bool Before, bool After) isApart)
    {
        if (!IsUnderstoodBefore(s, value, first, isApart.Before)) return first - 1;
        if (!IsUnderstoodAfter(s, end, isApart.After || (value is AmountValue { Kind: AmountKind.Ordinal } && s[end].Kind == TokenKind.Word))) return end;
        if (OtherBracket(s, first, end) is var bracket and >= 0) return bracket;

        // "300 Mitarbeiter*": a footnote on what is counted.
        return value is AmountValue { Kind: AmountKind.Number, Unit: "" } && s[end].Kind == TokenKind.Word && s.IsAttached(end + 1) && IsNoteMark(s, end + 1) ? end + 1 : -1;
    }

    private static bool IsUnderstoodBefore(Sentence s, TextValue value, int first, bool isApart)
    {
        var before = first - 1;
        switch (s[before].Kind)
        {
            case TokenKind.Word:
                return !s.IsAttached(first) && (isApart || !IsNumber(s, first) || !IsNumberLike(s, before, value));
            case TokenKind.Digits:
                return !s.IsAttached(first) && (isApart || !IsNumber(s, first));
            case TokenKind.Opaque:
                return !s.IsAttached(first);
            case TokenKind.Symbol:
                return IsUnderstoodMarkBefore(s, value, before, s.IsAttached(first)) && !IsShortYear(s, first);
            default:
                return true;
        }
    }

    private static bool IsUnderstoodMarkBefore(Sentence s, TextValue value, int mark, bool isAttached)
    {
        switch (s.SymbolAt(mark))
        {
            case '(' or '[' or '{':
                // "2^{14}, f(300)": a bracket that hangs on something belongs to it.
                return !s.IsAttached(mark) || s.SymbolAt(mark - 1) is '(' or '[' or '"' or '„' or '“' or '«' or '»' or '‚' or '‘' or '\'' or '/' or '-' or '–' or '—';
            case '"' or '„' or '“' or '”' or '«' or '»' or '‚' or '‘' or '’' or '\'' or '›' or '‹' or '`' or '|' or ':' or ';' or '!' or '?' or '¿' or '¡':
                return true;
            case '=':
                // "type=0x04": a name, and what it is set to.
                return NumeralReader.IsAssigned(s, mark + 1);
            case ',':
                // ",5": a decimal sign that nothing leads.
                return !isAttached || s.IsAttached(mark);
            case ')' or ']' or '}' or '%' or '‰' or '€' or '$' or '£' or '²' or '³' or '&' or '§':
                return !isAttached;
            case '.':
                return !isAttached && !(s.SymbolAt(mark - 1) == '.' && s.IsAttached(mark));
            case '-' or '–' or '—' or '−' or '‐' or '‑':
                // "bei - 3 °C": only what cannot be negative stands behind a dash; a list's mark is none.
                return !isAttached && (IsListMark(s, mark) || (IsPunctuated(s, mark - 1) && IsNeverNegative(s, value)));
            default:
                return !isAttached && IsListMark(s, mark) && s.SymbolAt(mark) is '*' or '•' or '·' or '▪' or '■' or '◦' or '‣' or '→' or '►' or '✓';
        }
    }

    /// <summary>"in '98": the apostrophe stands for the century, which nobody tells; one that another closes encloses a speech.</summary>
    private static bool IsShortYear(Sentence s, int first)
    {
        if (s.SymbolAt(first - 1) is not ('\'' or '’') || !s.IsAttached(first) || s[first] is not { Kind: TokenKind.Digits, Length: 2 }) return false;

        for (var i = first + 1; i < s.Count; i++)
        {
            if (s.SymbolAt(i) == s.SymbolAt(first - 1)) return false;
        }

        return true;
    }

    private static bool IsPunctuated(Sentence s, int at) => s[at].Kind != TokenKind.Symbol || s.SymbolAt(at) is ')' or ']' or '"' or '“' or '”' or '«' or '»' or '%' or '€' or '$' or '.' or '’' or '\'';

    private static bool IsListMark(Sentence s, int mark) => mark == 0 || s[mark].Before == Gap.Line;

    /// <summary>Times, and what is counted.</summary>
    private static bool IsNeverNegative(Sentence s, TextValue value) => value is DateValue or PeriodValue or DurationValue or AmountValue { Kind: AmountKind.Ordinal or AmountKind.Factor }
        || (value is AmountValue { Low.IsInteger: true, High.IsInteger: true } amount && (amount.Kind == AmountKind.Number || (amount.Kind == AmountKind.Quantity && s.Units.Declares(amount.Unit))));

    private static bool IsUnderstoodAfter(Sentence s, int end, bool isApart)
    {
        switch (s[end].Kind)
        {
            case TokenKind.Word:
                return !s.IsAttached(end) && (isApart || !IsCounting(s, end));
            case TokenKind.Digits:
                return !s.IsAttached(end) && isApart;
            case TokenKind.Opaque:
                return !s.IsAttached(end);
            case TokenKind.Symbol:
                return IsUnderstoodMarkAfter(s, end, isApart);
            default:
                return true;
        }
    }

    private static bool IsUnderstoodMarkAfter(Sentence s, int mark, bool isApart)
    {
        var isAttached = s.IsAttached(mark);
        switch (s.SymbolAt(mark))
        {
            case ')' or ']' or '}' or '"' or '“' or '”' or '„' or '»' or '«' or '’' or '‘' or '\'' or '›' or '‹' or '`' or '|' or ',' or ';' or ':' or '!' or '?' or '•':
                return true;
            case '.':
                return !(s.SymbolAt(mark + 1) == '.' && s.IsAttached(mark + 1));
            case '(':
                return !isAttached;
            case '[':
                return !isAttached || s[mark + 1].Kind != TokenKind.Digits;
            case '&':
                return !isAttached;
            case '/':
                return !isAttached && !s.IsAttached(mark + 1);
            case '-' or '–' or '—' or '−' or '‐' or '‑':
                // "2^16 - 1", "300-": a compound goes on with a word, a dash with a clause.
                if (isAttached) return s[mark + 1].Kind == TokenKind.Word || (s.SymbolAt(mark) is '–' or '—' && s[mark + 1].Kind != TokenKind.Digits);
                return s[mark + 1].Kind != TokenKind.Digits || isApart || s[mark].Before == Gap.Line;
            default:
                return s[mark].Before == Gap.Line && s.SymbolAt(mark) is '*' or '·' or '▪' or '■' or '◦' or '‣' or '→' or '►' or '✓' or '#' or '$' or '€' or '£' or '~' or '≈' or '<' or '>' or '≤' or '≥' or '+';
        }
    }

    /// <summary>Footnotes: <em>300*, 300¹, 300[1]</em>.</summary>
    private static bool IsNoteMark(Sentence s, int at) =>
        s.SymbolAt(at) is '*' or '†' or '‡' or '¹' or '²' or '³' or '⁴' or '⁵' or '⁶' or '⁷' or '⁸' or '⁹' || (s.SymbolAt(at) == '[' && s[at + 1].Kind == TokenKind.Digits);

    /// <summary>Whether a value begins with its number, and not with words that bound it or a verb; <em>as many as</em> may be the end of <em>twice as many as</em>.</summary>
    private static bool IsNumber(Sentence s, int first) =>
        s[first].Kind != TokenKind.Word || s.Has(first, Role.AsMuch) || s.Has(first, Role.Cardinal) || s.Has(first, Role.Scale) || s.Has(first, Role.Half) || s.Has(first, Role.Article) || s.Has(first, Role.Minus) || s.Has(first, Role.Magnitude);

    /// <summary>Words that another number is made of: before a value, they multiply it or belong to it.</summary>
    private static bool IsNumberLike(Sentence s, int at, TextValue value)
    {
        foreach (var sense in s[at].Senses)
        {
            if (sense.Role is Role.Cardinal or Role.Scale or Role.Half or Role.ShareWord or Role.Dozen or Role.Factor or Role.FactorAdverb or Role.Times or Role.Magnitude) return true;
            if (sense.Role is Role.Ordinal or Role.Denominator && value is AmountValue && s[at].Senses.Length == 1) return true;
        }

        return false;
    }

    /// <summary>Words behind a value that make another number of it: <em>300 Dutzend, 4 mal 512</em>.</summary>
    private static bool IsCounting(Sentence s, int at)
    {
        foreach (var sense in s[at].Senses)
        {
            if (sense.Role is Role.Cardinal or Role.Scale or Role.Dozen or Role.FactorAdverb) return true;
            if (sense.Role is Role.Times && (s[at + 1].Kind == TokenKind.Digits || s.Has(at + 1, Role.Cardinal))) return true;
        }

        return false;
    }

    /// <summary><em>[0, 5)</em>: an interval, whose ends are no numbers of anything. Returns the bracket that another kind closes, or -1.</summary>
    private static int OtherBracket(Sentence s, int first, int end)
    {
        var close = s.SymbolAt(end) is ')' or ']' ? end : -1;
        if (close < 0) return -1;
        for (var i = first - 1; i >= 0; i--)
        {
            if (s.SymbolAt(i) is ')' or ']') return -1;
            if (s.SymbolAt(i) is '(' or '[') return s.SymbolAt(i) == '(' == (s.SymbolAt(close) == ')') ? -1 : close;
        }

        return -1;
    }
}
