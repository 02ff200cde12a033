namespace Beleg.Linguistics.Tracing;

/// <summary>How a text is read, for people who ask: its sentences, its words with their roles, its values, and the numbers that say none.</summary>
/// <param name="Sentences">The tokens of each sentence.</param>
/// <param name="Values">What the text says.</param>
/// <param name="Unreadable">The numbers that say no value.</param>
internal sealed record TextTrace(IReadOnlyList<IReadOnlyList<TracedToken>> Sentences, IReadOnlyList<TracedValue> Values, IReadOnlyList<TracedNumber> Unreadable)
{
    public static TextTrace Of(string text, Language language, UnitLexicon units)
    {
        var sentences = new List<IReadOnlyList<TracedToken>>();
        var sentence = new Sentence(text, language, units);
        var reader = new SentenceReader(text, language);
        while (reader.Read(sentence)) sentences.Add(TokenRoles.Of(sentence));

        var readings = ValueReader.Read(text, language, units, out var unreadable);
        return new(
            sentences,
            [.. readings.Select(reading => new TracedValue(new(reading.Start, reading.Length), reading.ToString(), ValueRules.Of(reading.Value)))],
            [.. unreadable.Select(number => new TracedNumber(new(number.Start, number.Length), new(number.ReasonStart, number.ReasonLength), ValueRules.Of(number.Why)))]);
    }
}

/// <param name="Place">Where it stands.</param>
/// <param name="Kind">A word, digits, a sign.</param>
/// <param name="Roles">What the lexicons say that it can be; of a phrase, at its first word, with the phrase.</param>
internal sealed record TracedToken(Segment Place, TokenKind Kind, IReadOnlyList<string> Roles);

/// <param name="Place">The words of the value, with its bound and its unit.</param>
/// <param name="Value">As a seed file writes it.</param>
/// <param name="Rule">The rule that read it.</param>
internal sealed record TracedValue(Segment Place, string Value, ReadingRule Rule);

/// <param name="Place">The number.</param>
/// <param name="Reason">The words or signs that make it unreadable.</param>
/// <param name="Rule">What they do to it.</param>
internal sealed record TracedNumber(Segment Place, Segment Reason, ReadingRule Rule);
