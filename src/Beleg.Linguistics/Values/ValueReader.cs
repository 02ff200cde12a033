namespace Beleg.Linguistics.Values;

/// <summary>Reads the values that running text says. It goes once through the text, sentence by sentence.</summary>
internal static class ValueReader
{
    /// <summary>Every value of the text, in the order of their places.</summary>
    public static IReadOnlyList<Reading> Read(string text, Language language, UnitLexicon units) => Read(text, language, units, out _);

    /// <summary>Every value of the text, and the numbers that say none.</summary>
    public static IReadOnlyList<Reading> Read(string text, Language language, UnitLexicon units, out IReadOnlyList<Unreadable> unreadable)
    {
        var sentence = new Sentence(text, language, units);
        var sentences = new SentenceReader(text, language);
        List<Reading>? readings = null;
        while (sentences.Read(sentence))
        {
            if (sentence.MayHaveValues) ReadSentence(sentence, readings ??= []);
        }

        unreadable = Unread(sentence, readings);
        return readings ?? (IReadOnlyList<Reading>)[];
    }

    /// <summary>One reader may refuse what another reads, and two may refuse the same.</summary>
    private static IReadOnlyList<Unreadable> Unread(Sentence sentence, List<Reading>? readings)
    {
        if (sentence.Refused is not { } refused) return [];
        return
        [
            .. refused
                .Where(number => readings?.Exists(reading => reading.Start < number.End && number.Start < reading.End) != true)
                .GroupBy(number => number.Start)
                .Select(numbers => numbers.First())
                .OrderBy(number => number.Start),
        ];
    }

    private static void ReadSentence(Sentence sentence, List<Reading> readings)
    {
        // What one value has taken belongs to no other: the floor is the first free token.
        var from = readings.Count;
        var floor = Enumeration.End(sentence);
        for (var at = floor; at < sentence.Count;)
        {
            if (!sentence[at].BeginsValue)
            {
                at++;
                continue;
            }

            if (DecadeReader.TryRead(sentence, at, floor, readings, out var next)
                || DateReader.TryRead(sentence, at, floor, readings, out next)
                || OrdinalReader.TryRead(sentence, at, floor, readings, out next)
                || ShareReader.TryRead(sentence, at, floor, readings, out next)
                || AmountReader.TryRead(sentence, at, floor, readings, out next)) floor = next;
            at = next;
        }

        ValueSieve.Sift(sentence, readings, from);
    }
}
