namespace Beleg.Proving.Grounding;

/// <summary>Looks for members of an enumeration that a list leaves out.</summary>
internal static class Enumerated
{
    /// <summary>What stands in the enumeration and is none of the values; <see langword="null"/> where the list is complete.</summary>
    public static string? FirstMissing(CitedPassage passage, List<string> values, List<Word> sentence)
    {
        var lexicon = passage.Lexicon!;
        var members = passage.Mentions
            .Where(mention => mention.IsWithin(passage.Passage.Quote.Start, passage.Passage.Quote.End) && mention.NamesAny(values))
            .ToList();
        if (members.Count == 0) return null;

        // "und weiteren Partnern" behind the last name: the source lists more than it names.
        var behind = sentence.FindIndex(word => word.Start >= members[members.Count - 1].End);
        if (behind >= 0 && lexicon.OpenLists.Match(sentence, behind) is > 1 and var length) return string.Join(" ", sentence.Skip(behind).Take(length).Select(word => word.Text));

        for (var i = 0; i < members.Count; i++)
        {
            var from = sentence.FindIndex(word => word.Start >= members[i].End);
            if (from >= 0 && Conjunct(sentence, from, lexicon) is { } conjunct && !passage.Mentions.Any(mention => mention.Start == conjunct.Start && mention.NamesAny(values))) return conjunct.Text;
        }

        return null;
    }

    /// <summary>The noun that a comma or a conjunction adds: one word, not a clause and not an apposition with its article.</summary>
    private static Word? Conjunct(List<Word> words, int at, QualifierLexicon lexicon)
    {
        if (at + 1 >= words.Count || !(words[at].Is(',') || words[at].Is('/') || words[at].Is('&') || lexicon.Conjunctions.Has(words[at]))) return null;

        var noun = words[at + 1];
        var next = at + 2;
        if (!noun.IsCapitalised || !noun.IsWord || lexicon.Articles.Has(noun)) return null;
        return next >= words.Count || words[next].Is('|') || words[next].Is(',') || words[next].Is('.') || words[next].Is('(') || lexicon.Conjunctions.Has(words[next]) || lexicon.FiniteVerbs.Has(words[next]) ? noun : null;
    }
}
