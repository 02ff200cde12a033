namespace Beleg.Linguistics.Languages;

/// <summary>German numbers are written as one word: <em>zweihundertfünfzigtausend, einundzwanzigste, zweieinhalb, zwanzigstel</em>.</summary>
internal static class GermanNumerals
{
    private static readonly (string Word, int Value)[] s_units =
        [("eins", 1), ("eine", 1), ("einen", 1), ("einem", 1), ("einer", 1), ("eines", 1), ("ein", 1), ("zwei", 2), ("zwo", 2), ("drei", 3), ("vier", 4), ("fuenf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9)];

    private static readonly (string Word, int Value)[] s_teens =
        [("zehn", 10), ("elf", 11), ("zwoelf", 12), ("dreizehn", 13), ("vierzehn", 14), ("fuenfzehn", 15), ("sechzehn", 16), ("siebzehn", 17), ("achtzehn", 18), ("neunzehn", 19)];

    private static readonly (string Word, int Value)[] s_tens =
        [("zwanzig", 20), ("dreissig", 30), ("vierzig", 40), ("fuenfzig", 50), ("sechzig", 60), ("siebzig", 70), ("achtzig", 80), ("neunzig", 90)];

    /// <summary>Ordinals whose stem is not the cardinal with -t or -st.</summary>
    private static readonly (string Word, int Value)[] s_ordinals =
        [("erst", 1), ("zweit", 2), ("dritt", 3), ("viert", 4), ("fuenft", 5), ("sechst", 6), ("siebt", 7), ("siebent", 7), ("acht", 8), ("neunt", 9), ("nullt", 0)];

    public static Sense[] Read(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || !MayBegin(word)) return Sense.None;

        if (ReadCardinal(word, out var value)) return [new(Role.Cardinal, value)];
        if (ReadOrdinal(word, out value)) return [new(Role.Ordinal, value)];
        if (Ends(word, "einhalb", out var whole) && ReadCardinal(whole, out value) && value < 1000) return [new(Role.Cardinal, value + new Rational(1, 2))];
        foreach (var (ending, part) in s_parts)
        {
            if (Ends(word, ending, out whole) && whole.Length > 0 && ReadCardinal(whole, out value) && value < 1000) return [new(Role.Cardinal, value + part)];
        }

        if (ReadDenominator(word, out value)) return [new(Role.Denominator, value)];
        if ((Ends(word, "fach", out whole) || Ends(word, "fache", out whole) || Ends(word, "fachen", out whole) || Ends(word, "faches", out whole)) && ReadCardinal(whole, out value)) return [new(Role.Factor, value)];
        if (ReadLength(word) is { } length) return [length];
        if (Ends(word, "mal", out whole) && ReadCardinal(whole, out value) && value > 1) return [new(Role.FactorAdverb, value)];
        return Sense.None;
    }

    /// <summary><em>zweijährig, sechsmonatige, dreitägigen, anderthalbstündig</em>: a length of time as an adjective.</summary>
    private static Sense? ReadLength(ReadOnlySpan<char> word)
    {
        if (!Ends(word, "ig", out var stem) && !Ends(word, "ige", out stem) && !Ends(word, "igen", out stem) && !Ends(word, "iger", out stem) && !Ends(word, "iges", out stem) && !Ends(word, "igem", out stem)) return null;
        foreach (var (noun, role, size) in s_lengths)
        {
            if (!Ends(stem, noun, out var number)) continue;
            if (ReadCardinal(number, out var value)) return new(role, value * size);
            if (Ends(number, "einhalb", out var whole) && ReadCardinal(whole, out value)) return new(role, (value + new Rational(1, 2)) * size);
        }

        return null;
    }

    /// <summary>Parts at the end of a number: <em>dreieinviertel</em>.</summary>
    private static readonly (string Ending, Rational Part)[] s_parts = [("einviertel", new(1, 4)), ("dreiviertel", new(3, 4)), ("eindrittel", new(1, 3)), ("zweidrittel", new(2, 3))];

    private static readonly (string Noun, Role Role, int Size)[] s_lengths =
        [("jaehr", Role.LengthInMonths, 12), ("monat", Role.LengthInMonths, 1), ("woech", Role.LengthInDays, 7), ("taeg", Role.LengthInDays, 1), ("stuend", Role.LengthInSeconds, 3600), ("minuet", Role.LengthInSeconds, 60)];

    /// <summary>Whether the first letters are those of a number: spares most words of a text the rest.</summary>
    private static bool MayBegin(ReadOnlySpan<char> word) => (word[0], word[1], word[2]) is ('e', 'i', 'n') or ('e', 'l', 'f') or ('e', 'r', 's')
        or ('z', 'w', 'e') or ('z', 'w', 'o') or ('z', 'w', 'a') or ('z', 'e', 'h') or ('d', 'r', 'e') or ('d', 'r', 'i') or ('v', 'i', 'e') or ('f', 'u', 'e')
        or ('s', 'e', 'c') or ('s', 'i', 'e') or ('a', 'c', 'h') or ('n', 'e', 'u') or ('n', 'u', 'l') or ('h', 'u', 'n') or ('t', 'a', 'u') or ('m', 'i', 'l') or ('b', 'i', 'l');

    private static bool ReadCardinal(ReadOnlySpan<char> word, out Rational value)
    {
        value = 0;
        var rest = word;
        if (!ReadBelowMillion(ref rest, out var number) || rest.Length > 0) return false;
        value = number;
        return true;
    }

    /// <summary>The ordinal's endings, then its stem: <em>-te</em> up to nineteen, <em>-ste</em> from twenty on.</summary>
    private static bool ReadOrdinal(ReadOnlySpan<char> word, out Rational value)
    {
        value = 0;
        if (!Ends(word, "e", out var stem) && !Ends(word, "en", out stem) && !Ends(word, "er", out stem) && !Ends(word, "es", out stem) && !Ends(word, "em", out stem)) return false;
        if (stem.Length < 3) return false;

        if (Ends(stem, "million", out _)) return false;
        if (Ends(stem, "st", out var cardinal))
        {
            // "-ste" belongs to tens, hundreds and thousands; "erste" and "sechste" are the exceptions below.
            if (ReadCardinal(cardinal, out value) && (value.Numerator % 100 == 0 || value.Numerator % 100 >= 20)) return true;
            if (MillionOrdinal(cardinal, out value)) return true;
        }

        if (Ends(stem, "t", out cardinal) && ReadCardinal(cardinal, out value) && value.Numerator % 100 >= 10 && value.Numerator % 100 <= 19) return true;

        foreach (var (ordinal, unit) in s_ordinals)
        {
            if (!Ends(stem, ordinal, out var head)) continue;
            if (head.Length == 0)
            {
                value = unit;
                return true;
            }

            // "einhunderterste", "hundertunddritte": the head ends in hundred or thousand.
            if (Ends(head, "und", out var joined)) head = joined;
            if (ReadCardinal(head, out value) && value.Numerator % 100 == 0 && value > 0)
            {
                value += unit;
                return true;
            }
        }

        return false;
    }

    private static bool MillionOrdinal(ReadOnlySpan<char> stem, out Rational value)
    {
        value = 1_000_000;
        if (Ends(stem, "million", out var head)) return head.Length == 0 || (ReadCardinal(head, out var factor) && (value *= factor) > 0);
        value = 1_000_000_000;
        return Ends(stem, "milliard", out head) && (head.Length == 0 || (ReadCardinal(head, out var many) && (value *= many) > 0));
    }

    /// <summary><em>Zwanzigstel, Hundertstel, Fünfzehntel</em>: the small ones stand in the table of words.</summary>
    private static bool ReadDenominator(ReadOnlySpan<char> word, out Rational value)
    {
        value = 0;
        if (!Ends(word, "stel", out var cardinal) && !Ends(word, "steln", out cardinal))
        {
            return (Ends(word, "tel", out cardinal) || Ends(word, "teln", out cardinal)) && ReadCardinal(cardinal, out value) && value >= 10 && value < 20;
        }

        if (ReadCardinal(cardinal, out value)) return value >= 20;
        return MillionOrdinal(cardinal, out value);
    }

    private static bool ReadBelowMillion(ref ReadOnlySpan<char> rest, out int value)
    {
        var start = rest;
        var hasThousands = ReadBelowThousand(ref rest, out value);
        if (!Take(ref rest, "tausend")) return hasThousands;

        value = (hasThousands ? value : 1) * 1000;
        start = rest;
        Take(ref rest, "und");
        if (ReadBelowThousand(ref rest, out var below)) value += below;
        else rest = start;
        return true;
    }

    private static bool ReadBelowThousand(ref ReadOnlySpan<char> rest, out int value)
    {
        var start = rest;
        if (ReadHundreds(ref rest, out value))
        {
            start = rest;
            Take(ref rest, "und");
            if (ReadBelowHundred(ref rest, out var below)) value += below;
            else rest = start;
            return true;
        }

        rest = start;
        return ReadBelowHundred(ref rest, out value);
    }

    private static bool ReadHundreds(ref ReadOnlySpan<char> rest, out int value)
    {
        if (Take(ref rest, "hundert"))
        {
            value = 100;
            return true;
        }

        foreach (var table in (ReadOnlySpan<(string, int)[]>)[s_teens, s_units])
        {
            foreach (var (word, number) in table)
            {
                var after = rest;
                // "zehnhundert" is no number, "elfhundert" is; inflected units stand only at a number's end.
                if (number == 10 || (number == 1 && word.Length > 3) || !Take(ref after, word) || !Take(ref after, "hundert")) continue;
                rest = after;
                value = number * 100;
                return true;
            }
        }

        value = 0;
        return false;
    }

    private static bool ReadBelowHundred(ref ReadOnlySpan<char> rest, out int value)
    {
        foreach (var (unit, number) in s_units)
        {
            var after = rest;
            if ((number == 1 && unit.Length > 3) || !Take(ref after, unit) || !Take(ref after, "und") || !TakeAny(ref after, s_tens, out var tens)) continue;
            rest = after;
            value = number + tens;
            return true;
        }

        if (TakeAny(ref rest, s_teens, out value) || TakeAny(ref rest, s_tens, out value)) return true;

        // "einundzwanzigtausend" has "ein" inside, "hunderteine" an inflected one at its end.
        foreach (var (unit, number) in s_units)
        {
            var after = rest;
            if (!Take(ref after, unit) || (number == 1 && unit.Length > 3 && after.Length > 0)) continue;
            rest = after;
            value = number;
            return true;
        }

        return false;
    }

    private static bool TakeAny(ref ReadOnlySpan<char> rest, (string Word, int Value)[] table, out int value)
    {
        foreach (var (word, number) in table)
        {
            if (!Take(ref rest, word)) continue;
            value = number;
            return true;
        }

        value = 0;
        return false;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, string word)
    {
        if (!rest.StartsWith(word.AsSpan(), StringComparison.Ordinal)) return false;
        rest = rest.Slice(word.Length);
        return true;
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending, out ReadOnlySpan<char> head)
    {
        var ends = word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);
        head = ends ? word.Slice(0, word.Length - ending.Length) : default;
        return ends;
    }
}
