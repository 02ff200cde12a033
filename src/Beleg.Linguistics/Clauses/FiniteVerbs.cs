namespace Beleg.Linguistics.Clauses;

/// <summary>Tells which of a run of items are its finite verbs. Many forms can be finite or not: the others around them decide.</summary>
internal static class FiniteVerbs
{
    public static List<int> In(List<Item> items, Inflection inflection) => In(items, 0, items.Count, inflection);

    /// <summary>Those of the items from one to before another, as if nothing stood around them.</summary>
    public static List<int> In(List<Item> items, int start, int end, Inflection inflection)
    {
        var finite = new List<int>();
        var hasAuxiliary = false;
        for (var i = start; i < end; i++) hasAuxiliary |= IsFiniteAuxiliary(items[i]);
        var auxiliaryBefore = false;
        for (var i = start; i < end; i++)
        {
            var item = items[i];
            if (!item.IsVerb || (i > start && (IsNoun(items, i, inflection) || IsMarkedInfinitive(items, i, inflection)))) continue;

            // "Values above 20 are invalid": a noun at the front, where no finite verb of English stands.
            if (i == start && !inflection.VerbEndsSubordinate && item.Has(ClauseRole.NounCarrier, ClauseRole.NounLabel) && items.FindIndex(i + 1, static each => each.IsRemainder || IsFiniteAuxiliary(each)) >= 0) continue;

            var forms = item.Forms;
            if (IsFiniteAuxiliary(item))
            {
                // „beschleunigt werden sollen“: of two at the end of a subordinate clause, the last governs.
                if (inflection.VerbEndsSubordinate && !auxiliaryBefore && i + 2 == end && IsFiniteAuxiliary(items[i + 1])) continue;

                // "soll … haben, would have": of two, the first governs, unless only one of them can.
                if (!auxiliaryBefore || (forms & ~VerbForms.Finite) is VerbForms.None) finite.Add(i);
                auxiliaryBefore = true;
                continue;
            }

            if ((forms & VerbForms.Finite) is VerbForms.None) continue;
            // "beträgt 70 % des erzielten Entgelts": between an article and its noun.
            if (inflection.VerbEndsSubordinate && i > start + 1 && i + 1 < end && items[i - 1].Has(ClauseRole.Det) && (inflection.IsOnlyGenitive(items[i - 1].Lower) || inflection.IsDative(items[i - 1].Lower)) && item.Can(VerbForms.Participle | VerbForms.Past) && finite.Count > 0) continue;
            // "Der 2004 eröffnete Tunnel ist"
            if (IsDatedAttribute(items, i, start, end, inflection)) continue;
            // "has packages maintained by volunteers": a second verb that says by whom is a participle.
            if (!inflection.VerbEndsSubordinate && finite.Count > 0 && item.Can(VerbForms.Participle) && i + 1 < end && items[i + 1].Has(ClauseRole.Prep) && items[i + 1].Has(Traits.Circumstance)) continue;
            var isGoverned = inflection.VerbEndsSubordinate ? hasAuxiliary : auxiliaryBefore;
            var isCertain = (forms & ~VerbForms.Finite) is VerbForms.None;
            if (isCertain || (!isGoverned && (i > start || inflection.VerbEndsSubordinate) && (finite.Count == 0 || (forms & VerbForms.Past) is not VerbForms.None))) finite.Add(i);
        }

        return finite;
    }

    private static bool IsFiniteAuxiliary(Item item)
    {
        foreach (var sense in item.Senses)
        {
            if (sense.IsAuxiliary && (sense.Form & VerbForms.Finite) is not VerbForms.None) return true;
        }

        return false;
    }

    /// <summary>A capital makes a noun of a verb inside a German sentence, an article before it elsewhere.</summary>
    public static bool IsNoun(List<Item> items, int at, Inflection inflection)
    {
        if (at == 0) return false;
        if (inflection.CapitalisesNouns) return items[at].IsCapitalised;

        var before = items[at - 1];
        // "Acme's costs"
        if (before.IsGenitive) return true;
        // "The guideline value of arsenic is": the bare form of a verb needs a plural or a pronoun before it, and here another verb follows.
        if (IsSingularNoun(before) && items[at].Has(ClauseRole.NounCarrier, ClauseRole.NounPlace) && items[at].Can(VerbForms.Infinitive) && items.FindIndex(at + 1, IsFiniteAuxiliary) >= 0) return true;

        if (IsBareNoun(items, at)) return true;

        // "a 32-bit value": a measure with a hyphen stands before its noun.
        if (before.Kind == ItemKind.Value && before.Text.IndexOf('-') > 0 && items[at].Has(ClauseRole.NounCarrier, ClauseRole.NounDocument)) return true;

        // "without undue delay"
        if (at > 1 && before.Senses.Length == 0 && before.Kind == ItemKind.Word && items[at - 2].Has(ClauseRole.Prep, ClauseRole.PrepVoice) && !string.Equals(items[at - 2].Lower, inflection.InfinitiveMark, StringComparison.Ordinal) && items[at].Can(VerbForms.Infinitive)) return true;

        // "the daily amount"
        if (at > 1 && before.Has(ClauseRole.Per) && items[at - 2].Has(ClauseRole.Det) && items[at].Can(VerbForms.Infinitive)) return true;

        // "The states pledged": behind what is nothing but an article stands no finite verb.
        if (Array.TrueForAll(before.Senses, static sense => sense.Role is ClauseRole.Det) && before.Senses.Length > 0) return true;

        var isBehindNounMark = before.Has(ClauseRole.Det, ClauseRole.QuantSome) || before.Has(ClauseRole.DetNo) || before.Has(ClauseRole.AdjPlain, ClauseRole.AdjNarrow) || (before.Has(ClauseRole.Prep) && !string.Equals(before.Lower, inflection.InfinitiveMark, StringComparison.Ordinal));
        return isBehindNounMark && !before.Has(ClauseRole.Relative) && items[at].Has(ClauseRole.VerbHas, ClauseRole.VerbUnknown) && items[at].Can(VerbForms.Infinitive | VerbForms.Participle);
    }

    /// <summary>
    /// "a domain name must be, a name or number is, the command word": right before an auxiliary, or between an article and a noun, the bare form of a
    /// verb is none.
    /// </summary>
    public static bool IsBareNoun(List<Item> items, int at)
    {
        if (at == 0 || at + 1 >= items.Count || !items[at].Can(VerbForms.Infinitive) || items[at].Has(ClauseRole.ModalPossible, ClauseRole.AuxDo)) return false;

        var (before, next) = (items[at - 1], items[at + 1]);
        return ((IsSingularNoun(before) || before.Has(ClauseRole.Or)) && IsFiniteAuxiliary(next))
            || (before.Has(ClauseRole.Det) && !before.Has(ClauseRole.Relative) && next is { Kind: ItemKind.Word, IsVerb: false } && (next.Senses.Length == 0 || next.Has(ClauseRole.NounCarrier, ClauseRole.NounDocument)));
    }

    /// <summary>"der 2004 eröffnete Tunnel": a participle between a date behind an article, and the noun that it tells of.</summary>
    public static bool IsDatedAttribute(List<Item> items, int at, int start, int end, Inflection inflection) =>
        inflection.CapitalisesNouns && at > start + 1 && at + 1 < end && items[at - 1].Kind == ItemKind.Date && items[at - 2].Has(ClauseRole.Det) && !items[at].IsCapitalised && items[at].Can(VerbForms.Past) && (items[at + 1].IsCapitalised || items[at + 1].Kind is ItemKind.Name or ItemKind.UnknownName);

    private static bool IsSingularNoun(Item item) => item.Kind == ItemKind.Word && (item.Senses.Length == 0 || item.Has(ClauseRole.NounCarrier)) && !item.Lower.EndsWith("s", StringComparison.Ordinal);

    private static bool IsMarkedInfinitive(List<Item> items, int at, Inflection inflection) =>
        at > 0 && items[at].Can(VerbForms.Infinitive) && string.Equals(items[at - 1].Lower, inflection.InfinitiveMark, StringComparison.Ordinal);
}
