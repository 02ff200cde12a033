namespace Beleg.Linguistics.Languages;

/// <summary>
/// The words with which a language says who says so, what a value is compared with, and that there is more: from the file <c>qualifiers.tsv</c> of its folder. The rules that read them are the same for all.
/// </summary>
internal abstract class QualifierLexicon
{
    private const string File = "qualifiers.tsv";

    protected QualifierLexicon(string folder)
    {
        Words = new(LexiconFile.Load(folder, File));
        FirstPersons = Words.Take("first-persons");
        FiniteVerbs = Words.Take("finite-verbs");
        Subordinators = Words.Take("subordinators");
        Complementisers = Words.Take("complementisers");
        Relatives = Words.Take("relatives");
        Prepositions = Words.Take("prepositions");
        Conjunctions = Words.Take("conjunctions");
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
        OpenLists = Words.Take("open-lists");
        Examples = Words.Take("examples");
        Attributes = Words.Take("attributes");
        Each = Words.Take("each");
    }

    /// <summary>What could not be entered: nothing, as a test sees to.</summary>
    public IReadOnlyList<MalformedLine> Problems => Words.Problems();

    protected WordSets Words { get; }

    // Clauses

    /// <summary>Finite forms that are nothing else.</summary>
    public WordSet FiniteVerbs { get; }

    public WordSet Subordinators { get; }

    /// <summary>Subordinators whose clause says the content of the verb above (<em>plant, dass …</em>).</summary>
    public WordSet Complementisers { get; }

    public WordSet Relatives { get; }

    public WordSet Prepositions { get; }

    public WordSet Conjunctions { get; }

    public WordSet Articles { get; }

    // Who says so

    /// <summary>Words beside which a subjunctive reports nobody else (<em>ich habe</em>).</summary>
    public WordSet FirstPersons { get; }

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

    public WordSet OpenLists { get; }

    /// <summary>Between a list and a heading of what belongs to it: examples of a class stand behind (<em>wie</em>).</summary>
    public WordSet Examples { get; }

    /// <summary>Between a thing and its attribute (<em>von, der, of</em>).</summary>
    public WordSet Attributes { get; }

    public WordSet Each { get; }

    /// <summary>Whether a word that stands in no table looks like a finite verb.</summary>
    public abstract bool LooksFinite(IReadOnlyList<Word> words, int at);

    /// <summary>Whether the finite verb of a subordinate clause stands at its end.</summary>
    public abstract bool VerbEndsSubordinate { get; }
}
