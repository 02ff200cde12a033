using Beleg.Linguistics.Clauses;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Asks where the words stand that a statement gives beside its quotes.</summary>
internal static class QualifierWords
{
    /// <summary>All places of the words in the source of a citation.</summary>
    public static IReadOnlyList<Anchored> Places(AnchoredCitation citation, Spanned words, string? reading = null) => citation.Words.PlacesOf(words.Text, reading);

    /// <summary>Whether the words stand in a sentence of the quote, or in one that names the subject: a status of something else is not its own.</summary>
    public static bool SpeaksOf(StatementContext context, CitedPassage passage, Spanned words)
    {
        var (names, isOcr) = (context.Entity.Header.Names, passage.Source.IsOcr);
        foreach (var place in Places(passage.Citation, words))
        {
            if (passage.Passage.OffsetOf(place.Start) is >= 0 and var at && at >= passage.Passage.Sentence.Start && at < passage.Passage.Sentence.End) return true;
            if (place.Start < passage.Citation.Anchored!.End && passage.Citation.Anchored.Start < place.End) return true;

            var text = ProofMemory.TextOf(passage.Citation.Document!, isOcr);
            var sentence = SentenceFinder.Around(text, place.Start, place.Length, linesAreParagraphs: !isOcr, KnownLanguages.Find(passage.Source.Language));
            if (NameFinder.MentionsAny(sentence.In(text), names, isOcr)) return true;
            if (KnownLanguages.Find(passage.Source.Language) is { } language && (SpeaksOfPronoun(sentence.In(text), language) || GoesOn(passage, language))) return true;
        }

        return false;
    }

    /// <summary>Whether a sentence takes up what was named before it.</summary>
    private static bool SpeaksOfPronoun(string sentence, Language language) =>
        WordReader.Read(sentence, 0, sentence.Length).Exists(word => language.Clauses.SensesOf(word.Lower).Any(sense => sense.Role == ClauseRole.Pronoun));

    /// <summary>"Dazu gehören …": the value's sentence lists what the sentence before speaks of.</summary>
    private static bool GoesOn(CitedPassage passage, Language language)
    {
        var sentence = passage.Passage.ValueSentence.In(passage.Passage.Text);
        var words = WordReader.Read(sentence, 0, sentence.Length);
        return words.Count > 0 && language.Clauses.MatchPhrase(words, 0, static _ => false, out var phrase) > 0 && phrase!.Role == ClauseRole.PartOf;
    }

    /// <summary>Whether the words stand in the quote's own section.</summary>
    public static bool StandsNear(CitedPassage passage, Spanned words)
    {
        var structure = passage.Citation.Document!.Structure;
        var section = SectionOf(passage.Citation.Anchored!.Start);
        return Places(passage.Citation, words).Any(each => SectionOf(each.Start) == section);

        int SectionOf(int offset) => structure.BlockAt(offset) is >= 0 and var block ? structure.Blocks[block].Section : -1;
    }
}
