using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Reads from a clause who says what another says.</summary>
internal static class Voices
{
    /// <summary>Whether a clause is made of a verb of saying and of whom it names, and so only attributes.</summary>
    public static bool IsAttribution(ReadClause clause)
    {
        foreach (var item in clause.Items)
        {
            // "(Not Found)": with a capital behind another word it is a name.
            if (item.Has(ClauseRole.VerbSays, ClauseRole.VerbAlleges) && item.Can(VerbForms.Finite) && !(item.IsCapitalised && item.Start > clause.Items[0].Start)) return !clause.Items.Exists(each => each.Kind == ItemKind.Value);
        }

        return false;
    }

    public static void Of(ReadSentence sentence, ReadClause clause, Claim claim)
    {
        foreach (var item in clause.Items)
        {
            VoiceKind kind;
            if (item.Has(ClauseRole.VerbSays)) kind = VoiceKind.Says;
            else if (item.Has(ClauseRole.VerbEstimates)) kind = VoiceKind.Estimates;
            else if (item.Has(ClauseRole.VerbBelieves)) kind = VoiceKind.Believes;
            else if (item.Has(ClauseRole.VerbAlleges)) kind = VoiceKind.Alleges;
            else continue;

            claim.Voices.Add(new(kind, SpeakerOf(sentence, clause), item.Text));
            return;
        }
    }

    /// <summary>The one who is named as the subject of a verb of saying: by a name, or by an office with the name as its genitive.</summary>
    public static Mention? SpeakerOf(ReadSentence sentence, ReadClause clause)
    {
        var phrases = sentence.PhrasesOf(clause);
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            if (phrase.Kind != PhraseKind.Noun || phrase.Preposition >= 0 || phrase.Above >= 0) continue;
            return SpeakerIn(phrases, i, clause);
        }

        return null;
    }

    /// <summary>"Acme", "Acme's chief executive", "ein Sprecher der Telekom"; not "a rival of Acme", nor "the former head".</summary>
    public static Mention? SpeakerIn(List<Phrase> phrases, int at, ReadClause clause)
    {
        var phrase = phrases[at];
        var head = clause.Items[phrase.Head];
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var item = clause.Items[i];
            if (i != phrase.Head && i != phrase.Preposition && !item.Has(ClauseRole.Det, ClauseRole.QuantAll) && !item.Has(ClauseRole.AdjPlain) && !item.Has(ClauseRole.NounVoice)) return null;
        }

        if (head.Kind == ItemKind.Name) return head.Mention;
        if (!head.Has(ClauseRole.NounVoice)) return null;
        if (head.Mention is not null) return head.Mention;
        if (phrase.Owner >= 0) return SpeakerIn(phrases, phrase.Owner, clause);
        for (var i = at + 1; i < phrases.Count; i++)
        {
            if (phrases[i].Above == at) return SpeakerIn(phrases, i, clause);
        }

        return null;
    }
}
