using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Languages;

/// <summary>German weak verbs and adjectives.</summary>
internal sealed class GermanInflection : Inflection
{
    private static readonly string[] s_unstressed = ["be", "ver", "er", "ent", "zer", "emp", "miss", "über", "unter", "wider", "hinter", "ge"];
    private static readonly string[] s_endings = ["e", "en", "er", "es", "em"];

    public override bool CapitalisesNouns => true;

    public override bool VerbEndsSubordinate => true;

    public override string InfinitiveMark => "zu";

    public override string Expletive => "es";

    public override bool IsGenitive(string determiner) =>
        determiner is "des" or "eines" or "dieses" or "der" or "einer" or "dieser" or "ihrer" or "seiner" or "ihres" or "seines" or "unserer" or "unseres" or "aller" or "deren" or "beider";

    public override bool IsOnlyGenitive(string determiner) => string.Equals(determiner, "des", StringComparison.Ordinal);

    public override bool IsDative(string determiner) => determiner is "der" or "dem" or "den" or "einer" or "einem";

    public override bool IsOblique(string determiner) => determiner is "des" or "dem" or "den" or "eines" or "einem" or "einen" or "dieses" or "diesem" or "diesen";

    public override bool IsSuperlative(string word)
    {
        foreach (var ending in s_endings)
        {
            if (word.Length > 6 && word.EndsWith("st" + ending, StringComparison.Ordinal)) return true;
        }

        // "größte" has lost its s.
        return word.StartsWith("größt", StringComparison.Ordinal);
    }

    public override bool IsOf(string preposition) => preposition is "von" or "vom";

    public override bool IsAt(string preposition) => preposition is "bei";

    public override bool IsOnto(string preposition) => preposition is "auf";

    public override bool IsAgent(string preposition) => preposition is "von";

    public override bool IsFor(string preposition) => preposition is "für";

    public override bool IsIn(string preposition) => preposition is "in" or "an" or "auf";

    public override bool IsWith(string preposition) => preposition is "mit";

    /// <summary>What does not end as an infinitive does is said with an auxiliary: <em>tätig, angesiedelt</em>.</summary>
    public override VerbForms FormOfLemma(string lemma, ClauseRole role) =>
        role >= ClauseRole.VerbHas && !lemma.EndsWith("n", StringComparison.Ordinal) ? VerbForms.Participle : VerbForms.Infinitive | VerbForms.Present;

    public override IEnumerable<(string Form, VerbForms Kind)> WeakForms(string lemma, string particle)
    {
        var stem = lemma.EndsWith("en", StringComparison.Ordinal) ? lemma.Substring(0, lemma.Length - 2) : lemma.Substring(0, lemma.Length - 1);
        var link = NeedsE(stem) ? "e" : "";
        var takesGe = !lemma.EndsWith("ieren", StringComparison.Ordinal) && !Array.Exists(s_unstressed, each => lemma.StartsWith(each, StringComparison.Ordinal) && lemma.Length > each.Length + 4);
        var participle = (takesGe ? "ge" : "") + stem + link + "t";
        var finite = new[] { (stem + link + "t", VerbForms.Present), (lemma, VerbForms.Present), (stem + link + "te", VerbForms.Past), (stem + link + "ten", VerbForms.Past), (stem + "e", VerbForms.Reported) };
        foreach (var (form, kind) in finite)
        {
            yield return (form, kind);
            if (particle.Length > 0) yield return (particle + form, kind);
        }

        yield return (particle + participle, VerbForms.Participle);
        if (particle.Length == 0) yield break;

        yield return (particle + lemma, VerbForms.Infinitive);
        yield return (particle + "zu" + lemma, VerbForms.Infinitive);
    }

    public override IEnumerable<string> Joined(string lemma, string particle) => [particle + lemma, particle + "zu" + lemma];

    public override IEnumerable<string> AdjectiveForms(string lemma)
    {
        var stem = lemma.EndsWith("e", StringComparison.Ordinal) ? lemma.Substring(0, lemma.Length - 1) : lemma;
        foreach (var ending in s_endings) yield return stem + ending;
    }

    public override bool LooksLikeVerb(string word) =>
        word.Length > 3 && char.IsLower(word[0]) && (word.EndsWith("t", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal));

    /// <summary>A strong one that no lexicon knows is told by its ge-, at the front or behind a particle: <em>aufgehoben</em>.</summary>
    public override bool LooksLikeParticiple(string word)
    {
        if (word.Length < 5 || !char.IsLower(word[0])) return false;
        if (word.EndsWith("t", StringComparison.Ordinal)) return true;
        return word.EndsWith("en", StringComparison.Ordinal) && word.IndexOf("ge", StringComparison.Ordinal) is >= 0 and < 7 and var ge && word.Length - ge >= 7;
    }

    public override bool LooksLikeInfinitive(string word) =>
        word.Length > 3 && char.IsLower(word[0]) && !LooksLikeParticiple(word) && (word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("ern", StringComparison.Ordinal) || word.EndsWith("eln", StringComparison.Ordinal));

    /// <summary>It looks like an adjective.</summary>
    public override bool LooksLikeAdverb(string lower) => false;

    /// <summary>„arbeitet, eröffnet, rechnet“: the ending would not be heard.</summary>
    private static bool NeedsE(string stem)
    {
        if (stem.Length < 2) return false;
        var (last, before) = (stem[stem.Length - 1], stem[stem.Length - 2]);
        // "rechnet", but "wohnt"
        if (last is 'n' && before == 'h' && stem.Length > 2 && stem[stem.Length - 3] == 'c') return true;
        return last is 't' or 'd' || (last is 'm' or 'n' && before is not ('l' or 'r' or 'm' or 'n' or 'h' or 'a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü'));
    }
}
