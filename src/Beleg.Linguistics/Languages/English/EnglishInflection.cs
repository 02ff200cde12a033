using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Languages;

/// <summary>English regular verbs.</summary>
internal sealed class EnglishInflection : Inflection
{
    public override bool CapitalisesNouns => false;

    public override bool VerbEndsSubordinate => false;

    public override string InfinitiveMark => "to";

    public override string Expletive => "";

    public override bool IsGenitive(string determiner) => false;

    public override bool IsOnlyGenitive(string determiner) => false;

    public override bool IsDative(string determiner) => false;

    public override bool IsOblique(string determiner) => false;

    public override bool IsSuperlative(string word) => word is "most" or "best" or "worst" or "least" || (word.Length > 5 && word.EndsWith("est", StringComparison.Ordinal));

    public override bool IsOf(string preposition) => preposition is "of";

    public override bool IsAt(string preposition) => preposition is "at";

    public override bool IsOnto(string preposition) => preposition is "to";

    public override bool IsAgent(string preposition) => preposition is "by";

    public override bool IsFor(string preposition) => preposition is "for";

    public override bool IsIn(string preposition) => preposition is "in" or "at" or "on" or "across";

    public override bool IsWith(string preposition) => preposition is "with";

    public override VerbForms FormOfLemma(string lemma, ClauseRole role) => VerbForms.Infinitive | VerbForms.Present;

    public override IEnumerable<(string Form, VerbForms Kind)> WeakForms(string lemma, string particle)
    {
        var endsInE = lemma.EndsWith("e", StringComparison.Ordinal);
        var endsInY = lemma.Length > 2 && lemma.EndsWith("y", StringComparison.Ordinal) && !IsVowel(lemma[lemma.Length - 2]);
        var stem = endsInE || endsInY ? lemma.Substring(0, lemma.Length - 1) : lemma;
        var isSibilant = lemma.EndsWith("s", StringComparison.Ordinal) || lemma.EndsWith("x", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("z", StringComparison.Ordinal);
        yield return (endsInY ? stem + "ies" : isSibilant ? lemma + "es" : lemma + "s", VerbForms.Present);
        yield return (endsInY ? stem + "ied" : stem + "ed", VerbForms.Past | VerbForms.Participle);
        yield return (endsInY ? lemma + "ing" : stem + "ing", VerbForms.Gerund);
    }

    public override IEnumerable<string> Joined(string lemma, string particle) => [];

    public override IEnumerable<string> AdjectiveForms(string lemma) => [];

    public override bool LooksLikeVerb(string word) => word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal);

    public override bool LooksLikeParticiple(string word) => LooksLikeVerb(word);

    /// <summary>It looks like any other word.</summary>
    public override bool LooksLikeInfinitive(string word) => false;

    /// <summary>A few nouns end like one: <em>the supply voltage</em>.</summary>
    public override bool LooksLikeAdverb(string lower) => lower.Length > 5 && lower.EndsWith("ly", StringComparison.Ordinal) && lower is not ("supply" or "family" or "anomaly" or "monopoly" or "assembly" or "subassembly");

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
