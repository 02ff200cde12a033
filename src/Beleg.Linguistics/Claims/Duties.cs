using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// Reads what a modal verb means in a norm, after RFC 2119: its keywords in capitals mean so in every text, the others where
/// the source is said to be a norm. Where nobody said what the source is, only what can be nothing else is a duty.
/// </summary>
internal static class Duties
{
    /// <summary>Whether the item is a modal that is read so here.</summary>
    public static bool Read(List<Item> items, int at, Inflection inflection, Claim claim, ClaimQuestion question)
    {
        var item = items[at].Duty ?? items[at];
        if (IsToBeDone(items, at, inflection))
        {
            if (question.Genre != Genre.Prose) claim.Set(Modality.Required, item.Text + " … " + inflection.InfinitiveMark);
            else claim.Set(Modality.Expected, item.Text);
            return true;
        }

        if (Outlook.IsMissed(items, at, inflection)) return false;

        var sense = Array.Find(item.Senses, static each => each.Duty is not Duty.None && each.IsVerb);
        if (sense is null || question.Genre == Genre.Prose || !item.Can(VerbForms.Finite) && sense.IsAuxiliary && item.Forms is not VerbForms.None) return false;

        // "may not exceed 64 bytes": what is denied is in the value's own words.
        var isForbidden = claim.IsBarred || items.Exists(each => each.IsNegated && each.Start < claim.Target.End && claim.Target.Start < each.End);
        var isNorm = question.Genre == Genre.Norm || IsKeyword(item);
        if (!isNorm && sense.Role == ClauseRole.ModalPlan) claim.MayBeDuty = sense.Duty == Duty.Required && item.Lower.IndexOf(' ') < 0;
        if (!isNorm && !(sense is { Duty: Duty.Required, Role: ClauseRole.ModalMust }) && !(isForbidden && sense.Duty == Duty.Permitted)) return false;

        claim.Set(sense.Duty switch
        {
            Duty.Required => Modality.Required,
            Duty.Recommended => Modality.Recommended,
            _ => isForbidden ? Modality.Required : Modality.Permitted,
        }, item.Text);
        return true;
    }

    /// <summary>"ist innerhalb von drei Monaten zu stellen": an infinitive with its mark that closes what <em>ist</em> or <em>hat</em> opens.</summary>
    private static bool IsToBeDone(List<Item> items, int at, Inflection inflection) =>
        inflection.VerbEndsSubordinate && items[at].Has(ClauseRole.AuxHave, ClauseRole.AuxBe) && items[at].Can(VerbForms.Present)
        && items.Count > at + 2 && items.FindIndex(at + 1, item => item.IsSign || item.Can(VerbForms.Participle)) < 0 && !items[items.Count - 1].IsCapitalised
        && (string.Equals(items[items.Count - 2].Lower, inflection.InfinitiveMark, StringComparison.Ordinal) || IsMarked(items[items.Count - 1], inflection));

    /// <summary>"aufzubewahren": the mark stands inside the verb, behind its particle.</summary>
    private static bool IsMarked(Item verb, Inflection inflection) =>
        verb.Lower.IndexOf(inflection.InfinitiveMark, StringComparison.Ordinal) is > 0 and var mark && verb.Lower.Length - mark > inflection.InfinitiveMark.Length + 3
        && (verb.Can(VerbForms.Infinitive) || (verb.Senses.Length == 0 && inflection.LooksLikeInfinitive(verb.Text)));

    private static bool IsKeyword(Item item)
    {
        foreach (var c in item.Text)
        {
            if (char.IsLower(c)) return false;
        }

        return item.Text.Length > 2;
    }
}
