using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// Tells which words may stand where the verb of a clause and its value meet. A word that a lexicon knows is read there only if a rule wants it there:
/// it changes nothing, it was read to make something of the clause, it is the verb, or it belongs to a noun.
/// </summary>
internal sealed class Licence
{
    private readonly Claim _claim;
    private readonly ClaimQuestion _question;
    private readonly Item? _verb;
    private readonly string _mark;
    private readonly List<Item> _items;
    private readonly List<Phrase> _phrases;

    private Licence(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question, Item? verb)
    {
        (_claim, _question, _verb, _mark, _items, _phrases) = (claim, question, verb, sentence.Inflection.InfinitiveMark, clause.Items, sentence.PhrasesOf(clause));
    }

    /// <param name="verb">The verb that governs the value; <see langword="null"/> in a label.</param>
    /// <param name="value">The phrase of the value, with what carries it.</param>
    /// <param name="end">Where the clause ends for it: what stands behind tells of another noun.</param>
    public static void Read(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question, Item? verb, Phrase value, int end)
    {
        var licence = new Licence(sentence, clause, claim, question, verb);
        // A clause shares one verb: of two that nothing joins, and of which the first governs nothing, one is not its own.
        if (clause.Finite.Count > 1 && !claim.Forceful.Contains(clause.Items[clause.Finite[0]]) && clause.Items.FindIndex(clause.Finite[0], clause.Finite[1] - clause.Finite[0], item => item.IsConjunction || item.Has(ClauseRole.Or)) < 0) claim.Miss(Joint.Verb, clause.Items[clause.Finite[1]].Text);
        // A label has no verb to which what stands behind its value could belong.
        for (var i = 0; i < (verb is null ? value.First : end); i++)
        {
            if (licence.IsInNoun(i, value) || (licence.IsLicensed(i, value) && !licence.IsOfValue(i, value, sentence.Inflection))) continue;
            if (licence._items[i].IsVerb && !FiniteVerbs.IsNoun(licence._items, i, sentence.Inflection)) claim.Miss(Joint.Verb, licence._items[i].Text);
            else if (i < value.First) claim.Miss(Joint.Between, licence._items[i].Text);
            else if (i == value.End) claim.Miss(Joint.Value, licence._items[i].Text);
        }
    }

    /// <summary>What belongs to a noun is asked for with the noun; "another 300" is none.</summary>
    private bool IsInNoun(int at, Phrase value) =>
        _phrases.Find(phrase => phrase.Kind == PhraseKind.Noun && phrase.Contains(at)) is { } noun
        && !(_items[noun.Head].Has(ClauseRole.PronounVague) && _items[noun.Head].Has(ClauseRole.AdjOther) && (noun.End == value.First || noun.First == value.End));

    private bool IsLicensed(int at, Phrase value)
    {
        var item = _items[at];
        // What narrows the value is asked for in the statement.
        if (at == value.End && _claim.Restrictions.Exists(place => place.Start == item.Start)) return true;
        // "weist 300 Mitarbeiter auf": the rest of the verb.
        if (at == _items.FindLastIndex(static each => !each.IsSign) && _items.Exists(verb => Array.Exists(verb.Senses, sense => sense.Particle.Length > 0 && string.Equals(sense.Particle, item.Lower, StringComparison.Ordinal)))) return true;
        // A number that is none was read with what stands between.
        if (item.Kind != ItemKind.Word || char.IsDigit(item.Text[0])) return true;
        if (ReferenceEquals(item, _verb) || _claim.Forceful.Contains(item) || _question.IsDeclared(item) || _question.IsOfPattern(item) || _question.IsPlain(item)) return true;
        if (item.Has(ClauseRole.AdvFree) || item.Has(ClauseRole.Per) || item.Has(ClauseRole.PartOf) || item.Has(ClauseRole.QuantAll)) return true;
        // "der Telekom zufolge": who is named before it is asked for elsewhere.
        if (item.Has(ClauseRole.PrepVoice) && at == 0) return true;
        // "32 bytes long"
        if (item.Has(ClauseRole.AdjMeasure) && (at == value.End || (at > 0 && _items[at - 1].Kind == ItemKind.Value))) return true;
        if (item.Has(ClauseRole.But) || (item.Has(ClauseRole.Corrective) && at < value.First) || item.Has(ClauseRole.Neg) || string.Equals(item.Lower, _mark, StringComparison.Ordinal)) return true;
        // "plans to build": what a verb that was read governs.
        if (item.Has(ClauseRole.VerbHas, ClauseRole.VerbIs) && item.Can(VerbForms.Infinitive) && (_claim.Modality is Modality.Permitted or Modality.Recommended or Modality.Required || _claim.Forceful.Exists(static verb => verb.IsVerb))) return true;
        // "there are 300 people working at the yard"
        if (item.IsVerb) return IsAuxiliary(item) || (item.Has(ClauseRole.VerbExist) && _verb is { } verb && verb.Has(ClauseRole.VerbExist));
        return Joins(at);
    }

    /// <summary>"has 300 employees working from home": a participle right behind the object says which.</summary>
    private bool IsOfValue(int at, Phrase value, Inflection inflection) =>
        at == value.End && !_claim.Restrictions.Exists(place => place.Start == _items[at].Start) && !inflection.VerbEndsSubordinate && _items[at].IsVerb && (_items[at].Forms & VerbForms.Finite & ~VerbForms.Past) is VerbForms.None
        && _items.FindIndex(0, at, item => item.Has(ClauseRole.AuxHave)) >= 0;

    private static bool IsAuxiliary(Item item) => item.Has(ClauseRole.ModalPossible, ClauseRole.AuxDo);

    /// <summary>What joins clauses and nouns, where it does: at the beginning, behind the value, and before an infinitive.</summary>
    private bool Joins(int at)
    {
        var item = _items[at];
        if (item.IsConjunction || item.Has(ClauseRole.Or)) return at == 0 || at < _items.Count - 1 && (_phrases.Exists(phrase => phrase.Kind == PhraseKind.Noun && phrase.End == at) || _items[at - 1].IsSign || _items[at - 1].Has(ClauseRole.AdjMeasure));
        if (item.IsSubordinator || item.Has(ClauseRole.Relative)) return at == 0 || _items[at - 1].IsConjunction || _items[at - 1].IsPreposition;
        return false;
    }
}
