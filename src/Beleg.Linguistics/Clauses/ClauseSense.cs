namespace Beleg.Linguistics.Clauses;

/// <summary>One thing that a word can do in a clause.</summary>
/// <param name="Form">For verbs: which forms the word can be.</param>
/// <param name="Lemma">The word of the lexicon of which it is a form.</param>
/// <param name="Particle">For verbs: the particle that must stand at the clause's end, or nothing.</param>
/// <param name="Frames">For verbs: the prepositions behind which their value stands.</param>
internal sealed record ClauseSense(ClauseRole Role, VerbForms Form, string Lemma, string Particle, string[] Frames)
{
    public static readonly ClauseSense[] None = [];

    /// <summary>For modal verbs: what they mean in a norm.</summary>
    public Duty Duty { get; init; }

    public Traits Traits { get; init; }

    /// <summary>What it makes of the number of its noun: a most or a least.</summary>
    public Bound Limit { get; init; }

    public bool IsVerb => Role is >= ClauseRole.ModalPossible and <= ClauseRole.VerbUnknown;

    public bool IsAuxiliary => Role is >= ClauseRole.ModalPossible and <= ClauseRole.AuxDo;
}

/// <summary>The forms of verbs, as far as they tell a claim: <c>~past</c> in the lexicon is <see cref="Past"/>.</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,
    Present = 1,
    Past = 2,

    /// <summary>The subjunctive that reports what somebody says.</summary>
    Reported = 4,

    /// <summary>The subjunctive of what is not so.</summary>
    Unreal = 8,
    Participle = 16,
    Infinitive = 32,
    Gerund = 64,
    Finite = Present | Past | Reported | Unreal,
}

/// <summary>What else the lexicon tells of a word, each under its own name in small letters.</summary>
[Flags]
internal enum Traits : uint
{
    None = 0,

    /// <summary>Of a modal: it may tell only what somebody says: <em>soll die erste sein</em>.</summary>
    Reports = 1,

    /// <summary>Of a verb: it tells what was found: <em>zeigen, nachweisen</em>.</summary>
    Shows = 2,

    /// <summary>Of a determiner: what it stands before is new: <em>ein, a</em>.</summary>
    Indefinite = 4,

    /// <summary>Of a pronoun: whoever writes it speaks of himself: <em>ich</em>.</summary>
    FirstPerson = 8,

    /// <summary>Of a verb: its object is what somebody says, with no clause of its own: <em>der Verband beklagt fehlende Mittel</em>.</summary>
    Says = 16,

    /// <summary>Of a noun: its genitive is who speaks: <em>ein Sprecher der Telekom</em>; not <em>der Präsident</em>.</summary>
    SpeaksFor = 32,

    /// <summary>What stands behind it was told something: <em>gegenüber, told</em>.</summary>
    Told = 64,

    /// <summary>Of a pronoun: it may be somebody who speaks: <em>er, they</em>; not <em>es, that</em>.</summary>
    Person = 128,

    /// <summary>Of a verb: by it somebody lets something happen: <em>allow, zulassen</em>.</summary>
    Lets = 256,

    /// <summary>Of a preposition: what stands behind it, the noun before it is: <em>expressed as</em>.</summary>
    Equates = 512,

    /// <summary>Of a preposition: it says why, how, through whom or with whom, and narrows nothing: <em>thanks to, durch</em>.</summary>
    Circumstance = 1024,

    /// <summary>Of a modal: what it permits only up to a bound, it forbids beyond: <em>darf höchstens 20 betragen</em>.</summary>
    Bars = 2048,

    /// <summary>Of a preposition: it says only when, and nothing is there where it says so: <em>seit, during</em>.</summary>
    Temporal = 4096,

    /// <summary>Of a preposition: what is there is a part of the noun behind it, or its own: <em>in, an, für</em>; not <em>near, gegenüber</em>.</summary>
    Inside = 8192,

    /// <summary>Of a preposition: both have together what is said: <em>together with, samt</em>.</summary>
    Together = 16384,

    /// <summary>Of a preposition: behind what it says, it is so no longer: <em>until, bis</em>.</summary>
    Until = 32768,

    /// <summary>Of a preposition: before a date, it was about then: <em>around, um</em>.</summary>
    Around = 65536,

    /// <summary>Of an adverb: it was not the first time: <em>again, wieder</em>.</summary>
    Again = 131072,
}
