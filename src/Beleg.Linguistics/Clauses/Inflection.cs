namespace Beleg.Linguistics.Clauses;

/// <summary>The regular forms of a language's words, so that its lexicon lists the others alone.</summary>
internal abstract class Inflection
{
    /// <summary>Which form of a verb its entry in the lexicon is.</summary>
    public abstract VerbForms FormOfLemma(string lemma, ClauseRole role);

    public abstract IEnumerable<(string Form, VerbForms Kind)> WeakForms(string lemma, string particle);

    /// <summary>The infinitives of a verb with its particle.</summary>
    public abstract IEnumerable<string> Joined(string lemma, string particle);

    public abstract IEnumerable<string> AdjectiveForms(string lemma);

    /// <summary>Whether a word that no lexicon knows looks like a finite verb: it divides clauses, and licenses nothing.</summary>
    public abstract bool LooksLikeVerb(string word);

    /// <summary>Whether a word that no lexicon knows looks like the participle that stands behind an auxiliary.</summary>
    public abstract bool LooksLikeParticiple(string word);

    /// <summary>Whether a word that no lexicon knows looks like an infinitive.</summary>
    public abstract bool LooksLikeInfinitive(string word);

    /// <summary>Whether a word that no lexicon knows looks like an adverb: it is no noun, and nobody knows what it makes of the verb.</summary>
    public abstract bool LooksLikeAdverb(string lower);

    /// <summary>Whether nouns are written with capitals, so that a capital alone makes no name.</summary>
    public abstract bool CapitalisesNouns { get; }

    /// <summary>Whether a subordinate clause has its verb at the end, and a comma before it.</summary>
    public abstract bool VerbEndsSubordinate { get; }

    /// <summary>The mark of an infinitive: <em>zu, to</em>.</summary>
    public abstract string InfinitiveMark { get; }

    /// <summary>The pronoun that stands where a subject would and is none: <em>es gibt</em>; empty where there is none.</summary>
    public abstract string Expletive { get; }

    /// <summary>Whether a determiner can begin a genitive behind a noun: <em>der Bau des Parks</em>.</summary>
    public abstract bool IsGenitive(string determiner);

    /// <summary>Whether a determiner begins a genitive wherever it stands: <em>des</em>.</summary>
    public abstract bool IsOnlyGenitive(string determiner);

    /// <summary>Whether a determiner can begin a dative: <em>sagte er der Zeitung</em>.</summary>
    public abstract bool IsDative(string determiner);

    /// <summary>Whether a determiner begins no subject: <em>den, dem, des</em>.</summary>
    public abstract bool IsOblique(string determiner);

    /// <summary>Whether an adjective says that nothing is more so: among which, the words behind it say.</summary>
    public abstract bool IsSuperlative(string word);

    /// <summary>The prepositions that join a noun to the one before it, as a genitive does: <em>of, von</em>.</summary>
    public abstract bool IsOf(string preposition);

    /// <summary>The preposition before the condition in which something is: <em>at 5 bar, bei 5 bar</em>.</summary>
    public abstract bool IsAt(string preposition);

    /// <summary>The preposition before what something is changed or set to: <em>to 5 bar, auf 5 bar</em>.</summary>
    public abstract bool IsOnto(string preposition);

    /// <summary>The preposition before that in which something is or is to be had: <em>available in 73 languages, an 60 Standorten vertreten</em>.</summary>
    public abstract bool IsIn(string preposition);

    /// <summary>The preposition before who does what a passive verb says: <em>by, von</em>.</summary>
    public abstract bool IsAgent(string preposition);

    /// <summary>The preposition before a price: <em>for, für</em>.</summary>
    public abstract bool IsFor(string preposition);

    /// <summary>The preposition that says what the noun before it has: <em>with, mit</em>.</summary>
    public abstract bool IsWith(string preposition);
}
