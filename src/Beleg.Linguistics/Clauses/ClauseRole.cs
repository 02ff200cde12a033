namespace Beleg.Linguistics.Clauses;

/// <summary>What a word does in a clause. In the lexicons a role is written in small letters with a point: <c>verb.has</c>.</summary>
internal enum ClauseRole : byte
{
    // Noun phrases
    Det,
    Possessive,
    QuantAll,

    /// <summary>Speaks of a part only: <em>most, einige</em>.</summary>
    QuantSome,

    /// <summary>Denies of nearly all: <em>few</em>.</summary>
    QuantFew,
    DetNo,
    Pronoun,
    PronounVague,
    PronounNobody,
    Relative,

    // Prepositions
    Prep,
    PrepWithout,
    PrepBeside,
    PrepCompare,
    PrepCondition,
    PrepVoice,
    Than,

    // What joins and divides
    And,
    Or,
    But,
    Corrective,
    Neither,
    Nor,
    Neg,
    SubThat,
    SubWhether,
    SubCondition,
    SubTransparent,
    SubPurpose,

    // Auxiliaries
    ModalPossible,
    ModalPlan,
    ModalMust,
    ModalUnreal,
    AuxHave,
    AuxBe,
    AuxBecome,
    AuxDo,

    // Verbs
    VerbHas,
    VerbExist,
    VerbBecomes,
    VerbAmount,
    VerbMeasure,

    /// <summary>Has room for so much, where the value is a measure: <em>accepts 20 bytes</em>; of people it says something else.</summary>
    VerbTakes,
    VerbEvent,
    VerbLocate,
    VerbIs,
    VerbSays,
    VerbEstimates,
    VerbBelieves,
    VerbAlleges,
    VerbDenies,
    VerbCalls,
    VerbPlans,
    VerbDemands,
    VerbDecides,
    VerbAbandons,
    VerbExpects,
    VerbSeeks,
    VerbConsiders,

    /// <summary>Is not finished yet: <em>entsteht, läuft</em>.</summary>
    VerbProceeds,
    VerbLacks,
    VerbExceeds,

    /// <summary>Looks like a verb; no lexicon knows it.</summary>
    VerbUnknown,
    Particle,

    // Adverbs
    AdvFree,
    AdvPast,
    AdvOld,
    AdvFuture,

    /// <summary>Is being made: <em>under construction, im Bau</em>.</summary>
    AdvUnderWay,
    AdvDoubt,
    AdvEvidential,
    AdvAlmost,
    AdvAverage,

    // Adjectives
    AdjPlain,
    AdjPrivative,
    AdjPast,
    AdjPlanned,
    AdjAverage,
    AdjOther,
    AdjFalse,

    /// <summary>Makes another class of what it stands before: <em>full-time, regional</em>.</summary>
    AdjNarrow,

    /// <summary>Behind a measure: in which direction it was taken: <em>32 bytes long, 30 Meter hoch</em>.</summary>
    AdjMeasure,

    // Nouns
    NounCarrier,
    NounEvent,
    NounVoice,
    NounRumour,
    NounPlan,
    NounRoom,

    /// <summary>A part of a place that lies in it: <em>the north of, im Zentrum von</em>.</summary>
    NounPlace,

    /// <summary>Says of which sort a name before or behind it is, and nothing else: <em>the timeout option, der Parameter n</em>.</summary>
    NounLabel,

    /// <summary>As the first part of a compound, makes its number a most or a least: <em>Höchstdauer, Mindestgröße</em>.</summary>
    NounLimit,

    /// <summary>A part of the text itself, in which something stands: <em>in the table, im Abschnitt</em>.</summary>
    NounDocument,

    // Phrases
    PartOf,
    OneOf,
    Per,
}
