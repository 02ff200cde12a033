namespace Beleg.Linguistics.Text;

/// <summary>Cuts a text into sentences of tokens. No value reaches across the end of a sentence, a paragraph or a table's cell.</summary>
internal struct SentenceReader(string text, Language language)
{
    /// <summary>A bound on how far a chunk is looked through, so that no text takes more than linear time.</summary>
    private const int LongestAddress = 512;

    private int _at;

    /// <summary>Fills <paramref name="sentence"/> with the next sentence's tokens.</summary>
    public bool Read(Sentence sentence)
    {
        sentence.Clear();
        if (_at >= text.Length) return false;

        while (_at < text.Length)
        {
            var gap = SkipBlanks(out var paragraph);
            if (_at >= text.Length || (paragraph && sentence.Count > 0)) return true;

            if (EndOfAddress() is var address and > 0)
            {
                sentence.Add(new(TokenKind.Opaque, gap, _at, address - _at, Vocabulary.Unknown, Sense.None));
                _at = address;
                continue;
            }

            var c = text[_at];
            if (IsLetter(c)) AddWord(sentence, gap);
            else if (c is >= '0' and <= '9') AddDigits(sentence, gap);
            else
            {
                AddSymbol(sentence, gap);
                if (EndsSentence(sentence, c)) return true;
            }
        }

        return true;
    }

    private Gap SkipBlanks(out bool paragraph)
    {
        var (start, lines, blanks) = (_at, 0, false);
        for (; _at < text.Length && (char.IsWhiteSpace(text[_at]) || WordFolding.IsInvisible(text[_at])); _at++)
        {
            if (text[_at] == '\n') lines++;
            // What nobody sees parts no words: "2<sup>14</sup>" with its tags taken away.
            blanks |= !WordFolding.IsInvisible(text[_at]);
        }

        paragraph = lines > 1;
        return lines > 0 || start == 0 ? Gap.Line : blanks ? Gap.Blank : Gap.None;
    }

    private void AddWord(Sentence sentence, Gap gap)
    {
        var start = _at++;
        while (_at < text.Length && IsWordPart(text[_at])) _at++;

        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var length = WordFolding.Fold(text.AsSpan(start, _at - start), buffer);
        var (id, senses) = (Vocabulary.Unknown, Sense.None);
        if (length > 0)
        {
            var folded = buffer.Slice(0, length);
            id = language.Vocabulary.Find(folded);
            senses = id >= 0 ? language.Vocabulary.SensesOf(id) : Sense.None;
            if (senses.Length == 0) senses = language.ReadCompound(folded);
        }

        var begins = BeginsValue(senses) || MayBeCode(start);
        sentence.MayHaveValues |= begins;
        sentence.Add(new(TokenKind.Word, gap, start, _at - start, id, senses) { BeginsValue = begins });
    }

    /// <summary>Currency codes and the letters of quarters stand in no table of words: <em>EUR 5, Q3, US$ 5, aud$ 15</em>.</summary>
    private readonly bool MayBeCode(int start) =>
        _at - start <= 4 && _at < text.Length && (char.IsUpper(text[start]) ? text[_at] is '$' or '¥' or '.' or ' ' or '\u00A0' or '-' or (>= '0' and <= '9') : text[_at] == '$');

    /// <summary>The ordinal indicators count as letters in Unicode; in these languages they stand for the degree sign.</summary>
    private static bool IsLetter(char c) => char.IsLetter(c) && c is not ('º' or 'ª');

    private static bool IsWordPart(char c) =>
        IsLetter(c) || WordFolding.IsInvisible(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private void AddDigits(Sentence sentence, Gap gap)
    {
        var start = _at++;
        while (_at < text.Length && text[_at] is >= '0' and <= '9') _at++;
        sentence.MayHaveValues = true;
        sentence.Add(new(TokenKind.Digits, gap, start, _at - start, Vocabulary.Unknown, Sense.None) { BeginsValue = true });
    }

    private void AddSymbol(Sentence sentence, Gap gap)
    {
        var c = text[_at];
        var isFraction = VulgarFraction.Find(c) is not null;
        sentence.MayHaveValues |= isFraction;
        sentence.Add(new(TokenKind.Symbol, gap, _at, 1, Vocabulary.OfSymbol(c), Sense.None) { BeginsValue = isFraction || c is '-' or '−' or '–' or '+' or '.' || Currencies.OfSign(c) is not null });
        _at++;
    }

    private static bool BeginsValue(Sense[] senses)
    {
        foreach (var sense in senses)
        {
            if (sense.Role is Role.Cardinal or Role.Scale or Role.Half or Role.ShareWord or Role.Ordinal or Role.Factor or Role.Article or Role.Whole or Role.Each or Role.Minus or Role.Magnitude or Role.Vague or Role.FactorAdverb or Role.LengthInMonths or Role.LengthInDays or Role.LengthInSeconds
                or Role.Month or Role.Weekday or Role.WeekNoun or Role.Season or Role.RelativeDay or Role.RelativeUnit or Role.PartOfPeriod or Role.Decade) return true;
        }

        return false;
    }

    /// <summary>Where the address, file name or other machine-made chunk that begins here ends; 0 where none does.</summary>
    private readonly int EndOfAddress()
    {
        if (!char.IsLetterOrDigit(text[_at])) return 0;
        if (_at > 0 && !char.IsWhiteSpace(text[_at - 1]) && text[_at - 1] is not ('(' or '<' or '"' or '„' or '“' or '«' or '»' or '[')) return 0;

        var (end, address) = (_at, false);
        for (var last = Math.Min(text.Length, _at + LongestAddress); end < last && !char.IsWhiteSpace(text[end]); end++)
        {
            address |= text[end] switch
            {
                '@' or '_' or '\\' => true,
                ':' => end + 2 < text.Length && text[end + 1] == '/' && text[end + 2] == '/',
                '.' => end - _at == 3 && text[_at] is 'w' or 'W' && text[_at + 1] is 'w' or 'W' && text[_at + 2] is 'w' or 'W',
                _ => false,
            };
        }

        if (!address) return 0;
        while (end > _at + 1 && text[end - 1] is '.' or ',' or ')' or '"' or '“' or '>' or ';' or '!' or '?') end--;
        return end;
    }

    private readonly bool EndsSentence(Sentence sentence, char c)
    {
        if (c is '|' or '•' or '\u2029' or '\f') return true;
        if (c is not ('.' or '!' or '?' or '…')) return false;

        // Closing quotes and brackets belong to the sentence; only a blank after them ends it.
        var next = _at;
        while (next < text.Length && text[next] is '"' or '“' or '”' or '«' or '»' or '\'' or '’' or '‘' or ')' or ']') next++;
        if (next >= text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next >= text.Length) return true;
        if (char.IsLower(text[next])) return false;

        // "0 V … 3.3 V, 0 .. 3.3": dots between numbers end nothing.
        if (BeginsNumber(next) && (c == '…' || (c == '.' && sentence.IsSymbol(sentence.Count - 2, '.') && sentence.IsAttached(sentence.Count - 1)))) return false;
        return c != '.' || !sentence.IsAttached(sentence.Count - 1) || language.EndsSentence(sentence, sentence.Count - 1, text[next], WordAt(next));
    }

    private readonly bool BeginsNumber(int at)
    {
        if (text[at] is '+' or '-' or '−' or '–' or '€' or '$' or '£' && at + 1 < text.Length) at++;
        return text[at] is >= '0' and <= '9';
    }

    /// <summary>What the word that begins at <paramref name="start"/> can mean.</summary>
    private readonly Sense[] WordAt(int start)
    {
        var end = start;
        while (end < text.Length && IsWordPart(text[end])) end++;

        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var length = WordFolding.Fold(text.AsSpan(start, end - start), buffer);
        var id = length > 0 ? language.Vocabulary.Find(buffer.Slice(0, length)) : Vocabulary.Unknown;
        return id >= 0 ? language.Vocabulary.SensesOf(id) : Sense.None;
    }
}
