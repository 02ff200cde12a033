namespace Beleg.Linguistics.Languages;

/// <summary>
/// The words with which a language says how far a thing has come, who says so, what it is compared with, and that there
/// is more: from the file <c>qualifiers.tsv</c> of its folder. The rules that read them are the same for all.
/// </summary>
internal abstract class QualifierLexicon
{
    private const string File = "qualifiers.tsv";

    protected QualifierLexicon(string folder)
    {
        Words = new(LexiconFile.Load(folder, File));
        Modals = Words.Take("modals");
        Futures = Words.Take("futures");
        Plans = Words.Take("plans");
        Planned = Words.Take("planned");
        PlannedAttributes = Words.Take("planned-attributes");
        PlanNouns = Words.Take("plan-nouns");
        Decided = Words.Take("decided");
        Demands = Words.Take("demands");
        UnderWay = Words.Take("under-way");
        Hearsay = Words.Take("hearsay");
        EvidenceNouns = Words.Take("evidence-nouns");
        EvidenceVerbs = Words.Take("evidence-verbs");
        PerfectInfinitives = Words.Take("perfect-infinitives");
        PassiveInfinitives = Words.Take("passive-infinitives");
        Unreal = Words.Take("unreal");
        Instruments = Words.Take("instruments");
        Subjunctives = Words.Take("subjunctives");
        FirstPersons = Words.Take("first-persons");
        FiniteVerbs = Words.Take("finite-verbs");
        Auxiliaries = Words.Take("auxiliaries");
        Copulas = Words.Take("copulas");
        Subordinators = Words.Take("subordinators");
        Complementisers = Words.Take("complementisers");
        Relatives = Words.Take("relatives");
        Prepositions = Words.Take("prepositions");
        Conjunctions = Words.Take("conjunctions");
        Corrections = Words.Take("corrections");
        Articles = Words.Take("articles");
        SpeechVerbs = Words.Take("speech-verbs");
        Pronouns = Words.Take("pronouns");
        SaysBefore = Words.Take("says-before");
        AccordingTo = Words.Take("according-to");
        SaysBehind = Words.Take("says-behind");
        As = Words.Take("as");
        ToldTo = Words.Take("told-to");
        DativeArticles = Words.Take("dative-articles");
        Spokespersons = Words.Take("spokespersons");
        Comparisons = Words.Take("comparisons");
        Customary = Words.Take("customary");
        Agents = Words.Take("agents");
        Negations = Words.Take("negations");
        NoDenial = Words.Take("no-denial");
        Limits = Words.Take("limits");
        OpenLists = Words.Take("open-lists");
        Examples = Words.Take("examples");
        Attributes = Words.Take("attributes");
        Each = Words.Take("each");
        SplitPlans = Words.TakeByData("split-plans");
    }

    /// <summary>What could not be entered: nothing, as a test sees to.</summary>
    public IReadOnlyList<MalformedLine> Problems => Words.Problems();

    protected WordSets Words { get; }

    // How far it has come

    /// <summary>Finite verbs of intention that take an infinitive (<em>soll, will</em>).</summary>
    public WordSet Modals { get; }

    /// <summary>Finite forms that make a future with an infinitive and, in German, a passive with a participle (<em>wird</em>).</summary>
    public WordSet Futures { get; }

    /// <summary>Verbs of planning, and phrases that put what follows into the future (<em>plant, is to be</em>).</summary>
    public WordSet Plans { get; }

    /// <summary>Verbs of planning whose second part stands apart (<em>kündigte … an</em>), by that part.</summary>
    public IReadOnlyDictionary<string, WordSet> SplitPlans { get; }

    /// <summary>Participles of planning in the form that does not stand before a noun (<em>geplant</em>).</summary>
    public WordSet Planned { get; }

    /// <summary>The same as attributes: they govern only the noun that follows (<em>die geplante Halle</em>).</summary>
    public WordSet PlannedAttributes { get; }

    /// <summary>Nouns of planning that say it with <em>is</em> or a colon (<em>Ziel ist</em>).</summary>
    public WordSet PlanNouns { get; }

    public WordSet Decided { get; }

    public WordSet Demands { get; }

    public WordSet UnderWay { get; }

    /// <summary>Words that make hearsay of a modal or of the sentence (<em>angeblich, is said to</em>).</summary>
    public WordSet Hearsay { get; }

    /// <summary>What a modal makes hearsay of where such a thing is said to show something (<em>eine Studie soll zeigen</em>).</summary>
    public WordSet EvidenceNouns { get; }

    public WordSet EvidenceVerbs { get; }

    /// <summary>What ends an infinitive of the past: behind a modal it is hearsay (<em>soll gesagt haben</em>).</summary>
    public WordSet PerfectInfinitives { get; }

    /// <summary>Behind a participle, the infinitive of what is to be done (<em>gebaut werden</em>).</summary>
    public WordSet PassiveInfinitives { get; }

    /// <summary>A modal that says what did not come about (<em>would have</em>).</summary>
    public WordSet Unreal { get; }

    /// <summary>A preposition that names the means before a modal: the means are there (<em>mit 30 Maßnahmen sollen</em>).</summary>
    public WordSet Instruments { get; }

    /// <summary>Verb forms in which somebody else's words are reported (<em>sei, habe</em>).</summary>
    public WordSet Subjunctives { get; }

    /// <summary>Words beside which such a form is none (<em>ich habe</em>).</summary>
    public WordSet FirstPersons { get; }

    // Clauses

    /// <summary>Finite forms that are nothing else.</summary>
    public WordSet FiniteVerbs { get; }

    /// <summary>Finite verbs that call for a participle.</summary>
    public WordSet Auxiliaries { get; }

    /// <summary>Forms of <em>be</em> with which a noun of planning says its content.</summary>
    public WordSet Copulas { get; }

    public WordSet Subordinators { get; }

    /// <summary>Subordinators whose clause says the content of the verb above (<em>plant, dass …</em>).</summary>
    public WordSet Complementisers { get; }

    public WordSet Relatives { get; }

    public WordSet Prepositions { get; }

    public WordSet Conjunctions { get; }

    /// <summary>The conjunction that sets right what was denied (<em>sondern</em>).</summary>
    public WordSet Corrections { get; }

    public WordSet Articles { get; }

    // Who says so

    public WordSet SpeechVerbs { get; }

    /// <summary>Who speaks where no name stands (<em>sagte er</em>).</summary>
    public WordSet Pronouns { get; }

    /// <summary>Before a name, right behind a comma or a quotation (<em>so</em>).</summary>
    public WordSet SaysBefore { get; }

    public WordSet AccordingTo { get; }

    /// <summary>Behind a name (<em>zufolge</em>).</summary>
    public WordSet SaysBehind { get; }

    /// <summary>Before a name and, at the clause's end, a verb of saying (<em>wie X meldet</em>).</summary>
    public WordSet As { get; }

    /// <summary>Before the name of one who was told.</summary>
    public WordSet ToldTo { get; }

    /// <summary>Articles of the one who was told, where no preposition marks it (<em>sagte Krüger der DW</em>).</summary>
    public WordSet DativeArticles { get; }

    /// <summary>Who speaks for the one whose name follows (<em>ein Sprecher der Telekom</em>).</summary>
    public WordSet Spokespersons { get; }

    // What a value is and is not

    public WordSet Comparisons { get; }

    /// <summary>Those of them that say it of all of their part of the sentence (<em>12 Monate sind üblich</em>).</summary>
    public WordSet Customary { get; }

    /// <summary>Before one by whom something is done (<em>vom Bund gefördert</em>).</summary>
    public WordSet Agents { get; }

    public WordSet Negations { get; }

    /// <summary>Behind a negation: then it denies nothing (<em>nicht nur</em>).</summary>
    public WordSet NoDenial { get; }

    /// <summary>Words that take something back where they stand before it (<em>bisher</em>).</summary>
    public WordSet Limits { get; }

    public WordSet OpenLists { get; }

    /// <summary>Between a list and a heading of what belongs to it: examples of a class stand behind (<em>wie</em>).</summary>
    public WordSet Examples { get; }

    /// <summary>Between a thing and its attribute (<em>von, der, of</em>).</summary>
    public WordSet Attributes { get; }

    public WordSet Each { get; }

    /// <summary>Whether a word at the end of a clause can be an infinitive.</summary>
    public abstract bool IsInfinitive(Word word);

    public abstract bool IsParticiple(Word word);

    /// <summary>Whether a word that stands in no table looks like a finite verb.</summary>
    public abstract bool LooksFinite(IReadOnlyList<Word> words, int at);

    /// <summary>Whether a word is a finite verb, as far as its neighbours tell: no word farther away is looked at.</summary>
    public bool IsFinite(IReadOnlyList<Word> words, int at)
    {
        if (FiniteVerbs.Has(words[at]) || Modals.Has(words[at]) || Subjunctives.Has(words[at])) return true;
        if ((SpeechVerbs.Has(words[at]) || Plans.Has(words[at]) || Demands.Has(words[at])) && !Articles.Has(words[Math.Max(at - 1, 0)])) return true;

        // Before another verb it is that verb's participle, at the end of a bracket.
        if (at + 1 < words.Count && (Futures.Has(words[at + 1]) || IsInfinitive(words[at + 1]) || FiniteVerbs.Has(words[at + 1]))) return false;
        return LooksFinite(words, at);
    }

    /// <summary>Whether the words are a clause whose verb is an infinitive with its mark (<em>um … zu errichten</em>).</summary>
    public abstract bool IsInfinitiveClause(IReadOnlyList<Word> words);

    /// <summary>Whether the finite verb of a subordinate clause stands at its end.</summary>
    public abstract bool VerbEndsSubordinate { get; }
}
