namespace Beleg.Linguistics.Text;

/// <summary>Cuts a text into sentences of tokens, each with what it can mean. No value reaches across the end of a sentence, a paragraph or a table's cell.</summary>
internal struct SentenceReader(string text, Language language)
{
    private Tokenizer _tokens = new(text, 0, text.Length);

    /// <summary>Fills <paramref name="sentence"/> with the next sentence's tokens.</summary>
    public bool Read(Sentence sentence)
    {
        sentence.Clear();
        if (_tokens.End >= text.Length) return false;

        for (var ahead = _tokens; ahead.Read(); _tokens = ahead)
        {
            if (ahead.BeginsParagraph && sentence.Count > 0) return true;

            Add(sentence, ahead);
            if (ahead.Kind == TokenKind.Symbol && SentenceEnd.IsAt(text, ahead.Start, language))
            {
                _tokens = ahead;
                if (!SentenceEnd.IsBoundary(text[ahead.Start])) AddClosing(sentence);
                return true;
            }
        }

        _tokens = new(text, text.Length, text.Length);
        return true;
    }

    /// <summary>The quotation marks and brackets that close with the sentence.</summary>
    private void AddClosing(Sentence sentence)
    {
        for (var ahead = _tokens; ahead.Read() && ahead.Before is Gap.None && SentenceEnd.IsClosing(text[ahead.Start]); _tokens = ahead) Add(sentence, ahead);
    }

    private readonly void Add(Sentence sentence, in Tokenizer at)
    {
        var (word, senses, begins) = (Vocabulary.Unknown, Sense.None, false);
        switch (at.Kind)
        {
            case TokenKind.Digits:
                begins = sentence.MayHaveValues = true;
                break;
            case TokenKind.Word:
                (word, senses) = language.Look(text.AsSpan(at.Start, at.Length));
                begins = BeginsValue(senses) || MayBeCode(at);
                sentence.MayHaveValues |= begins;
                sentence.CountsBack |= Array.Exists(senses, static sense => sense.Role == Role.Ago);
                break;
            case TokenKind.Symbol:
                var sign = text[at.Start];
                var isFraction = VulgarFraction.Find(sign) is not null;
                word = Vocabulary.OfSymbol(sign);
                begins = isFraction || sign is '-' or '−' or '–' or '+' or '.' || Currencies.OfSign(sign) is not null;
                // The other signs need digits behind them.
                sentence.MayHaveValues |= isFraction;
                break;
        }

        sentence.Add(new(at.Kind, at.Before, at.Start, at.Length, word, senses) { BeginsValue = begins });
    }

    /// <summary>Currency codes and the letters of quarters stand in no table of words: <em>EUR 5, Q3, US$ 5, aud$ 15</em>.</summary>
    private readonly bool MayBeCode(in Tokenizer word)
    {
        if (word.Length > 4 || word.End >= text.Length) return false;
        return char.IsUpper(text[word.Start]) ? text[word.End] is '$' or '¥' or '.' or ' ' or '\u00A0' or '-' or (>= '0' and <= '9') : text[word.End] == '$';
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
}
