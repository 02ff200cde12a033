using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Reads what the words of one clause make of what it says: denied, planned, possible, once, reported.</summary>
internal static class Force
{
    /// <param name="isOwn">Whether the value stands in this clause; a governing one may say more that is not about it.</param>
    public static void Read(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question, bool isOwn)
    {
        var items = clause.Items;
        // A value that takes the verb in says itself what becomes of it; what stands around it can still deny it.
        var takesVerb = isOwn && !question.AsksForNames && clause.Finite.Exists(verb => items[verb].Start >= claim.Target.Start && items[verb].End <= claim.Target.End);

        var target = isOwn ? items.FindIndex(item => item.End > claim.Target.Start && !item.IsSign) : items.Count;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            // The value keeps its own words; of a verb among them, what it makes a duty of is said of the value.
            if (isOwn && i == target && item.Duty is not null && Duties.Read(items, i, sentence.Inflection, claim, question)) claim.By(ClaimRules.Duty);
            if (item.Senses.Length == 0 || (!question.AsksForNames && item.Start >= claim.Target.Start && item.End <= claim.Target.End)) continue;
            if (takesVerb && !item.Has(ClauseRole.Neg) && !item.Has(ClauseRole.DetNo) && !item.Has(ClauseRole.PronounNobody) && !item.Has(ClauseRole.Neither)) continue;
            // "due to open": a modal of several words keeps its force, though one of them is the property's.
            if ((item.IsVerb || item.Has(ClauseRole.NounPlan, ClauseRole.NounRoom)) && question.IsDeclared(item) && !IsDuty(item) && !(item.Has(ClauseRole.ModalPossible, ClauseRole.ModalUnreal) && item.Text.IndexOf(' ') > 0))
            {
                // So does the relation that the verb is: who announces a plan has announced it.
                if (isOwn && item.Has(ClauseRole.VerbDecides)) claim.IsDecision = true;
                continue;
            }

            if (!sentence.Inflection.CapitalisesNouns && FiniteVerbs.IsBareNoun(items, i)) continue;
            if (IsOfOther(sentence, clause, i, target, question)) continue;
            // "MUST NOT allow it to exceed 20": read with the value, denial and all.
            if (claim.IsBarred && i < target && (item.Has(Traits.Lets) || (item.Has(ClauseRole.Neg) && i + 1 < items.Count && items[i + 1].Has(Traits.Lets)))) continue;
            if (Duties.Read(items, i, sentence.Inflection, claim, question))
            {
                claim.By(ClaimRules.Duty);
                continue;
            }

            if (!Read(sentence, items, i, target, claim, isOwn, clause, out var rule)) continue;
            claim.Forceful.Add(item);
            claim.By(rule);
        }
    }

    /// <summary>Reads one word; <see langword="false"/> where it makes nothing of what its clause says.</summary>
    private static bool Read(ReadSentence sentence, List<Item> items, int at, int target, Claim claim, bool isOwn, ReadClause clause, out ReadingRule? rule)
    {
        var (item, role) = (items[at], RoleOf(items, at, clause));
        rule = role is null ? null : ClaimRules.OfForce(role.Value);
        switch (role)
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
            case ClauseRole.ModalPlan when clause.Finite.Contains(at) && Outlook.IsTold(items, at, sentence.Inflection):
                rule = ClaimRules.Reported;
                claim.Voices.Add(new(VoiceKind.Unnamed, null, item.Text));
                break;
            case ClauseRole.ModalPlan:
                claim.MayBeReport |= Outlook.MayBeTold(items, at, target, sentence.Inflection);
                claim.Set(Modality.Planned, item.Text);
                break;
            case ClauseRole.VerbPlans or ClauseRole.AdvFuture or ClauseRole.AdjPlanned:
                claim.Set(Modality.Planned, item.Text);
                break;
            case ClauseRole.ModalMust when Outlook.IsMissed(items, at, sentence.Inflection):
                rule = ClaimRules.Unreal;
                claim.Set(Modality.Unreal, item.Text);
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
            case ClauseRole.AuxBecome when isOwn && clause.Finite.Contains(at):
                rule = Outlook.OfBecoming(items, at, sentence.Inflection, claim);
                return rule is not null;
            case ClauseRole.AuxBe when isOwn && Outlook.IsToBe(clause, at, sentence.Inflection):
                rule = ClaimRules.Planned;
                claim.Set(Modality.Planned, items[at - 1].Text + " " + item.Text);
                break;
            case ClauseRole.AuxBe when isOwn && clause.Finite.Contains(at):
                rule = Outlook.OfBeing(items, at, claim);
                return rule is not null;
            case ClauseRole.VerbProceeds or ClauseRole.AdvUnderWay when isOwn:
                claim.Set(Modality.UnderWay, item.Text);
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
                claim.Averages.Add(item);
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
            // "gemäß § 5": a rule, and nobody who says so.
            case ClauseRole.PrepVoice when at + 1 < items.Count && items[at + 1].IsReference:
                return false;
            case ClauseRole.PrepVoice when sentence.PhrasesOf(clause).Exists(phrase => phrase.Preposition == at) && (at == 0 || item.Senses.Length == 1 || items[at - 1].IsSign):
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
        if (IsVerbalNoun(items, at)) return null;

        var isVerb = clause.Finite.Contains(at);
        ClauseRole? other = null;
        foreach (var sense in items[at].Senses)
        {
            if (sense.IsVerb && isVerb && (sense.Role != ClauseRole.VerbSays || !items[at].Has(ClauseRole.VerbCalls))) return sense.Role;
            other ??= sense.Role;
        }

        return other;
    }

    /// <summary>"from planning to operation": between a preposition and what takes no object, it is a noun.</summary>
    private static bool IsVerbalNoun(List<Item> items, int at) =>
        at > 0 && items[at - 1].IsPreposition && items[at].Senses.Length > 0 && Array.TrueForAll(items[at].Senses, static sense => sense.IsVerb) && items[at].Forms is VerbForms.Gerund
        && (at + 1 == items.Count || items[at + 1].IsPreposition || items[at + 1].IsSign);

    /// <summary>"It is recommended that": also where a catalogue calls the property so.</summary>
    private static bool IsDuty(Item item) => Array.Exists(item.Senses, static sense => sense.Duty is not Duty.None && sense.IsVerb);

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
            if (items[i].Has(ClauseRole.Corrective) || (items[i].Has(ClauseRole.But) && (items[at].Has(ClauseRole.Neg) || items[at].Has(ClauseRole.DetNo)))) return true;
        }

        return false;
    }

    private static bool IsOnlyLimit(List<Item> items, int at) => items[at].Has(ClauseRole.Neg) && at + 1 < items.Count && items[at + 1].Has(ClauseRole.AdvFree) && !items[at + 1].Has(ClauseRole.AdvOld);

    /// <summary>"300 employees and no debt": what stands in another member of a list, or in another noun, says nothing of the value.</summary>
    private static bool IsOfOther(ReadSentence sentence, ReadClause clause, int at, int target, ClaimQuestion question)
    {
        var item = clause.Items[at];
        // "large, but not new"
        if (at > target && at + 1 < clause.Items.Count && at > 1 && item.Has(ClauseRole.Neg) && clause.Items[at - 1].Has(ClauseRole.But) && clause.Items[at - 2].Is(',')) return true;
        // What may be an adverb, as "angeblich" is, says it of the whole clause.
        var isOfNoun = item.Has(ClauseRole.DetNo) || (item.Has(ClauseRole.AdjPlain, ClauseRole.AdjNarrow) && !item.Has(ClauseRole.AdvFree, ClauseRole.AdvAverage));
        if (!isOfNoun || target >= clause.Items.Count) return false;
        if (at > target && clause.Items.FindIndex(target, at - target, each => each.IsConjunction || (item.Has(ClauseRole.DetNo) && each.Is(','))) >= 0) return true;

        // An adjective says it of its own noun: that of the value, of the subject, or of what the value hangs on.
        var phrases = sentence.PhrasesOf(clause);
        var own = phrases.FindIndex(phrase => phrase.Contains(target));
        var mine = phrases.FindIndex(phrase => phrase.Contains(at));
        if (own < 0 || mine < 0 || own == mine || phrases[mine].Kind != PhraseKind.Noun || item.Has(ClauseRole.AdjFalse)) return false;
        // The planned hall measures 30 metres one day; that its plan is disputed is so today.
        if (question.AsksForText && item.Has(ClauseRole.AdjPlanned)) return true;
        // A so-called park is a park; so-called employees are none.
        if (phrases[mine].Preposition < 0 && phrases[mine].Above < 0 && !item.Has(ClauseRole.AdjPrivative)) return false;
        for (var i = own; i >= 0; i = phrases[i].Above)
        {
            if (i == mine) return false;
        }

        return mine != own - 1;
    }
}
