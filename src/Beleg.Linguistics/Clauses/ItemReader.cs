namespace Beleg.Linguistics.Clauses;

/// <summary>Puts together what stands in a sentence: its words with their roles, and the names and values that others read.</summary>
internal static class ItemReader
{
    /// <param name="mentions">The names of the text, in its order.</param>
    /// <param name="readings">The values of the text, in its order.</param>
    public static List<Item> Read(string text, Segment sentence, Language language, IReadOnlyList<Mention> mentions, IReadOnlyList<Reading> readings)
    {
        var (lexicon, inflection) = (language.Clauses, language.Inflection);
        var words = WordReader.Read(text, sentence.Start, sentence.End);
        var items = new List<Item>(words.Count);
        var (name, value) = (0, 0);
        // One for the sentence, and not one for each of its words.
        Func<int, bool> beginsValue = BeginsValue;
        for (var at = 0; at < words.Count;)
        {
            var word = words[at];
            // Both stand in the text's order: what begins before this word is behind us.
            while (name < mentions.Count && mentions[name].Start < word.Start) name++;
            while (value < readings.Count && readings[value].Start < word.Start) value++;
            if (IsUnitApart(readings, value, word))
            {
                at++;
                continue;
            }

            if (WidestAt(readings, value, word) is { } reading)
            {
                var first = at;
                at = Take(words, at, reading.End);
                var rest = words[at - 1].End;
                items.Add(new(reading.Value is DateValue or PeriodValue ? ItemKind.Date : ItemKind.Value, word.Start, reading.End, text.Substring(word.Start, reading.End - word.Start), "", []) { Reading = reading, Modifiers = Modifiers(words, first, at, language), IsNegated = IsNegated(words, first, at, lexicon) || reading.IsBarred, Duty = reading.IsRemainder ? DutyIn(words, first, at, lexicon) : null });
                // "300-odd, 32-Bit-Feld": what hangs on a number and was not read with it; where nouns have capitals, one of them is a noun.
                if (rest > reading.End + 1 && text[reading.End] == '-' && inflection.CapitalisesNouns && char.IsUpper(text[reading.End + 1])) items.Add(new(ItemKind.Word, reading.End + 1, rest, text.Substring(reading.End + 1, rest - reading.End - 1), text.Substring(reading.End + 1, rest - reading.End - 1).ToLowerInvariant(), []));
                else if (rest > reading.End) items.Add(new(ItemKind.Word, reading.End, rest, text.Substring(reading.End, rest - reading.End), text.Substring(reading.End, rest - reading.End).ToLowerInvariant(), []));
                continue;
            }

            if (name < mentions.Count && mentions[name] is var mention && mention.Start < word.End)
            {
                at = Take(words, at, mention.End);
                var end = Math.Max(words[at - 1].End, mention.End);
                items.Add(NameOf(text, mention, word.Start, end, lexicon));
                continue;
            }

            if (lexicon.MatchPhrase(words, at, beginsValue, out var phrase) is > 0 and var length && !(phrase!.Role == ClauseRole.Per && HasDateBy(at + length)) && !(name < mentions.Count && mentions[name].Start < words[at + length - 1].End))
            {
                var end = words[at + length - 1].End;
                var span = text.Substring(word.Start, end - word.Start);
                items.Add(new(ItemKind.Word, word.Start, end, span, span.ToLowerInvariant(), [phrase!]));
                at += length;
                continue;
            }

            // "<CRLF>": a name between its brackets.
            if (IsBracketed(words, at))
            {
                items.Add(new(ItemKind.UnknownName, word.Start, words[at + 2].End, text.Substring(word.Start, words[at + 2].End - word.Start), words[at + 1].Lower, []));
                at += 3;
                continue;
            }

            items.Add(ItemOf(words, at, lexicon, inflection));
            at++;
        }

        return items;

        // "im Jahr 2020": no year of each.
        bool HasDateBy(int word) => word < words.Count && value < readings.Count && readings[value].Value is DateValue or PeriodValue && readings[value].Start <= words[word].Start;

        bool BeginsValue(int word) => word < words.Count && value < readings.Count && readings[value].Start == words[word].Start;
    }

    private static bool IsBracketed(List<Word> words, int at) =>
        words[at].Is('<') && at + 2 < words.Count && words[at + 2].Is('>') && words[at + 1].IsWord && words[at].End == words[at + 1].Start && words[at + 1].End == words[at + 2].Start;

    private static Item ItemOf(List<Word> words, int at, ClauseLexicon lexicon, Inflection inflection)
    {
        var word = words[at];
        if (word.IsReference) return new(ItemKind.Word, word.Start, word.End, word.Text, word.Lower, Item.Reference);
        if (!word.IsWord) return new(ItemKind.Sign, word.Start, word.End, word.Text, word.Text, []);

        var senses = lexicon.SensesOf(word.Lower);
        // "tritt in Kraft": with a capital inside a sentence, no preposition.
        if (inflection.CapitalisesNouns && word.IsCapitalised && at > 0 && words[at - 1].IsWord && Array.Exists(senses, static sense => sense.Role is ClauseRole.Prep)) senses = Array.FindAll(senses, static sense => sense.Role is not ClauseRole.Prep);
        if (senses.Length == 0 && word.Lower.EndsWith("'s", StringComparison.Ordinal))
        {
            var stem = word.Text.Substring(0, word.Text.Length - 2);
            var isName = word.IsCapitalised && lexicon.SensesOf(word.Lower.Substring(0, word.Lower.Length - 2)).Length == 0;
            return new(isName ? ItemKind.UnknownName : ItemKind.Word, word.Start, word.End, stem, word.Lower.Substring(0, word.Lower.Length - 2), lexicon.SensesOf(word.Lower.Substring(0, word.Lower.Length - 2))) { IsGenitive = true };
        }

        if (senses.Length == 0 && word.IsCapitalised == inflection.CapitalisesNouns && lexicon.LimitIn(word.Lower) is { } limit)
        {
            var rest = word.Text.Substring(limit.Lemma.Length);
            return new(ItemKind.Word, word.Start, word.End, word.Text, word.Lower, []) { Base = rest, Part = limit };
        }

        if (senses.Length == 0 && IsName(words, at, lexicon, inflection)) return new(ItemKind.UnknownName, word.Start, word.End, word.Text, word.Lower, []) { IsGenitive = inflection.CapitalisesNouns && word.Lower.EndsWith("s", StringComparison.Ordinal) };
        if (senses.Length == 0 && inflection.LooksLikeVerb(word.Text)) senses = [new(ClauseRole.VerbUnknown, VerbForms.Present | VerbForms.Past | VerbForms.Participle, word.Lower, "", [])];
        return new(ItemKind.Word, word.Start, word.End, word.Text, word.Lower, senses);
    }

    /// <summary>
    /// Where nouns are small, a capital inside a sentence makes a name; at its beginning it does where a verb or another
    /// capital follows. Where nouns have capitals, so does a word of two capitals, and one right behind a noun.
    /// </summary>
    private static bool IsName(List<Word> words, int at, ClauseLexicon lexicon, Inflection inflection)
    {
        var word = words[at];
        if (!word.IsCapitalised) return false;
        if (inflection.CapitalisesNouns)
        {
            if (word.Text.Length > 1 && word.Text.Skip(1).Any(char.IsUpper) && word.Text.IndexOf('-') < 0) return true;
            // "das Rechenzentrum Helios"
            return at > 0 && words[at - 1].IsWord && words[at - 1].IsCapitalised && words[at - 1].End + 1 == word.Start && at > 1 && lexicon.SensesOf(words[at - 1].Lower).Length == 0;
        }

        if (at > 0 && words[at - 1].IsWord) return true;
        // "Halberd, a rival of …"
        if (at + 1 < words.Count && words[at + 1].Is(',')) return true;
        return at + 1 < words.Count && words[at + 1].IsWord && (words[at + 1].IsCapitalised || lexicon.SensesOf(words[at + 1].Lower).Any(sense => sense.IsVerb) || inflection.LooksLikeVerb(words[at + 1].Text));
    }

    private static Item NameOf(string text, Mention mention, int start, int end, ClauseLexicon lexicon)
    {
        var rest = text.Substring(mention.End, end - mention.End);
        var isGenitive = rest is "'s" or "’s" or "'" or "’" || (rest.Length == 0 && mention.Length > 1 && text[mention.End - 1] == 's' && !mention.Named.Any(each => each.Name.EndsWith("s", StringComparison.Ordinal)));
        // "Nordwerk-Kritiker" is no Nordwerk: its last part says what it is.
        var isOther = mention.IsCompound || (rest.Length > 0 && !isGenitive);
        if (!isOther) return new(ItemKind.Name, start, end, text.Substring(start, end - start), "", []) { Mention = mention, IsGenitive = isGenitive };

        var tail = rest.TrimStart('-', '‑');
        return new(ItemKind.Word, start, end, text.Substring(start, end - start), tail.ToLowerInvariant(), lexicon.SensesOf(tail.ToLowerInvariant())) { Mention = mention };
    }

    private static bool IsNegated(List<Word> words, int first, int end, ClauseLexicon lexicon)
    {
        for (var i = first; i < end; i++)
        {
            if (Array.Exists(lexicon.SensesOf(words[i].Lower), sense => sense.Role is ClauseRole.Neg)) return true;
        }

        return false;
    }

    private static Item? DutyIn(List<Word> words, int first, int end, ClauseLexicon lexicon)
    {
        for (var i = first; i < end; i++)
        {
            var senses = lexicon.SensesOf(words[i].Lower);
            if (Array.Exists(senses, static sense => sense.Duty is not Duty.None && sense.IsVerb)) return new(ItemKind.Word, words[i].Start, words[i].End, words[i].Text, words[i].Lower, senses);
        }

        return null;
    }

    /// <summary>"300 former employees": the words of a value before its last that no reader of values knows.</summary>
    private static IReadOnlyList<Item> Modifiers(List<Word> words, int first, int end, Language language)
    {
        List<Item>? found = null;
        for (var i = first + 1; i < end - 1; i++)
        {
            if (!char.IsLetter(words[i].Text[0]))
            {
                found = null;
                continue;
            }

            var senses = language.Look(words[i].Text.AsSpan()).Senses;
            // What stands before the number bounds it.
            if (Array.Exists(senses, sense => sense.Role is Role.Cardinal or Role.Scale)) found = null;
            else if (senses.Length == 0) (found ??= []).Add(new(ItemKind.Word, words[i].Start, words[i].End, words[i].Text, words[i].Lower, language.Clauses.SensesOf(words[i].Lower)));
        }

        return found ?? (IReadOnlyList<Item>)[];
    }

    /// <summary>Whether a word belongs to a value that stands behind it, and to no noun.</summary>
    private static bool IsUnitApart(IReadOnlyList<Reading> readings, int first, Word word) =>
        first < readings.Count && readings[first].UnitApart is { } apart && word.Start >= apart.Start && word.Start < apart.End;

    /// <param name="first">The first reading that does not begin before the word.</param>
    private static Reading? WidestAt(IReadOnlyList<Reading> readings, int first, Word word)
    {
        Reading? widest = null;
        for (var i = first; i < readings.Count && readings[i].Start < word.End; i++)
        {
            var reading = readings[i];
            if (reading.Start < word.Start) continue;
            // "300 of the 500": the numbers are there as well as the share.
            if (reading.Value is AmountValue { Kind: AmountKind.Share, Unit.Length: 0 } && HoldsAnother(readings, first, reading)) continue;
            if ((reading.Start == word.Start || !word.IsWord || char.IsDigit(word.Text[reading.Start - word.Start])) && (widest is null || reading.End > widest.End)) widest = reading;
        }

        return widest;
    }

    private static bool HoldsAnother(IReadOnlyList<Reading> readings, int first, Reading reading)
    {
        for (var i = first; i < readings.Count && readings[i].Start <= reading.End; i++)
        {
            if (!ReferenceEquals(readings[i], reading) && readings[i].Start >= reading.Start && readings[i].End <= reading.End) return true;
        }

        return false;
    }

    private static int Take(List<Word> words, int at, int end)
    {
        at++;
        while (at < words.Count && words[at].Start < end) at++;
        return at;
    }
}
