namespace Beleg.Linguistics.Languages;

/// <summary>German words for plans, claims, comparisons and lists.</summary>
internal sealed class GermanQualifiers : QualifierLexicon
{
    public override WordSet Modals { get; } = new("soll sollen solle sollte sollten will wollen wolle wollte wollten");

    public override WordSet Futures { get; } = new("wird werden werde würde würden");

    public override WordSet Plans { get; } = new(
        "plant planen plane planten plante beabsichtigt beabsichtigen beabsichtige verpflichtet verpflichten verpflichte verpflichtete verpflichteten "
        + "verspricht versprechen verspreche versprach versprachen anstrebt anstreben ankündigt ankündigte ankündigten vorsieht vorsehen erwägt erwägen bezweckt bezwecken",
        "hat vor; haben vor; habe vor; ist geplant; hat sich vorgenommen");

    public override IReadOnlyDictionary<string, WordSet> SplitPlans { get; } = new Dictionary<string, WordSet>(StringComparer.Ordinal)
    {
        ["an"] = new("kündigt kündigen kündigte kündigten kündige strebt streben strebte strebten strebe"),
        ["vor"] = new("sieht sehen sehe sah sahen"),
    };

    public override WordSet Planned { get; } = new("geplant vorgesehen beabsichtigt angekündigt angestrebt avisiert projektiert zugesagt versprochen anvisiert");

    public override WordSet PlannedAttributes { get; } = new(
        "geplante geplanten geplanter geplantes geplantem vorgesehene vorgesehenen vorgesehener vorgesehenes vorgesehenem beabsichtigte beabsichtigten "
        + "angekündigte angekündigten angekündigter angekündigtes angestrebte angestrebten angestrebter angestrebtes künftige künftigen künftiger künftiges "
        + "projektierte projektierten projektierter anvisierte anvisierten anvisierter zugesagte zugesagten zugesagter");

    public override WordSet PlanNouns { get; } = new("ziel plan absicht vorhaben");

    public override WordSet Decided { get; } = new(
        "beschlossen beschließt beschließen beschloss beschlossen verabschiedet verabschiedete verabschiedeten vereinbart vereinbarte vereinbarten vereinbaren entschieden entschied "
        + "bewilligt bewilligte bewilligten genehmigt genehmigte genehmigten gebilligt billigte billigten beschlossene beschlossenen beschlossener vereinbarten");

    public override WordSet Demands { get; } = new(
        "fordert fordern fordere forderte forderten gefordert verlangt verlangen verlange verlangte verlangten appelliert anmahnt mahnt einfordert gefordert geforderten geforderte",
        "pocht auf; pochen auf; spricht sich für; sprechen sich für; drängt auf; drängen auf; plädiert für; plädieren für; ruft nach; rufen nach");

    public override WordSet UnderWay { get; } = new(
        "entsteht läuft laufen",
        "in umsetzung; im bau; im aufbau; in arbeit; in der umsetzung; im entstehen; im gange; in vorbereitung; in bau");

    public override WordSet Hearsay { get; } = new("angeblich laut zufolge", "nach angaben; nach angabe; nach eigenen angaben; nach darstellung; dem vernehmen nach");

    public override WordSet EvidenceNouns { get; } = new("studie studien bericht berichte untersuchung umfrage erhebung analyse gutachten auswertung daten statistik");

    public override WordSet EvidenceVerbs { get; } = new("zeigen belegen beweisen ergeben nahelegen bestätigen nachweisen");

    public override WordSet PerfectInfinitives { get; } = new("haben", "worden sein; gewesen sein; geworden sein; gekommen sein; gegangen sein; entstanden sein; gestiegen sein");

    public override WordSet PassiveInfinitives { get; } = new("werden");

    public override WordSet Unreal { get; } = new("");

    public override WordSet Instruments { get; } = new("mit durch dank mithilfe mittels");

    public override WordSet Subjunctives { get; } = new(
        "sei seien solle wolle könne müsse dürfe werde habe plane gebe liege stehe gehe komme bleibe führe bringe biete mache nehme sehe wisse halte lasse beabsichtige verspreche kündige "
        + "brauche zeige fordere erwarte bedeute beginne entstehe erhalte gehöre koste leiste nutze setze spiele steige stelle trage unterstütze verfüge verfolge betreibe investiere umfasse bestehe");

    public override WordSet FirstPersons { get; } = new("ich");

    public override WordSet FiniteVerbs { get; } = new(
        "ist sind war waren wird wurde wurden hat haben hatte hatten kann können konnte konnten könnte könnten muss müssen musste mussten darf dürfen durfte soll sollen sollte sollten will wollen wollte wollten "
        + "sei seien solle wolle könne müsse dürfe werde habe gibt gab steht stehen stand standen liegt liegen lag lagen geht gehen ging gingen kommt kommen kam kamen bleibt bleiben blieb "
        + "führt führte hält bietet bieten bot boten nutzt nutzen lief liefen läuft laufen begann begannen traf trafen nahm nahmen fand fanden wuchs stieg stiegen sank sanken entsteht entstand entstanden "
        + "betreibt betrieb plant planen plane fordert fordern zählt zählen umfasst umfassen kostet kosten misst sieht sehen sah sahen erhält erhielt besitzt besitzen gilt gelten galt zieht ziehen zog "
        + "dominieren bündelt würde würden wäre wären hätte hätten mag möchte möchten dient dienen gehört gehören heißt heißen tun tut entspricht entsprechen");

    public override WordSet Auxiliaries { get; } = new("hat haben hatte hatten habe ist sind war waren sei seien wird werden wurde wurden werde");

    public override WordSet Copulas { get; } = new("ist sind war waren sei seien bleibt lautet");

    public override WordSet Subordinators { get; } = new("dass daß weil wenn ob obwohl während nachdem bevor damit sodass indem sobald solange falls da wie wo wobei wodurch womit als");

    public override WordSet Complementisers { get; } = new("dass daß ob");

    public override WordSet Relatives { get; } = new("die der das den dem deren dessen denen welche welcher welches welchen welchem");

    public override WordSet Prepositions { get; } = new(
        "in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen ohne um durch über unter vor hinter neben zwischen bis ab je pro laut trotz wegen ins ans aufs innerhalb außerhalb gegenüber dank mittels");

    public override WordSet Conjunctions { get; } = new("und oder aber doch jedoch denn sondern sowie");

    public override WordSet Corrections { get; } = new("sondern");

    public override WordSet Articles { get; } = new(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner unser unsere");

    public override WordSet SpeechVerbs { get; } = new(
        "sagt sagte sagten sagen betont betonte betonten beklagt beklagte beklagten schreibt schrieb schrieben schreiben meldet meldete meldeten melden berichtet berichtete berichteten berichten erklärt erklärte erklärten erklären "
        + "bescheinigt bescheinigte bescheinigen bescheinigten mitteilt mitteilte mitteilten mitgeteilt unterstreicht unterstrich kritisiert kritisierte kritisierten warnt warnte warnten meint meinte meinten behauptet behauptete "
        + "behaupten erläutert erläuterte ergänzt ergänzte ergänzten versichert versicherte lobt lobte äußert äußerte versichern zitiert zitierte bestätigt bestätigte bestätigten argumentiert argumentierte verkündet verkündete "
        + "beteuert beteuerte hervorhebt prognostiziert prognostizierte schätzt schätzte resümiert bilanziert konstatiert konstatierte fragt fragte antwortet antwortete begrüßt begrüßte kommentiert kommentierte angibt angab",
        "hebt hervor; fand sogar noch deutlichere worte; fand deutliche worte");

    public override WordSet Pronouns { get; } = new("er sie man");

    public override WordSet SaysBefore { get; } = new("so");

    public override WordSet AccordingTo { get; } = new(
        "laut gemäß",
        "nach angaben; nach angabe; nach auskunft; nach einschätzung; nach ansicht; nach meinung; nach darstellung; nach worten; nach den worten; nach aussage; nach aussagen; nach berechnungen; nach informationen; aus sicht; in den worten");

    public override WordSet SaysBehind { get; } = new("zufolge");

    public override WordSet As { get; } = new("wie");

    public override WordSet ToldTo { get; } = new("gegenüber", "im gespräch mit; im interview mit; in einem gespräch mit; in einem interview mit");

    public override WordSet DativeArticles { get; } = new("der dem den");

    public override WordSet Spokespersons { get; } = new("sprecher sprecherin sprechern sprecherinnen vertreter vertreterin unternehmenssprecher unternehmenssprecherin konzernsprecher pressesprecher pressesprecherin mitteilung pressemitteilung bericht studie umfrage angaben");

    public override WordSet Comparisons { get; } = new(
        "üblich übliche üblichen üblicher übliches üblicherweise herkömmlich herkömmliche herkömmlichen herkömmlicher gewöhnlich gewöhnliche gewöhnlichen normalerweise sonst ansonsten anderswo andernorts statt anstatt anstelle gegenüber",
        "verglichen mit; im vergleich zu; im vergleich zum; im vergleich zur; im vergleich mit; anders als; im gegensatz zu; im gegensatz zum; im gegensatz zur; im unterschied zu; schneller als die; länger als die; größer als die; kleiner als die; so viel wie; so groß wie; so lange wie; nicht wie");

    public override WordSet Customary { get; } = new("üblich üblicherweise gewöhnlich normalerweise sonst ansonsten anderswo");

    public override WordSet Agents { get; } = new("vom durch seitens");

    public override WordSet Negations { get; } = new("nicht kein keine keinen keinem keiner keines nie niemals weder nirgends keinesfalls keineswegs");

    public override WordSet NoDenial { get; } = new("nur zuletzt bloß allein mehr weniger minder");

    public override WordSet Limits { get; } = new("bisher bislang vorerst noch zunächst vorläufig fast beinahe kaum angeblich vermutlich wahrscheinlich möglicherweise vielleicht");

    public override WordSet OpenLists { get; } = new(
        "darunter beispielsweise etwa insbesondere inklusive einschließlich wie",
        "dazu gehören; dazu gehört; dazu zählen; dazu zählt; zum beispiel; z. b.; z . b .; u . a .; unter anderem; unter anderen; und weitere; und weiteren; und weiterer; sowie weitere; sowie weiteren; und andere; und anderen; unter ihnen; und viele mehr; und mehr");

    public override WordSet Examples { get; } = new("wie darunter etwa inklusive beispielsweise");

    public override WordSet Attributes { get; } = new("von vom der des dem den die das in im am an bei beim aus");

    public override WordSet Each { get; } = new("je jeweils pro jede jeder jedes jeden jedem per");

    public override bool VerbEndsSubordinate => true;

    private static readonly WordSet s_strongParticiples = new(
        "beschlossen betrieben vorangetrieben verschoben unterschrieben beschrieben verboten unternommen übernommen entschieden bekommen erhalten verloren verbunden vorgesehen vorgelegt entstanden erschienen empfohlen verliehen bezogen begonnen entworfen erhoben "
        + "vergeben übergeben verstanden vertreten verlassen erfunden verhandelt");

    private static readonly WordSet s_smallNoVerb = new(
        "nicht mit seit fast erst jetzt oft bereit insgesamt weit gut hat nächst höchst selbst etabliert direkt dort zuerst zuletzt meist statt samt laut rest sonst heut gut sehr sofort bekannt exakt konkret geeint jüngst längst weltweit bundesweit landesweit europaweit "
        + "zeit unbekannt gesamt überhaupt damit somit wert acht bereits wenigstens mindestens heute heutige gestern bitte erste letzte zweite dritte beste größte rechte weite breite späte alte neue gute konkrete geplante erklärte sogenannte genannte beide seite höhe nahezu innovationsfreundlichste ambitionierte strategische künstliche öffentliche deutsche weiten breiten alten letzten ersten zweiten dritten besten größten späten beiden guten rechten geplanten etablierten konkreten vergangenen digitalen spezialisierten vernetzten sogenannten erneuerbaren genannten unten hinten mitten zeiten gesamten bekannten unbekannten nächsten höchsten meisten jüngsten wichtigsten neuesten modernsten");

    public override bool IsInfinitive(Word word)
    {
        if (!word.IsSmall) return false;
        var lower = word.Lower;
        if (lower is "sein" or "tun" or "haben" or "werden" or "können" or "lassen") return true;
        if (lower.Length < 4 || IsParticiple(word) || Prepositions.Has(word) || s_smallNoVerb.Has(word)) return false;
        return Ends(lower, "en") || Ends(lower, "ern") || Ends(lower, "eln");
    }

    public override bool IsParticiple(Word word)
    {
        if (!word.IsSmall || word.Text.Length < 5) return false;
        var lower = word.Lower;
        if (s_strongParticiples.Has(word)) return true;
        if (Ends(lower, "t")) return !s_smallNoVerb.Has(word);

        // "gebaut", "aufgehoben": ge- at the front or behind a separable prefix.
        if (!Ends(lower, "en")) return false;
        var ge = lower.IndexOf("ge", StringComparison.Ordinal);
        if (ge < 0 || ge > 6 || lower.Length - ge < 7) return false;
        return lower is not ("gewinnen" or "gestalten" or "gehören" or "genießen" or "gelingen" or "geschehen" or "gelangen" or "gewähren" or "gefährden" or "genehmigen" or "gewährleisten" or "gebrauchen" or "gefallen" or "gegeben") && (ge == 0 || IsPrefix(lower.Substring(0, ge)));
    }

    public override bool LooksFinite(IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        if (!word.IsSmall || word.Text.Length < 4 || s_smallNoVerb.Has(word) || (at > 0 && words[at - 1].Lower is "zu")) return false;

        var lower = word.Lower;
        if (Ends(lower, "te") || Ends(lower, "ten")) return lower.Length >= 6 && !Ends(lower, "ierten") && !Ends(lower, "ierte") && !(at + 1 < words.Count && words[at + 1].IsCapitalised && at > 0 && Articles.Has(words[at - 1]));

        // A participle has no prefix of its own to tell it from a finite form; one that begins with ge- is no finite verb.
        return Ends(lower, "t") && !lower.StartsWith("ge", StringComparison.Ordinal) && lower.IndexOf("ge", StringComparison.Ordinal) is not (2 or 3 or 4);
    }

    public override bool IsInfinitiveClause(IReadOnlyList<Word> words)
    {
        var last = LastWord(words);
        if (last < 0) return false;

        var lower = words[last].Lower;
        if (last > 0 && words[last].IsSmall && words[last - 1].Lower is "zu" && (IsInfinitive(words[last]) || Ends(lower, "n"))) return true;
        // "einzuführen": the mark stands inside a separable verb.
        var zu = lower.IndexOf("zu", StringComparison.Ordinal);
        return words[last].IsSmall && zu is >= 2 and <= 8 && lower.Length - zu >= 5 && Ends(lower, "n") && IsPrefix(lower.Substring(0, zu));
    }

    private static readonly WordSet s_prefixes = new("ab an auf aus bei durch ein fort her hin los mit nach nieder um vor voran weg weiter wieder zu zurück zusammen über unter hervor bereit fest frei gegenüber statt teil heraus hinaus voraus weiterzu entgegen dar bevor");

    private static bool IsPrefix(string text) => s_prefixes.Has(text);

    private static int LastWord(IReadOnlyList<Word> words)
    {
        var last = words.Count - 1;
        while (last >= 0 && !words[last].IsWord) last--;
        return last;
    }

    private static bool Ends(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);
}
