using Beleg.Proving.Anchoring.Folding;

namespace Beleg.Proving.Anchoring;

/// <summary>
/// Whether a boundary cuts a token in two. A quote that starts or ends inside one says something else than its document:
/// <c>50</c> out of <c>500</c>, <c>John Smith</c> out of <c>John Smithson</c>, <c>5.2 %</c> out of <c>-5.2 %</c>.
/// </summary>
internal static class TokenEdges
{
    /// <summary>Whether the boundary before <paramref name="offset"/> lies inside a token of <paramref name="text"/>.</summary>
    public static bool Cuts(string text, int offset)
    {
        var left = Previous(text, offset);
        var right = Next(text, offset - 1);
        if (left < 0 || right >= text.Length) return false;

        char a = text[left], b = text[right];
        if (Characters.IsWhiteSpace(a) || Characters.IsWhiteSpace(b)) return CutsAcrossWhiteSpace(text, left, right);
        if (char.IsHighSurrogate(a) && char.IsLowSurrogate(b)) return true;
        if (Characters.ClassOf(b) is CharacterClass.Mark) return true;
        if (IsWord(text, left) && IsWord(text, right)) return !IsUnspacedScript(a) && !IsUnspacedScript(b);

        return CutsBefore(text, left, right) || CutsAfter(text, left, right);
    }

    /// <summary>The whole token around an offset, as far as <see cref="Cuts"/> reaches.</summary>
    public static Segment TokenAround(string text, int start, int end)
    {
        // Bounded: a token that goes on for longer is no token of a text, and need not be shown whole.
        const int longest = 80;
        var first = start;
        while (first > 0 && start - first < longest && Cuts(text, first))
        {
            first--;
            if (!Characters.IsWhiteSpace(text[first])) continue;

            while (first > 0 && Characters.IsWhiteSpace(text[first])) first--;
        }

        var last = end;
        while (last < text.Length && last - end < longest && Cuts(text, last))
        {
            while (last < text.Length - 1 && Characters.IsWhiteSpace(text[last])) last++;
            last++;
        }

        return new(first, last - first);
    }

    /// <summary>The boundary is behind the last character of the left part: does what follows belong to it?</summary>
    private static bool CutsBefore(string text, int left, int right)
    {
        char a = text[left], b = text[right];
        var beyond = Next(text, right);
        var c = beyond < text.Length ? text[beyond] : '\n';

        if (IsNumeric(a))
        {
            if (IsInsideNumber(b) && IsNumeric(c)) return true;
            if (IsAttachedUnit(b)) return true;
        }

        if (Characters.IsDash(b))
        {
            // A hyphen ties also where it only announces („Forschungs- und“); a longer dash ties numbers alone.
            if (Characters.IsHyphen(b)) return IsWordOrUnit(text, left) && (IsWordOrUnit(text, beyond) || Characters.IsWhiteSpace(c) || c is ',' or ';');
            return IsNumeric(a);
        }

        if (IsApostrophe(b)) return char.IsLetter(a) && char.IsLetter(c);
        if (b is '/') return IsWordOrUnit(text, left) && IsWordOrUnit(text, beyond);
        if (b is '_' or '@') return IsWord(text, left) && IsWord(text, beyond);
        return false;
    }

    /// <summary>The boundary is before the first character of the right part: does what precedes belong to it?</summary>
    private static bool CutsAfter(string text, int left, int right)
    {
        char a = text[left], b = text[right];
        var beyond = Previous(text, left);
        var z = beyond >= 0 ? text[beyond] : '\n';

        if (IsNumeric(b) || (b is '.' or ',' && IsNumericAt(text, Next(text, right))))
        {
            if (IsInsideNumber(a) && IsNumeric(z)) return true;
            if (IsSign(a) || IsComparator(a) || IsCurrency(a)) return true;
        }

        if (IsCurrency(b) && (IsSign(a) || IsComparator(a))) return true;
        if (Characters.IsHyphen(a) && IsWordOrUnit(text, right)) return z is not '\n' && (Characters.IsWhiteSpace(z) || IsWordOrUnit(text, beyond));
        if (IsApostrophe(a)) return char.IsLetter(b) && char.IsLetter(z);
        if (a is '/') return IsWordOrUnit(text, right) && IsWordOrUnit(text, beyond);
        if (a is '_' or '@') return IsWord(text, right) && IsWord(text, beyond);
        return false;
    }

    /// <summary>Numbers are the only tokens with white space in them: <c>10 000</c>, <c>&lt; 1.5</c>, <c>10 – 20</c>.</summary>
    private static bool CutsAcrossWhiteSpace(string text, int left, int right)
    {
        var outerLeft = left;
        while (outerLeft >= 0 && Characters.IsWhiteSpace(text[outerLeft])) outerLeft = Previous(text, outerLeft);
        var outerRight = right;
        while (outerRight < text.Length && Characters.IsWhiteSpace(text[outerRight])) outerRight = Next(text, outerRight);
        if (outerLeft < 0 || outerRight >= text.Length) return false;

        char a = text[outerLeft], b = text[outerRight];
        if (IsNumeric(a) && IsNumeric(b)) return outerRight - outerLeft == 2 && IsGrouping(text, outerLeft, outerRight);
        if (IsNumeric(b) || IsCurrency(b)) return CutsFromPrefix(text, outerLeft, outerRight);
        if (Characters.IsHyphen(a)) return CutsHyphenation(text, outerLeft, outerRight);
        if (!IsNumeric(a) || !Characters.IsDash(b)) return false;

        var beyond = Next(text, outerRight);
        return beyond < text.Length && Characters.IsWhiteSpace(text[beyond]) && IsNumericAt(text, SkipWhiteSpace(text, beyond));
    }

    /// <summary>
    /// A word goes on in the next line, also a hyphenated one (<c>Baden-⏎Württemberg</c>), unless a conjunction follows:
    /// <c>Forschungs-⏎und Entwicklungskosten</c>.
    /// </summary>
    private static bool CutsHyphenation(string text, int hyphen, int next)
    {
        if (hyphen == 0 || !char.IsLetter(text[hyphen - 1]) || !char.IsLetter(text[next])) return false;

        var crossesLine = false;
        for (var i = hyphen + 1; i < next; i++) crossesLine |= Characters.ClassOf(text[i]) is CharacterClass.LineEnd;
        if (!crossesLine) return false;

        var end = next;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return !PrintWords.Any.HyphenConjunctions.Contains(text.Substring(next, end - next));
    }

    /// <summary>A number behind white space behind a comparator or a sign, or at the far end of a spaced range.</summary>
    private static bool CutsFromPrefix(string text, int prefix, int number)
    {
        var c = text[prefix];
        if (IsComparator(c) || c is '±' or '\u2212') return true;
        if (!Characters.IsDash(c) && c is not '+') return false;

        // A no-break or thin space ties a minus to its number; behind an ordinary one, what stands before decides.
        if (Characters.ClassOf(text[number - 1]) is CharacterClass.Space && text[number - 1] is not '\t') return true;

        var before = prefix - 1;
        while (before >= 0 && Characters.ClassOf(text[before]) is CharacterClass.Blank or CharacterClass.Space) before--;
        return before >= 0 && (IsNumeric(text[before]) || text[before] is '(' or '|' or '=' or ':');
    }

    /// <summary>Whether blank-separated digits are one number: one to three, then groups of exactly three.</summary>
    private static bool IsGrouping(string text, int lastOfLeft, int firstOfRight)
    {
        var leftDigits = 0;
        for (var i = lastOfLeft; i >= 0 && leftDigits < 4 && Characters.IsDigit(text[i]); i--) leftDigits++;
        var rightDigits = 0;
        for (var i = firstOfRight; i < text.Length && rightDigits < 4 && Characters.IsDigit(text[i]); i++) rightDigits++;
        return leftDigits is >= 1 and <= 3 && rightDigits == 3;
    }

    private static int SkipWhiteSpace(string text, int i)
    {
        while (i < text.Length && Characters.IsWhiteSpace(text[i])) i++;
        return i;
    }

    // Invisible characters do not part a token.
    private static int Previous(string text, int i)
    {
        do i--;
        while (i >= 0 && IsInvisible(text[i]));
        return i;
    }

    private static int Next(string text, int i)
    {
        do i++;
        while (i < text.Length && IsInvisible(text[i]));
        return i;
    }

    private static bool IsInvisible(char c) => Characters.ClassOf(c) is CharacterClass.Invisible or CharacterClass.SoftHyphen;

    private static bool IsNumericAt(string text, int i) => i < text.Length && IsNumeric(text[i]);

    /// <summary>Digits, and what is part of a number though no digit: <c>10⁶</c>, <c>3½</c>.</summary>
    private static bool IsNumeric(char c) => Characters.IsDigit(c) || (c > '\u007F' && char.IsNumber(c));

    private static bool IsWord(string text, int i)
    {
        if (i < 0 || i >= text.Length) return false;

        var c = text[i];
        if (char.IsSurrogate(c)) return char.IsLetterOrDigit(text, char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]) ? i - 1 : i);
        return char.IsLetter(c) || IsNumeric(c) || Characters.ClassOf(c) is CharacterClass.Mark or CharacterClass.Ligature;
    }

    private static bool IsWordOrUnit(string text, int i) => IsWord(text, i) || (i >= 0 && i < text.Length && (IsCurrency(text[i]) || text[i] is '%' or '‰' or '°'));

    private static bool IsInsideNumber(char c) => c is '.' or ',' or ':' or '/' || IsApostrophe(c) || Characters.IsDash(c);

    private static bool IsAttachedUnit(char c) => c is '%' or '‰' or '°' or 'º' or '+' or '′' or '″' or '±' || IsCurrency(c);

    private static bool IsSign(char c) => c is '+' or '±' || Characters.IsDash(c);

    private static bool IsComparator(char c) => c is '<' or '>' or '=' or '≤' or '≥' or '≦' or '≧' or '⩽' or '⩾' or '≠' or '≈' or '≃' or '~' or '∼' or '≪' or '≫';

    private static bool IsCurrency(char c) => c is '$' or '€' or '£' or '¥' or '¢' or (>= '\u20A0' and <= '\u20CF');

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '＇';

    /// <summary>Scripts that put no space between words: a boundary anywhere is as good as any other.</summary>
    private static bool IsUnspacedScript(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
