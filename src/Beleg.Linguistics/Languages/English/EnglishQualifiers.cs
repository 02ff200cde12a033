namespace Beleg.Linguistics.Languages;

/// <summary>English words for plans, claims, comparisons and lists.</summary>
internal sealed class EnglishQualifiers : QualifierLexicon
{
    public override WordSet Modals { get; } = new("will shall would should");

    public override WordSet Futures { get; } = new("");

    public override WordSet Plans { get; } = new(
        "plans intends intend intended aims pledges pledged promises promised proposes proposed vows vowed hopes",
        "is planning; are planning; was planning; plan to; planned to; wants to; want to; wanted to; aim to; aimed to; is to; are to; was to; were to; is to be; are to be; to be built; to be opened; to be installed; to be completed; to be funded; is set to; are set to; set to; "
        + "is expected to; are expected to; expected to; is due to; are due to; due to open; is scheduled; are scheduled; scheduled for; announced plans; announces plans; committed to; commits to; commit to; going to; is about to; hope to; pledge to; promise to; propose to; vow to");

    public override IReadOnlyDictionary<string, WordSet> SplitPlans { get; } = new Dictionary<string, WordSet>(StringComparer.Ordinal);

    public override WordSet Planned { get; } = new("", "is planned; are planned; was planned; were planned; been planned; is intended; are intended; is foreseen; are foreseen; is envisaged; are envisaged; is proposed; are proposed; is promised; were promised");

    public override WordSet PlannedAttributes { get; } = new("planned proposed intended future envisaged announced promised prospective upcoming");

    public override WordSet PlanNouns { get; } = new("goal aim plan target objective intention");

    public override WordSet Decided { get; } = new("decided decides approved approves adopted adopts agreed agrees passed enacted ratified resolved resolves");

    public override WordSet Demands { get; } = new("demands demanded urges urged", "calls for; call for; called for; calling for; calls on; called on; insists on; insisted on; pushes for; presses for; demand that");

    public override WordSet UnderWay { get; } = new("underway", "under way; is being; are being; under construction; in progress; is under; are under");

    public override WordSet Hearsay { get; } = new(
        "reportedly allegedly supposedly apparently",
        "is said to; are said to; was said to; is reported to; are reported to; is believed to; are believed to; is rumoured to; is rumored to; is alleged to");

    public override WordSet EvidenceNouns { get; } = new("study studies report survey analysis");

    public override WordSet EvidenceVerbs { get; } = new("");

    public override WordSet PerfectInfinitives { get; } = new("");

    public override WordSet PassiveInfinitives { get; } = new("");

    public override WordSet Unreal { get; } = new("", "would have; should have; will have been; might have");

    public override WordSet Instruments { get; } = new("with through");

    public override WordSet Subjunctives { get; } = new("");

    public override WordSet FirstPersons { get; } = new("");

    public override WordSet FiniteVerbs { get; } = new(
        "is are was were has have had does did do will would shall should can could may might must plans intends says said cost costs opened runs ran stands stood began started built makes made gives gave holds held "
        + "employs offers serves provides shows showed includes contains measures rose fell grew won lost became becomes remains took takes got gets came comes went goes met led leads uses used serves lasted lasts reached reaches dealt received receives");

    public override WordSet Auxiliaries { get; } = new("is are was were has have had be been being");

    public override WordSet Copulas { get; } = new("is are was were remains");

    public override WordSet Subordinators { get; } = new("that because while although though when if whether after before since until as where whereas unless so");

    public override WordSet Complementisers { get; } = new("that whether");

    public override WordSet Relatives { get; } = new("which who whom whose that");

    public override WordSet Prepositions { get; } = new("in on at of by for with from to into through under over between about after before since until per against without within near above below beside at");

    public override WordSet Conjunctions { get; } = new("and or but yet");

    public override WordSet Corrections { get; } = new("but rather");

    public override WordSet Articles { get; } = new("the a an this that these those its their his her our");

    public override WordSet SpeechVerbs { get; } = new(
        "says said say writes wrote states stated explains explained adds added reports reported announces announced notes noted warns warned claims claimed argues argued stresses stressed emphasises emphasised emphasizes emphasized "
        + "insists insisted tells told complains complained criticises criticised criticizes criticized confirms confirmed estimates estimated predicts predicted concludes concluded observes observed remarks remarked asks asked replied replies welcomes welcomed");

    public override WordSet Pronouns { get; } = new("he she they");

    public override WordSet SaysBefore { get; } = new("");

    public override WordSet AccordingTo { get; } = new("", "according to; in the words of; in the view of; in the opinion of; as told by; quoted by; citing; as reported by; as stated by");

    public override WordSet SaysBehind { get; } = new("");

    public override WordSet As { get; } = new("as");

    public override WordSet ToldTo { get; } = new("told tells", "in an interview with; speaking to; said to; says to; in conversation with; talking to");

    public override WordSet DativeArticles { get; } = new("");

    public override WordSet Spokespersons { get; } = new("spokesman spokeswoman spokesperson representative statement report survey study");

    public override WordSet Comparisons { get; } = new(
        "usual usually typical typically normally conventional conventionally ordinarily otherwise elsewhere unlike versus vs customary",
        "compared with; compared to; in comparison with; in comparison to; in contrast to; as opposed to; rather than; instead of; longer than the; faster than the; shorter than the; larger than the; smaller than the; as many as the; as long as the; as large as the; as against; relative to");

    public override WordSet Customary { get; } = new("usual usually typical typically normally customary conventionally ordinarily elsewhere");

    public override WordSet Agents { get; } = new("by");

    public override WordSet Negations { get; } = new("not no never neither nor none cannot can't don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't hadn't couldn't wouldn't shouldn't without", "far from");

    public override WordSet NoDenial { get; } = new("only least just merely fewer less more");

    public override WordSet Limits { get; } = new("almost nearly barely hardly allegedly supposedly probably possibly perhaps reportedly", "so far; not yet; until now; for now; as yet");

    public override WordSet OpenLists { get; } = new(
        "including especially notably",
        "such as; among others; among them; for example; for instance; e . g .; and others; and more; and other; among other; amongst others; to name but a few; etc .");

    public override WordSet Examples { get; } = new("like including", "such as");

    public override WordSet Attributes { get; } = new("of the in at by from");

    public override WordSet Each { get; } = new("each per every a apiece");

    public override bool VerbEndsSubordinate => false;

    public override bool IsInfinitive(Word word) => false;

    public override bool IsParticiple(Word word) => word.IsSmall && word.Text.Length > 3 && word.Lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>An -ed or -s behind a noun may be a plural or an attribute: only what stands between a word and its object is taken for a verb.</summary>
    public override bool LooksFinite(IReadOnlyList<Word> words, int at) =>
        at > 0 && IsParticiple(words[at]) && words[at - 1].IsWord && !Articles.Has(words[at - 1]) && !Prepositions.Has(words[at - 1]) && at + 1 < words.Count && !words[at + 1].Lower.Equals("by", StringComparison.Ordinal);

    public override bool IsInfinitiveClause(IReadOnlyList<Word> words)
    {
        var first = words.Count > 0 && words[0].Lower is "in" && words.Count > 2 && words[1].Lower is "order" ? 2 : 0;
        return words.Count > first + 1 && words[first].Lower is "to" && words[first + 1].IsSmall;
    }
}
