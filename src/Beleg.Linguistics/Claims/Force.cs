using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Reads what the words of one clause make of what it says: denied, planned, possible, once, reported.</summary>
internal static class Force
{
    /// <param name="isOwn">Whether the value stands in this clause; a governing one may say more that is not about it.</param>
    public static void Read(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question, bool isOwn)
    {
        var items = clause.Items;
        // A value that takes the verb in says itself what becomes of it.
        if (isOwn && clause.Finite.Exists(verb => items[verb].Start >= claim.Target.Start && items[verb].End <= claim.Target.End)) return;

        var target = isOwn ? items.FindIndex(item => item.End > claim.Target.Start && !item.IsSign) : items.Count;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            // The value keeps its own words, and so does the relation that the verb is.
            if (item.Senses.Length == 0 || (item.Start >= claim.Target.Start && item.End <= claim.Target.End) || (item.IsVerb && question.IsDeclared(item) && !IsDuty(item))) continue;
            if (IsOfOther(sentence, clause, i, target)) continue;
            if (Duties.Read(items, i, sentence.Inflection, claim, question))
            {
                claim.By(ClaimRules.Duty);
                continue;
            }

            if (!Read(sentence, items, i, target, claim, isOwn, clause)) continue;
            claim.Forceful.Add(item);
            claim.By(ClaimRules.OfForce(RoleOf(items, i, clause)!.Value));
        }
    }

    /// <summary>Reads one word; <see langword="false"/> where it makes nothing of what its clause says.</summary>
    private static bool Read(ReadSentence sentence, List<Item> items, int at, int target, Claim claim, bool isOwn, ReadClause clause)
    {
        var item = items[at];
        switch (RoleOf(items, at, clause))
        {
            case ClauseRole.Neg or ClauseRole.DetNo or ClauseRole.PronounNobody or ClauseRole.QuantFew or ClauseRole.Neither:
                if (!IsCorrected(items, at, target) && !IsOnlyLimit(items, at)) claim.Deny(item.Text);
                break;
            // "300 employees it has not either": what ends the clause denies it as well.
            case ClauseRole.Nor when (at < target || at == items.Count - 1) && !item.Has(ClauseRole.AdvFree):
                claim.Deny(item.Text);
                break;
            case ClauseRole.VerbDenies or ClauseRole.VerbLacks or ClauseRole.AdjFalse:
                claim.Deny(item.Text);
                break;
            case ClauseRole.ModalPossible or ClauseRole.AdvDoubt:
                claim.Set(Modality.Possible, item.Text);
                break;
            case ClauseRole.ModalPlan or ClauseRole.VerbPlans or ClauseRole.AdvFuture or ClauseRole.AdjPlanned:
                claim.Set(Modality.Planned, item.Text);
                break;
            case ClauseRole.ModalMust:
                // Outside a norm it is what somebody thinks of it.
                claim.Set(Modality.Expected, item.Text);
                break;
            case ClauseRole.ModalUnreal or ClauseRole.AdvAlmost:
                claim.Set(Modality.Unreal, item.Text);
                break;
            case ClauseRole.AuxHave or ClauseRole.AuxBe or ClauseRole.AuxBecome when (item.Forms & VerbForms.Finite) == VerbForms.Unreal:
                claim.Set(Modality.Unreal, item.Text);
                break;
            case ClauseRole.VerbDemands:
                claim.Set(Modality.Demanded, item.Text);
                break;
            case ClauseRole.VerbDecides:
                claim.Set(Modality.Decided, item.Text);
                break;
            case ClauseRole.VerbAbandons:
                claim.Set(Modality.Abandoned, item.Text);
                break;
            case ClauseRole.VerbExpects:
                claim.Set(Modality.Expected, item.Text);
                break;
            case ClauseRole.VerbSeeks:
                claim.Set(Modality.Sought, item.Text);
                break;
            case ClauseRole.VerbConsiders:
                claim.Set(Modality.Considered, item.Text);
                break;
            case ClauseRole.PrepCondition:
                claim.Set(Modality.Conditional, item.Text);
                break;
            case ClauseRole.AdvAverage or ClauseRole.AdjAverage:
                // Of a class it is so; of one of its kind nobody has said it.
                claim.Miss(Joint.Value, item.Text);
                break;
            case ClauseRole.AdvPast or ClauseRole.AdjPast:
                claim.PastWord ??= item.Text;
                break;
            case ClauseRole.AdvEvidential:
                claim.Voices.Add(new(VoiceKind.Unnamed, null, item.Text));
                break;
            case ClauseRole.AdjPrivative:
                claim.Deny(item.Text);
                break;
            case ClauseRole.PrepVoice when sentence.PhrasesOf(clause).Exists(phrase => phrase.Preposition == at) && (at == 0 || item.Text.IndexOf(' ') > 0 || items[at - 1].IsSign):
                claim.Voices.Add(new(VoiceKind.Says, VoiceBehind(sentence, clause, at), item.Text));
                break;
            case ClauseRole.VerbCalls:
                claim.Voices.Add(new(VoiceKind.Says, Voices.SpeakerOf(sentence, clause), item.Text));
                break;
            case ClauseRole.NounRumour:
                claim.Voices.Add(new(VoiceKind.Unnamed, null, item.Text));
                break;
            case ClauseRole.NounRoom when at < target && isOwn:
                claim.Set(Modality.Possible, item.Text);
                break;
            case ClauseRole.NounPlan when at < target && !(item.Has(ClauseRole.NounLabel) && at > 0 && items[at - 1].Kind == ItemKind.Name):
                claim.Set(Modality.Planned, item.Text);
                break;
            default:
                return false;
        }

        return true;
    }

    /// <summary>The role that counts here, of a word that has several: a verb's only where it can be one.</summary>
    private static ClauseRole? RoleOf(List<Item> items, int at, ReadClause clause)
    {
        var isVerb = clause.Finite.Contains(at);
        ClauseRole? other = null;
        foreach (var sense in items[at].Senses)
        {
            if (sense.IsVerb && isVerb && (sense.Role != ClauseRole.VerbSays || !items[at].Has(ClauseRole.VerbCalls))) return sense.Role;
            other ??= sense.Role;
        }

        return other;
    }

    /// <summary>"It is recommended that": also where a catalogue calls the property so.</summary>
    private static bool IsDuty(Item item) => Array.Exists(item.Senses, static sense => sense.Duty is not Duty.None);

    private static Mention? VoiceBehind(ReadSentence sentence, ReadClause clause, int preposition)
    {
        var phrases = sentence.PhrasesOf(clause);
        var at = phrases.FindIndex(phrase => phrase.Preposition == preposition);
        return at < 0 ? null : Voices.SpeakerIn(phrases, at, clause);
    }

    /// <summary>"not 500 but 300": what the correction brings is affirmed; "not only".</summary>
    private static bool IsCorrected(List<Item> items, int at, int target)
    {
        for (var i = at + 1; i < items.Count && i < target; i++)
        {
            if (items[i].Has(ClauseRole.Corrective) || (items[i].Has(ClauseRole.But) && items[at].Has(ClauseRole.Neg))) return true;
        }

        return false;
    }

    private static bool IsOnlyLimit(List<Item> items, int at) => items[at].Has(ClauseRole.Neg) && at + 1 < items.Count && items[at + 1].Has(ClauseRole.AdvFree) && !items[at + 1].Has(ClauseRole.AdvOld);

    /// <summary>"300 employees and no debt": what stands in another member of a list, or in another noun, says nothing of the value.</summary>
    private static bool IsOfOther(ReadSentence sentence, ReadClause clause, int at, int target)
    {
        var item = clause.Items[at];
        // What may be an adverb, as "angeblich" is, says it of the whole clause.
        var isOfNoun = item.Has(ClauseRole.DetNo) || (item.Has(ClauseRole.AdjPlain, ClauseRole.AdjNarrow) && !item.Has(ClauseRole.AdvFree, ClauseRole.AdvAverage));
        if (!isOfNoun || target >= clause.Items.Count) return false;
        if (at > target && clause.Items.FindIndex(target, at - target, each => each.IsConjunction) >= 0) return true;

        // An adjective says it of its own noun: that of the value, of the subject, or of what the value hangs on.
        var phrases = sentence.PhrasesOf(clause);
        var own = phrases.FindIndex(phrase => phrase.Contains(target));
        var mine = phrases.FindIndex(phrase => phrase.Contains(at));
        if (own < 0 || mine < 0 || own == mine || phrases[mine].Kind != PhraseKind.Noun || item.Has(ClauseRole.AdjFalse)) return false;
        // A so-called park is a park; so-called employees are none.
        if (phrases[mine].Preposition < 0 && phrases[mine].Above < 0 && !item.Has(ClauseRole.AdjPrivative)) return false;
        for (var i = own; i >= 0; i = phrases[i].Above)
        {
            if (i == mine) return false;
        }

        return mine != own - 1;
    }
}
