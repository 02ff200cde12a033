using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Reads what an auxiliary makes of its clause together with the verb that it governs: under way, to come, or only told.</summary>
internal static class Outlook
{
    /// <summary>„wird … gebaut“ is under way, „wird … bauen“ and „wird … gebaut werden“ are to come.</summary>
    public static ReadingRule? OfBecoming(List<Item> items, int auxiliary, Inflection inflection, Claim claim)
    {
        if ((items[auxiliary].Forms & (VerbForms.Present | VerbForms.Reported)) is VerbForms.None || Governed(items, auxiliary, inflection) is not (>= 0 and var verb)) return null;

        // "wird als entscheidend bewertet": what is said, thought or meant of a thing does not make it.
        if (items[verb].Has(ClauseRole.VerbSays, ClauseRole.VerbConsiders) && items[verb].Can(VerbForms.Participle)) return null;

        var isDone = IsParticiple(items[verb], inflection) && !IsInfinitive(items[verb], inflection);
        claim.Set(isDone ? Modality.UnderWay : Modality.Planned, items[auxiliary].Text + " " + items[verb].Text);
        return isDone ? ClaimRules.UnderWay : ClaimRules.Planned;
    }

    /// <summary>"is being built": a second form of the auxiliary makes a state of what happens.</summary>
    public static ReadingRule? OfBeing(List<Item> items, int auxiliary, Claim claim)
    {
        if (auxiliary + 1 >= items.Count || items[auxiliary + 1] is var next && !(next.Has(ClauseRole.AuxBe) && next.Can(VerbForms.Gerund))) return null;

        claim.Set(Modality.UnderWay, items[auxiliary].Text + " " + items[auxiliary + 1].Text);
        return ClaimRules.UnderWay;
    }

    /// <summary>
    /// „soll … gesagt haben, soll … gewesen sein“: nobody plans what is over, nor what a study finds; it is told, and not by
    /// whom.
    /// </summary>
    public static bool IsTold(List<Item> items, int modal, Inflection inflection)
    {
        if (!MayReport(items[modal]) || Governed(items, modal, inflection) is not (> 0 and var verb)) return false;
        if (items[verb].Has(Traits.Shows) && items.FindIndex(0, modal, static item => item.Kind == ItemKind.Name || item.Has(ClauseRole.NounVoice)) >= 0) return true;

        return (items[verb].Has(ClauseRole.AuxHave) || items[verb].Has(ClauseRole.AuxBe)) && verb - 1 != modal && IsParticiple(items[verb - 1], inflection);
    }

    /// <summary>"should have opened": what somebody had to do, and did not; "should have a timeout" has no participle.</summary>
    public static bool IsMissed(List<Item> items, int modal, Inflection inflection)
    {
        if (!items[modal].Has(ClauseRole.ModalMust)) return false;

        var have = NextVerb(modal + 1);
        return have < items.Count && items[have].Has(ClauseRole.AuxHave) && NextVerb(have + 1) is var verb && verb < items.Count && IsParticiple(items[verb], inflection);

        int NextVerb(int at)
        {
            while (at < items.Count && (items[at].Has(ClauseRole.Neg) || items[at].Has(ClauseRole.AdvFree)) && !items[at].IsVerb) at++;
            return at;
        }
    }

    /// <summary>Whether a modal may only tell what is said; what is to be done to something is a plan: <em>soll gebaut werden</em>.</summary>
    /// <param name="target">The value: of several infinitives, the one behind it is its own.</param>
    public static bool MayBeTold(List<Item> items, int modal, int target, Inflection inflection)
    {
        if (!MayReport(items[modal])) return false;

        var verb = target < items.Count ? items.FindIndex(target, item => IsInfinitive(item, inflection)) : -1;
        if (verb <= modal) verb = Governed(items, modal, inflection);
        return verb > 0 && !(items[verb].Has(ClauseRole.AuxBecome) && IsParticiple(items[verb - 1], inflection));
    }

    private static bool MayReport(Item item) => item.Has(Traits.Reports);

    /// <summary>The last verb behind the auxiliary that is no finite one; before it where it ends its clause. -1 where there is none.</summary>
    private static int Governed(List<Item> items, int auxiliary, Inflection inflection)
    {
        var last = items.FindLastIndex(static item => !item.IsSign);
        if (last == auxiliary) return auxiliary > 0 && IsVerb(items[auxiliary - 1], inflection) ? auxiliary - 1 : -1;

        for (var i = last; i > auxiliary; i--)
        {
            if (IsVerb(items[i], inflection)) return i;
        }

        return -1;
    }

    /// <summary>"a terminal to be built by 2028": behind a noun, and before any verb that governs, it is still to come.</summary>
    public static bool IsToBe(ReadClause clause, int at, Inflection inflection)
    {
        var items = clause.Items;
        return at > 1 && at + 1 < items.Count && items[at].Has(ClauseRole.AuxBe) && items[at].Can(VerbForms.Infinitive) && string.Equals(items[at - 1].Lower, inflection.InfinitiveMark, StringComparison.Ordinal)
            && IsParticiple(items[at + 1], inflection) && clause.Finite.TrueForAll(verb => verb > at);
    }

    private static bool IsVerb(Item item, Inflection inflection) => IsParticiple(item, inflection) || IsInfinitive(item, inflection);

    public static bool IsParticiple(Item item, Inflection inflection) =>
        item.Kind == ItemKind.Word && !(inflection.CapitalisesNouns && item.IsCapitalised) && (item.IsVerb ? item.Can(VerbForms.Participle) : item.Senses.Length == 0 && inflection.LooksLikeParticiple(item.Text));

    private static bool IsInfinitive(Item item, Inflection inflection) =>
        item.Kind == ItemKind.Word && !(inflection.CapitalisesNouns && item.IsCapitalised) && (item.IsVerb ? item.Can(VerbForms.Infinitive) : item.Senses.Length == 0 && inflection.LooksLikeInfinitive(item.Text));
}
