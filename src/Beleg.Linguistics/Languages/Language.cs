using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Languages;

/// <summary>
/// A language as the readers of values see it: its words and phrases, how it writes numbers, and the few rules that no
/// lexicon holds. Everything of a language stands in its folder: a further language is a further folder.
/// </summary>
internal abstract class Language
{
    private readonly List<MalformedLine> _problems = [];
    private ClauseLexicon? _clauses;

    protected Language(string code, string folder, NumberNotation notation)
    {
        Code = code;
        Folder = folder;
        Notation = notation;
        BoundsBefore = new(Vocabulary);
        BoundsAfter = new(Vocabulary);
        Negations = new(Vocabulary);
        Duties = new(Vocabulary);
        Frames = new(Vocabulary);
        Detractors = new(Vocabulary);
        EarlierTimes = new(Vocabulary);
        FreeBounds = new(Vocabulary);
        Tolerances = new(Vocabulary);
        PerPeriod = new(Vocabulary);
        Units = new(Vocabulary);
        OpenPeriods = new(Vocabulary);
        RelativeDates = new(Vocabulary);
        ClockTimes = new(Vocabulary);
        OutOf = new(Vocabulary);
        Others = new(Vocabulary);
        Regards = new(Vocabulary);
        ValueWords.Enter(this, _problems);
    }

    /// <summary>The ISO 639-1 code.</summary>
    public string Code { get; }

    /// <summary>The folder of its lexicon.</summary>
    public string Folder { get; }

    /// <summary>What of its lexicon could not be entered: nothing, as a test sees to.</summary>
    public IReadOnlyList<MalformedLine> Problems => _problems;

    public NumberNotation Notation { get; }

    /// <summary>The words by which plans, claims, comparisons and lists are told.</summary>
    public abstract QualifierLexicon Qualifiers { get; }

    /// <summary>The words that govern clauses; read from their file when first asked for.</summary>
    public ClauseLexicon Clauses => _clauses ??= ClauseLexicon.Load(Folder, Inflection);

    public abstract Inflection Inflection { get; }

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Phrases that bound the value after them (<em>mindestens</em>).</summary>
    public PhraseTable<BoundPhrase> BoundsBefore { get; }

    /// <summary>Phrases that bound the value before them (<em>oder mehr</em>).</summary>
    public PhraseTable<BoundPhrase> BoundsAfter { get; }

    /// <summary>What denies a number or a bound (<em>nicht, doesn't</em>); what it leaves is computed.</summary>
    public PhraseTable<NegationReach> Negations { get; }

    /// <summary>Phrases behind a negation that make it deny a duty only (<em>not have to</em>).</summary>
    public PhraseTable<bool> Duties { get; }

    /// <summary>Verbs and nouns that call for a preposition which may also be a bound (<em>verfügt über</em>).</summary>
    public FrameTable Frames { get; }

    /// <summary>Phrases before a number that leave no value of it (<em>statt, maybe</em>).</summary>
    public PhraseTable<UnreadableReason> Detractors { get; }

    /// <summary>Times before the one that is told (<em>im Jahr zuvor</em>).</summary>
    public PhraseTable<bool> EarlierTimes { get; }

    /// <summary>Bounds that may stand anywhere before their number (<em>at most, the park has 300</em>).</summary>
    public PhraseTable<bool> FreeBounds { get; }

    /// <summary>What leads to how far a number may be from what is meant; whether it hangs on that number, as <em>with a tolerance of</em> does.</summary>
    public PhraseTable<bool> Tolerances { get; }

    /// <summary>Phrases that make a sum one per period (<em>jährlich</em>): the period's unit.</summary>
    public PhraseTable<string> PerPeriod { get; }

    /// <summary>The names of units, currencies and shares.</summary>
    public PhraseTable<UnitSense> Units { get; }

    /// <summary>Abbreviations that stand for units in this language alone. Their letter case counts.</summary>
    public WordTable<UnitSense> Symbols { get; } = new();

    /// <summary>What makes a time of day of the number before it: no value of ours.</summary>
    public PhraseTable<bool> ClockTimes { get; }

    /// <summary>Phrases between a part and its whole (<em>two out of three</em>), and whether they can tell nothing but a share.</summary>
    public PhraseTable<bool> OutOf { get; }

    /// <summary>Phrases that set a value apart from all others (<em>other than</em>).</summary>
    public PhraseTable<bool> Others { get; }

    /// <summary>Phrases before what something is treated as (<em>treated as, gelten als</em>).</summary>
    public PhraseTable<bool> Regards { get; }

    /// <summary>Phrases before a date that open a period at one end.</summary>
    public PhraseTable<OpenPeriod> OpenPeriods { get; }

    /// <summary>Phrases that are dates counted from the day of publication.</summary>
    public PhraseTable<RelativeDate> RelativeDates { get; }

    /// <summary>Whether digits with a full stop are an ordinal (<em>am 3. Tag</em>).</summary>
    public virtual bool OrdinalsEndWithStop => false;

    /// <summary>Whether a tens word may be followed by a unit's: <em>twenty one</em>.</summary>
    public virtual bool TensBeforeUnits => true;

    /// <summary>Whether the article is also the word for one inside numbers: <em>ein Komma fünf, ein und zwanzig</em>.</summary>
    public virtual bool ArticleIsNumeral => false;

    /// <summary>Whether years are said in two parts: <em>nineteen eighty-eight</em>.</summary>
    public virtual bool SaysYearsInPairs => false;

    /// <summary>Whether halves are counted: <em>drei halbe</em>.</summary>
    public virtual bool CountsHalves => false;

    /// <summary>Whether parts may be counted beyond a whole: <em>one hundred and thirty fifths</em>.</summary>
    public virtual bool CountsManyParts => false;

    /// <summary>Whether nouns begin with a capital, so that what follows a number tells whether it is counted.</summary>
    public virtual bool CapitalisesNouns => false;

    /// <summary>Whether a date in digits names the month first: <c>6/13/2025</c>.</summary>
    public virtual bool MonthFirst => false;

    /// <summary>Whether <em>by</em> before an amount always tells a change.</summary>
    public virtual bool ByMeansChange => false;

    /// <summary>Whether <em>from … to</em> also tells a change, and no range then.</summary>
    public virtual bool ChangesFromTo => false;

    /// <summary>How a word may end beyond the form that an author declares.</summary>
    public abstract IReadOnlyList<string> NounEndings { get; }

    /// <summary>What a word can mean that stands in no table because it is composed of others (<em>zweihundertfünfzig</em>).</summary>
    public virtual Sense[] ReadCompound(ReadOnlySpan<char> folded) => Sense.None;

    /// <summary>Whether a scale is a number without one before it (<em>tausend</em>; no million is).</summary>
    public virtual bool IsNumberByItself(Rational scale) => false;

    /// <summary>The scale of a letter or an abbreviation attached to digits: <em>10k, 1.5bn</em>.</summary>
    public virtual bool IsScaleLetter(Sentence sentence, int token, out Rational scale) => sentence.Has(token, Role.ScaleLetter, out scale);

    /// <summary>Whether the letter after a number that fills its text may be a scale as well as a unit: <em>22m</em> in a table's cell.</summary>
    public virtual bool IsScaleOrUnit(Sentence sentence, Amount amount, out Rational scale)
    {
        scale = default;
        return false;
    }

    /// <summary>Whether number, unit and article do not agree, so that nobody knows what was meant.</summary>
    public virtual bool IsMisformed(Sentence sentence, Amount amount) => false;

    /// <summary>Whether a word names the part of which <paramref name="numerator"/> says how many: <em>drei Viertel</em>.</summary>
    public virtual bool ReadDenominator(Sentence sentence, Numeral numerator, int token, out Rational denominator) =>
        sentence.Has(token, Role.Denominator, out denominator) && (numerator.Value < denominator || !sentence.Has(token, Role.Months));

    /// <summary>Whether a word that could be an ordinal is something else here (German <em>achten</em>, English <em>second</em>).</summary>
    public virtual bool IsOtherWord(Sentence sentence, int token) => false;

    /// <summary>Whether a word that is a month's name means the month here (English <em>may</em>).</summary>
    public virtual bool IsMonthName(Sentence sentence, int token) =>
        sentence.Has(token, Role.Abbreviation) ? sentence.IsSymbol(token + 1, '.') && token + 2 < sentence.Count : sentence.IsCapitalised(token) || sentence[token].Length > 4;

    /// <summary>Whether a word between two values names alternatives rather than the ends of a range: <em>or</em>.</summary>
    public bool IsAlternative(Sentence sentence, int token) => sentence.Has(token, Role.Or);

    /// <summary>Whether the word for one is a pronoun here.</summary>
    public virtual bool IsPronoun(Sentence sentence, int token, int end) => false;

    /// <summary>Whether a phrase that can be a relative date is one here (German <em>morgen</em> is none in <em>am Morgen</em>).</summary>
    public virtual bool IsRelativeDate(Sentence sentence, int token) => true;

    /// <summary>Whether the word before a length of time counts it back from the publication (<em>vor drei Tagen</em>).</summary>
    public virtual bool IsDistanceBefore(Sentence sentence, int token) => false;

    /// <summary>Whether the word before a length of time counts it on from the publication (<em>in drei Tagen</em>).</summary>
    public virtual bool IsDistanceAfter(Sentence sentence, int token) => false;

    /// <summary>Whether a number word is a noun or a verb here (German <em>die Elf, außer Acht</em>).</summary>
    public virtual bool IsNoNumber(Sentence sentence, int token) => false;

    /// <summary>Whether a word that could be a noun or a verb can be a noun here.</summary>
    public virtual bool MayBeNoun(Sentence sentence, int token) => true;

    /// <summary>The zero of a year that is said in two parts: <em>eighteen oh-three</em>.</summary>
    public virtual bool IsZeroBeforeUnit(Sentence sentence, int token) => false;

    /// <summary>Whether a word may stand between a number that begins at <paramref name="number"/> and the noun that it counts.</summary>
    public abstract bool MayModifyNoun(Sentence sentence, int word, int number);

    /// <summary>The word's number in the vocabulary, and what it can mean, also where it is composed of others.</summary>
    public (int Word, Sense[] Senses) Look(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var length = WordFolding.Fold(word, buffer);
        if (length <= 0) return (Vocabulary.Unknown, Sense.None);

        var folded = buffer.Slice(0, length);
        var id = Vocabulary.Find(folded);
        var senses = id >= 0 ? Vocabulary.SensesOf(id) : Sense.None;
        return (id, senses.Length == 0 ? ReadCompound(folded) : senses);
    }
}

/// <summary>Which end of a period a phrase leaves open, and whether the date itself belongs to it.</summary>
internal readonly record struct OpenPeriod(bool OpenStart, bool Excludes);
