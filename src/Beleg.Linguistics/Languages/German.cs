using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Languages;

/// <summary>German, with what Austria and Switzerland write differently.</summary>
internal sealed class German : Language
{
    public static readonly German Instance = new();

    public override Inflection Inflection { get; } = new GermanInflection();

    protected override string Folder => "German";

    private German()
        : base("de", new(DecimalSign: ',', GroupSigns: ".'", OtherDecimalSign: '.'))
    {
        AddNumbers();
        AddUnits();
        AddDates();
        AddBounds();
        AddWordsAround();
    }

    public override bool OrdinalsEndWithStop => true;

    public override bool TensBeforeUnits => false;

    public override bool ArticleIsNumeral => true;

    public override bool CountsHalves => true;

    public override bool CapitalisesNouns => true;

    public override bool ByMeansChange => true;

    public override QualifierLexicon Qualifiers { get; } = new GermanQualifiers();

    public override IReadOnlyList<string> NounEndings { get; } = ["n", "en", "e", "s", "es", "er", "ern", "nen"];

    public override bool IsNumberByItself(Rational scale) => scale <= 1000;

    public override Sense[] ReadCompound(ReadOnlySpan<char> folded) => GermanNumerals.Read(folded);

    /// <summary>
    /// Adjectives between number and noun. One in -en may as well be a verb (<em>30 planen Werke</em>), so it counts
    /// only where a preposition or an article calls for that ending (<em>mit 30 konkreten Maßnahmen</em>).
    /// </summary>
    public override bool MayModifyNoun(Sentence sentence, int word, int number)
    {
        if (sentence[word].Kind != TokenKind.Word || sentence.Has(word, Role.Stop) || sentence[word].Senses.Length > 0) return false;

        var chars = sentence.Chars(word);
        var last = chars[chars.Length - 1];
        if (sentence.IsCapitalised(word)) return IsName(sentence, word);
        if (chars.Length < 4) return true;
        if (chars.EndsWith("en".AsSpan(), StringComparison.Ordinal)) return IsInflected(sentence, number);
        return last is 'e' or 'r' or 's' or 'm' || (last != 't' && last != 'n');
    }

    /// <summary>Capitalised words between number and noun are names (<em>NVIDIA Blackwell</em>); a noun would itself be counted.</summary>
    private static bool IsName(Sentence sentence, int word)
    {
        var chars = sentence.Chars(word);
        for (var i = 1; i < chars.Length; i++)
        {
            if (char.IsUpper(chars[i])) return true;
        }

        return sentence.IsAttached(word + 1) || (sentence[word - 1].Kind == TokenKind.Word && sentence[word - 1].Senses.Length == 0);
    }

    private static bool IsInflected(Sentence sentence, int number)
    {
        for (var i = number - 1; i >= number - 5 && i >= 0; i--)
        {
            if (sentence.Has(i, Role.TakesDative)) return true;
            if (sentence[i].Kind != TokenKind.Word) return false;
        }

        return false;
    }

    /// <summary>Numbers are written small; with a capital after an article or a preposition they are nouns.</summary>
    public override bool IsNoNumber(Sentence sentence, int token)
    {
        if (sentence.Has(token - 1, Role.Vague)) return true;

        // "Claudia Tausend"
        if (sentence.IsCapitalised(token) && sentence.IsCapitalised(token - 1) && sentence[token - 1].Senses.Length == 0 && sentence[token - 1].Length > 1 && char.IsLower(sentence.Chars(token)[sentence[token].Length - 1])) return true;
        if (!sentence.IsCapitalised(token) || token == 0 || sentence[token].Length < 2 || char.IsUpper(sentence.Chars(token)[1])) return false;
        return sentence.Has(token, Role.Cardinal) && sentence.Has(token - 1, Role.Stop) && !sentence.IsCapitalised(token + 1) && !sentence.Has(token + 1, Role.Cardinal) && !sentence.Has(token + 1, Role.Scale);
    }

    /// <summary><em>achten</em> is a verb, unless an article makes an ordinal of it.</summary>
    public override bool IsOtherWord(Sentence sentence, int token) =>
        sentence.Chars(token).StartsWith("acht".AsSpan(), StringComparison.OrdinalIgnoreCase) && sentence[token].Length <= 6
        && !sentence.Has(token - 1, Role.Determiner) && sentence.Count > 2;

    public override bool IsRelativeDate(Sentence sentence, int token) => token == 0 || !sentence.IsCapitalised(token) || sentence[token].Length > 6;

    public override bool MayBeNoun(Sentence sentence, int token) => sentence.IsCapitalised(token);

    public override bool IsDistanceBefore(Sentence sentence, int token) => sentence.Has(token, Role.Before);

    public override bool IsDistanceAfter(Sentence sentence, int token, int end) => sentence.Has(token, Role.Within);

    private void AddNumbers()
    {
        Vocabulary.Add(Role.Article, "ein eine einen einem einer = 0; eines = 1");
        Vocabulary.Add(Role.Whole, "ganz ganze ganzen ganzer ganzes volle vollen volles voller gesamte gesamten");
        Vocabulary.Add(
            Role.Cardinal,
            "null = 0; eins = 1; zwei zwo = 2; drei = 3; vier = 4; fünf = 5; sechs = 6; sieben = 7; acht = 8; neun = 9; zehn = 10; elf = 11; zwölf = 12; "
            + "zwanzig = 20; dreißig = 30; vierzig = 40; fünfzig = 50; sechzig = 60; siebzig = 70; achtzig = 80; neunzig = 90; "
            + "zweien = 2; dreien = 3; beiden beide beider = 2; anderthalb = 1.5; dreiviertel = 3/4; zweidrittel = 2/3");
        Vocabulary.Add(
            Role.Scale,
            "hundert = 100; tausend tsd = 1000; million millionen mio mill = 1e6; milliarde milliarden mrd = 1e9; billion billionen bio = 1e12; "
            + "billiarde billiarden = 1e15; trillion trillionen = 1e18; trilliarde trilliarden = 1e21; quadrillion quadrillionen = 1e24");
        Vocabulary.Add(Role.Scale, "viertelmillion = 250000; dreiviertelmillion = 750000; viertelmilliarde = 250e6; dreiviertelmilliarde = 750e6");
        Vocabulary.Add(Role.Abbreviation, "tsd mio mill mrd bio = 1");
        Vocabulary.Add(Role.ScaleLetter, "k tsd = 1000; mio = 1e6; mrd = 1e9");
        Vocabulary.Add(
            Role.Magnitude,
            "dutzende dutzenden = 12; hunderte hunderten hunderter = 100; tausende tausenden tausender = 1000; zehntausende zehntausenden = 10000; hunderttausende hunderttausenden = 100000; "
            + "millionen = 1e6; milliarden = 1e9; billionen = 1e12");
        Vocabulary.Add(Role.Times, "mal x hoch");
        Vocabulary.Add(Role.AsMuch, "so");
        Vocabulary.Add(Role.Half, "halb halbe halben halber halbes halbem = 1/2");
        Vocabulary.Add(Role.ShareWord, "hälftig hälfte = 1/2");
        Vocabulary.Add(
            Role.Denominator,
            "drittel dritteln drittels = 3; viertel vierteln viertels = 4; fünftel fünfteln fünftels = 5; sechstel sechsteln = 6; siebtel siebteln siebentel = 7; "
            + "achtel achteln = 8; neuntel neunteln = 9; zehntel zehnteln = 10");
        Vocabulary.Add(Role.Dozen, "dutzend dutzende = 12");
        Vocabulary.Add(Role.And, "und");
        Vocabulary.Add(Role.Point, "komma");
        Vocabulary.Add(Role.Minus, "minus");
        Vocabulary.Add(Role.Each, "jeder jede jedes jedem jeden");
        Vocabulary.Add(Role.To, "bis oder");
        Vocabulary.Add(Role.Or, "oder");
        Vocabulary.Add(Role.Between, "zwischen");
        Vocabulary.Add(Role.From, "von vom");
        Vocabulary.Add(Role.OutOf, "von");
        OutOf.Add(false, "von; von den");
        Vocabulary.Add(Role.Factor, "anderthalbfach anderthalbfache anderthalbfachen eineinhalbfach eineinhalbfache eineinhalbfachen = 1.5; doppelt doppelte doppelten = 2; dreifach dreifache dreifachen = 3; vierfach vierfache vierfachen = 4; fünffach fünffache fünffachen = 5; zehnfach zehnfache zehnfachen = 10; verdoppelt verdoppeln verdoppelte verdoppelten verdopplung verdoppelung = 2; verdreifacht verdreifachen verdreifachte verdreifachten verdreifachung = 3; vervierfacht vervierfachen vervierfachte vervierfachten vervierfachung = 4; verfünffacht verfünffachen verfünffachte = 5; verzehnfacht verzehnfachen verzehnfachte = 10; halbiert halbieren halbierte halbierten halbierung = 1/2");
    }

    private void AddUnits()
    {
        Units.Add(new(UnitKind.Share, "%", new(1, 100)), "prozent; prozents; prozentige; prozentigen; prozentiger; prozentiges; prozentig; v. h.");
        Units.Add(new(UnitKind.Share, "‰", new(1, 1000)), "promille");
        Units.Add(new(UnitKind.PercentagePoints, ""), "prozentpunkt; prozentpunkte; prozentpunkten; prozent-punkte; %-punkte; % punkte");
        Units.Add(new(UnitKind.PercentagePoints, "", new(1, 100)), "basispunkt; basispunkte; basispunkten");
        Units.Add(new(UnitKind.Factor, ""), "fach; fache; fachen; faches");
        AddCurrencies();

        UnitNames.AddPrefixed(
            this,
            "kilo hekto dezi zenti milli mikro nano mega giga tera peta exa",
            "m = meter metern meters; g = gramm; l = liter litern liters; W = watt; Wh = wattstunde wattstunden; V = volt; A = ampere; Hz = hertz; "
            + "B = byte bytes; bit = bit bits; J = joule; Pa = pascal; N = newton; eV = elektronenvolt; FLOPS = flops flop; cal = kalorie kalorien; bps = bits/s");
        UnitNames.AddPowers(this, "quadrat kubik", joined: true, "kilo dezi zenti milli", "meter metern meters");
        UnitNames.Add(
            this,
            "ha = hektar; a = ar; t = tonne tonnen; Mt = megatonne megatonnen; kt = kilotonne kilotonnen; dz = doppelzentner; °C = grad celsius; °C = ° celsius; °F = ° fahrenheit; °F = grad fahrenheit; ° = grad; K = kelvin; "
            + "mi = meile meilen; ft = fuß; in = zoll; yd = yard yards; lb = pfund; oz = unze unzen; gal = gallone gallonen; ac = acre acres; PS = pferdestärke pferdestärken; "
            + "tsp = teelöffel tl; tbsp = esslöffel el; cup = tasse tassen; km/h = stundenkilometer stundenkilometern; dB = dezibel; mi2 = quadratmeile quadratmeilen; ft2 = quadratfuß; in2 = quadratzoll; kn = knoten; AE = astronomische einheit; "
            + "bar = bar; ppm = teile pro million; px = pixel pixeln; °C = grad c; m2 = quadratmeter m²; ct = karat; st = stein");
    }

    private void AddCurrencies()
    {
        UnitNames.AddCurrencies(this, GermanCurrencies.Names, "");
        UnitNames.AddCurrencies(
            this,
            "TWD = taiwanische/dollar taiwanischen/dollar taiwanischer/dollar taiwan-dollar taiwan/dollar; CHF = schweizerfranken; USD = amerikanischer/dollar; JPY = japanischer/yen; XAF = cfa-franc cfa-francs; EUR = euro euros; USD = dollar dollars us-dollar us-dollars; CHF = franken schweizer/franken; GBP = pfund/sterling britische/pfund britischen/pfund britischer/pfund; "
            + "JPY = yen japanische/yen; CNY = yuan renminbi; CAD = kanadische/dollar kanadischen/dollar kanadischer/dollar; AUD = australische/dollar australischen/dollar australischer/dollar; "
            + "USD = amerikanische/dollar amerikanischen/dollar; PLN = zloty złoty; SEK = schwedische/kronen schwedischen/kronen; NOK = norwegische/kronen norwegischen/kronen; "
            + "DKK = dänische/kronen dänischen/kronen; CZK = tschechische/kronen tschechischen/kronen; RUB = rubel; INR = rupien indische/rupien indischen/rupien; TRY = türkische/lira; "
            + "HUF = forint; BRL = real; HKD = hongkong-dollar; SGD = singapur-dollar; NZD = neuseeland-dollar neuseeländische/dollar; KRW = won; ILS = schekel; ZAR = rand; MXN = mexikanische/peso mexikanische/pesos; "
            + "DEM = mark d-mark deutsche/mark; ATS = schilling; FRF = französische/franc; ITL = italienische/lire; NLG = gulden",
            "EUR = eurocent euro-cent cent; CHF = rappen; GBP = pence penny; USD = us-cent us-cents; RUB = kopeken kopeke");
    }

    private void AddDates()
    {
        Vocabulary.Add(Role.Months, "jahr jahre jahren jahres jährig jährige jährigen jähriger jähriges = 12; monat monate monaten monats mon monatig monatige monatigen monatiger = 1; quartal quartale quartalen quartals = 3; "
            + "halbjahr halbjahre halbjahren halbjahres = 6; vierteljahr vierteljahre = 3; dreivierteljahr = 9; jahrzehnt jahrzehnte jahrzehnten jahrzehnts = 120; jahrhundert jahrhunderte jahrhunderten jahrhunderts = 1200; "
            + "jahrtausend jahrtausende jahrtausenden = 12000; dekade dekaden = 120");
        Vocabulary.Add(Role.Days, "tag tage tagen tages tg tägig tägige tägigen tägiger = 1; woche wochen wo wöchig wöchige wöchigen wöchiger = 7");
        Vocabulary.Add(Role.Seconds, "stunde stunden std stündig stündige stündigen stündiger = 3600; minute minuten min minütig minütige minütigen minütiger = 60; sekunde sekunden sek = 1; viertelstunde viertelstunden = 900; dreiviertelstunde = 2700; millisekunde millisekunden = 1/1000");
        Vocabulary.Add(Role.Abbreviation, "mon tg wo std min sek = 2");
        Vocabulary.Add(Role.Month, "januar jänner jan jän januars = 1; februar feber feb februars = 2; märz mär mrz = 3; april apr = 4; mai = 5; juni jun = 6; juli jul = 7; august aug = 8; september sep sept = 9; oktober okt = 10; november nov = 11; dezember dez = 12");
        Vocabulary.Add(Role.Abbreviation, "jan jän feb mär mrz apr jun jul aug sep sept okt nov dez = 2");
        Vocabulary.Add(Role.Weekday, "montag montags mo = 1; dienstag dienstags di = 2; mittwoch mittwochs mi = 3; donnerstag donnerstags do = 4; freitag freitags fr = 5; samstag samstags sa sonnabend = 6; sonntag sonntags so = 7");
        Vocabulary.Add(Role.Season, "frühling frühjahr = 21; sommer = 22; herbst = 23; winter = 24");
        Vocabulary.Add(Role.DecadeEnding, "er ern");
        Vocabulary.Add(Role.Quarter, "quartal quartals");
        Vocabulary.Add(Role.HalfYear, "halbjahr halbjahres halbjahrs");
        Vocabulary.Add(Role.PartOfPeriod, "anfang anfangs = 1; mitte = 2; ende = 3");
        Vocabulary.Add(Role.Since, "seit ab");
        Vocabulary.Add(Role.Until, "bis");
        Vocabulary.Add(Role.Before, "vor");
        Vocabulary.Add(Role.After, "nach");
        Vocabulary.Add(Role.At, "im in am an um zum den der des dem");
        Vocabulary.Add(Role.YearNoun, "jahr jahre jahres jahren");
        Vocabulary.Add(Role.WeekNoun, "kw woche kalenderwoche");
        Vocabulary.Add(Role.MonthNoun, "monat monats");
        ClockTimes.Add(true, "uhr");
        Vocabulary.Add(Role.Within, "in");
        Vocabulary.Add(
            Role.RelativeUnit,
            "letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem = -1; diese dieser dieses diesem diesen laufende laufenden laufender laufendes heurige heurigen = 0; "
            + "nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem = 1; übernächste übernächsten übernächster übernächstes = 2; vorletzte vorletzten vorletzter vorletztes = -2");
        Vocabulary.Add(Role.Nearest, "vergangene vergangenen vergangener vergangenes kommende kommenden kommender kommendes");
        AddRelativeDates();
        OpenPeriods.Add(new(OpenStart: false, Excludes: false), "seit; ab; seit dem; ab dem; seit dem jahr; ab dem jahr; frühestens; frühestens im; frühestens ab");
        OpenPeriods.Add(new(OpenStart: true, Excludes: false), "bis; bis zum; bis zu; bis zum jahr; bis ins jahr; bis spätestens; bis spätestens zum; spätestens; spätestens im; spätestens am; spätestens bis; bis einschließlich; bis in den; bis ins");
        OpenPeriods.Add(new(OpenStart: true, Excludes: true), "vor; vor dem; vor dem jahr; noch vor");
        OpenPeriods.Add(new(OpenStart: false, Excludes: true), "nach; nach dem; nach dem jahr");

        PerPeriod.Add("year", "jährlich; jährliche; jährlichen; jährlicher; pro jahr; je jahr; im jahr; per annum; p. a.; p.a.; / jahr; / j; / a; alljährlich; pro kalenderjahr; jedes jahr");
        PerPeriod.Add("month", "monatlich; monatliche; monatlichen; pro monat; je monat; im monat; / monat; jeden monat");
        PerPeriod.Add("week", "wöchentlich; wöchentliche; wöchentlichen; pro woche; je woche; in der woche; / woche; jede woche");
        PerPeriod.Add("day", "täglich; tägliche; täglichen; pro tag; je tag; am tag; / tag; jeden tag");
        PerPeriod.Add("quarter", "vierteljährlich; pro quartal; je quartal; im quartal; / quartal");
        PerPeriod.Add("h", "stündlich; pro stunde; je stunde; / stunde; / std; in der stunde");
    }

    private void AddRelativeDates()
    {
        foreach (var (offset, words) in (ReadOnlySpan<(int, string)>)[(0, "heute"), (-1, "gestern"), (-2, "vorgestern"), (1, "morgen"), (2, "übermorgen")]) RelativeDates.Add(new(CalendarUnit.Day, offset), words);
        Vocabulary.Add(Role.RelativeDay, "heute gestern vorgestern morgen übermorgen heuer vorjahr");
        RelativeDates.Add(new(CalendarUnit.Year, 0), "heuer");
        RelativeDates.Add(new(CalendarUnit.Year, -1), "im vorjahr");
    }

    private void AddBounds()
    {
        BoundsBefore.Add(new(Bound.AtLeast), "mindestens; wenigstens; zumindest; mind.; mind; min.; ab; ein minimum von; >=; ≥; > =; größer oder gleich; größer gleich; größer als oder gleich; gleich oder größer als");
        BoundsBefore.Add(
            new(Bound.MoreThan),
            "mehr als; mehr als die; größer als; höher als; länger als; älter als; weit mehr als; deutlich mehr als; weitaus mehr als; weit über; deutlich über; oberhalb; oberhalb von; jenseits von; jenseits der; >; besser als; "
            + "überschreiten; überschreitet; überschritt; überschritten; übersteigen; übersteigt; überstieg; überstiegen; übertrifft; übertreffen; übertraf");
        BoundsBefore.Add(new(Bound.MoreThan, BoundScope.Single), "über; mehr wie");
        BoundsBefore.Add(new(Bound.AtMost), "höchstens; maximal; max.; max; bis zu; bis; allenfalls; längstens; ein maximum von; <=; ≤; < =; begrenzt auf; beschränkt auf; gedeckelt auf; gedeckelt bei; limitiert auf; kleiner oder gleich; kleiner gleich; kleiner als oder gleich");
        BoundsBefore.Add(new(Bound.AtMost, BoundScope.Extent), "spätestens; innerhalb von; innerhalb der kommenden; innerhalb der nächsten; innerhalb der folgenden; innerhalb; innerhalb eines; binnen; in den kommenden; in den nächsten; "
            + "in den folgenden; während der kommenden; während der nächsten; innerhalb kommender; in höchstens");
        BoundsBefore.Add(new(Bound.LessThan, BoundScope.Extent), "in weniger als");
        BoundsBefore.Add(
            new(Bound.LessThan),
            "weniger als; kleiner als; niedriger als; geringer als; kürzer als; jünger als; deutlich weniger als; weit weniger als; keine; nicht einmal; unterhalb; unterhalb von; deutlich unter; weit unter; <; noch keine; noch nicht; noch nicht einmal; "
            + "unterschreiten; unterschreitet; unterschritt; unterschritten; verfehlt die marke von; verfehlte die marke von; verfehlten die marke von");
        BoundsBefore.Add(new(Bound.LessThan, BoundScope.Single), "unter");
        BoundsBefore.Add(
            new(Bound.About),
            "rund; etwa; circa; zirka; ca.; ca; ungefähr; in etwa; schätzungsweise; um die; so um die; ~; ≈; ∼; etwas um; geschätzt; geschätzte; geschätzten; an die; grob; so etwa; gegen; in der größenordnung von; in einer größenordnung von; größenordnungsmäßig; überschlägig; rund um die");
        BoundsBefore.Add(new(Bound.Nearly), "knapp; fast; nahezu; beinahe; annähernd; kaum; knappe; knappen; beinah; schier; knapp unter; nicht ganz; etwas weniger als; etwas unter; kurz vor");
        BoundsBefore.Add(new(Bound.JustOver), "gut; etwas mehr als; knapp über; etwas über; kaum mehr als; kaum über; leicht über; ein wenig mehr als; reichlich; kurz über");
        BoundsBefore.Add(new(Bound.Exactly), "genau; exakt; präzise; genau die; punktgenau; exakt die");
        BoundsAfter.Add(new(Bound.AtLeast), "+; oder mehr; und mehr; oder länger; oder älter; oder darüber; und darüber; aufwärts; oder höher; oder größer; oder später; oder besser; bzw. mehr; und älter; und höher; und aufwärts");
        BoundsAfter.Add(new(Bound.AtLeast, BoundScope.Closing), "plus; mindestens; wenigstens; minimum; minimal; mind.");
        BoundsAfter.Add(new(Bound.AtMost), "oder weniger; oder kürzer; und weniger; oder darunter; und darunter; oder jünger; oder kleiner; oder niedriger; oder früher; und jünger");
        BoundsAfter.Add(new(Bound.AtMost, BoundScope.Closing), "höchstens; maximal; maximum; max.; allenfalls");
        BoundsAfter.Add(new(Bound.MoreThan, BoundScope.Verb), "überschreiten; überschreitet; überschritt; überschritten; übersteigen; übersteigt; überstieg; übertreffen; übertrifft; wurde überschritten; wurden überschritten; wird überschritten; werden überschritten; hinausgehen");
        BoundsAfter.Add(new(Bound.LessThan, BoundScope.Verb), "unterschreiten; unterschreitet; unterschritt; unterschritten; wurde unterschritten; wurden unterschritten; wird unterschritten; werden unterschritten; wurde verfehlt; wurden verfehlt; verfehlt");
        BoundsAfter.Add(new(Bound.About), "oder so; circa; ungefähr; in etwa; plus minus; plus/minus; herum");
        AddNegations();
    }

    private void AddNegations()
    {
        Negations.Add(
            NegationReach.Clause,
            "nicht; nicht mehr; nie; niemals; nie mehr; noch nie; nie zuvor; keinesfalls; keineswegs; mitnichten; nimmer; auf keinen fall; in keinem fall; unter keinen umständen; zu keiner zeit; zu keinem zeitpunkt; bei weitem nicht; längst nicht; beileibe nicht");
        Negations.Add(NegationReach.Next, "kein; keine; keinen; keinem; keiner; keines; keinerlei; ohne; weder; außer");
        Vocabulary.Add(Role.Must, "muss müssen musste mussten müsse brauche braucht brauchen brauchte brauchten");
        Duties.Add(true, "unbedingt; zwingend; notwendigerweise; zwangsläufig; erforderlich");
        Vocabulary.Add(Role.Auxiliary, "wurde wurden wird werden ist sind war waren");
        Vocabulary.Add(Role.ClauseStart, "dass daß ob wenn weil obwohl während sondern aber denn sowie sobald falls damit indem nachdem bevor welche welcher welches");
        Vocabulary.Add(Role.NoDenial, "nur bloß allein zuletzt lediglich");
        Vocabulary.Add(Role.Than, "als wie");
        Vocabulary.Add(Role.Comparative, "mehr weniger höher niedriger größer kleiner teurer billiger");
        Vocabulary.Add(Role.Hundredth, "cent cents");
        FreeBounds.Add(true, "mindestens; höchstens; maximal; allenfalls; wenigstens");
        Frames.Add(
            "über",
            "verfügen verfügt verfügte verfügten verfügend verfüge berichten berichtet berichtete berichteten gebieten gebietet gebot herrschen herrscht herrschte entscheiden entscheidet entschied entschieden diskutieren diskutiert diskutierte "
            + "debattieren debattiert beraten berät beriet verhandeln verhandelt verhandelte informieren informiert informierte abstimmen stimmten sprechen spricht sprach klagen klagt klagte streiten streitet stritten freuen freut freute lautet lauten lautete wachen wacht",
            "kredit kredite darlehen vertrag verträge auftrag aufträge rechnung rechnungen scheck schecks bürgschaft anleihe anleihen bescheid bescheide bestellung bestellungen überweisung quittung beleg garantie wechsel vereinbarung police bericht berichte "
            + "streit debatte diskussion entscheidung verhandlung verhandlungen abstimmung überblick übersicht herrschaft kontrolle information informationen urteil zusage");
        Frames.Add("unter", "leiden leidet litt auswählen ausgewählt wählte wählt verteilen verteilt verteilte aufteilen aufgeteilt", "auswahl wahl umfrage verteilung");
        Frames.Add(
            "gegen",
            "klagen klagt klagte klagten gewinnen gewinnt gewann gewannen verlieren verliert verlor verloren stimmen stimmt stimmte stimmten kämpfen kämpft kämpfte demonstrieren demonstriert demonstrierte protestieren protestiert protestierte ermitteln ermittelt "
            + "ermittelte vorgehen vorgeht wehren wehrt wehrte antreten tritt trat spielen spielt spielte",
            "klage klagen verfahren ermittlungen ermittlung protest proteste kampf streik anklage maßnahmen urteil");
        Frames.Add("an", "zahlen zahlt zahlte ausgezahlt verteilen verteilt verteilte verkaufen verkauft verkaufte vergeben vergibt vergab liefern liefert lieferte geliefert übergeben übergab schicken schickt schickte geschickt wenden wendet wandte senden sendet", "brief briefe appell zahlung zahlungen schreiben lieferung lieferungen verkauf mail mails");
        Frames.Add("um", "kümmern kümmert kümmerte bewerben bewirbt bewarb handeln handelt handelte kämpfen kämpft gehen geht ging ringen streiten streitet bangen bangt", "sorge streit kampf bewerbung ringen");
        Detractors.Add(UnreadableReason.Replaced, "statt; anstatt; anstelle; anstelle von; an stelle von; verglichen mit; im vergleich zu; im vergleich mit; gegenüber; ( bisher; ( zuvor; ( vorher; ( vormals; ( früher; ( bisher :; ( zuvor :; ( bis dahin");
        Detractors.Add(UnreadableReason.Doubtful, "vielleicht; womöglich; möglicherweise; eventuell; mutmaßlich; weit entfernt von; alles andere als; fern von");
        Detractors.Add(UnreadableReason.Multiplied, "doppelt so viel wie; doppelt so viele wie; so viele wie; so viel wie; so groß wie; so hoch wie; halb so viele wie");
        Vocabulary.Add(Role.Filler, "bisher bislang zuvor vorher früher vormals ehemals den der die das dieser diesen von nur ursprünglich ihrer ihren seiner seinen");
        Vocabulary.Add(Role.Earlier, "nach gegenüber gegen von auf");
        EarlierTimes.Add(true, "im vorjahr; im jahr zuvor; im jahr davor; ein jahr zuvor; ein jahr davor; im vorjahreszeitraum; im vorjahresquartal; im vorquartal; im vormonat; in der vorwoche; am vortag; im letzten jahr; im vergangenen jahr; vor einem jahr; noch vor einem jahr");
    }

    private void AddWordsAround()
    {
        Vocabulary.Add(Role.By, "um");
        Vocabulary.Add(Role.Onto, "auf bei");
        Vocabulary.Add(Role.FactorNoun, "faktor");
        Vocabulary.Add(Role.OfChange, "von um");
        Vocabulary.Add(
            Role.Up,
            "erhöht erhöhen erhöhte erhöhten erhöhung steigt steigen stieg stiegen gestiegen steigert steigern steigerte gesteigert steigerung anstieg wächst wachsen wuchs wuchsen gewachsen wachstum zunahme zunehmen zugenommen "
            + "zuwachs plus zulegen zugelegt legte hebt anheben angehoben anhebung mehr höher größer schneller besser länger aufgestockt aufstocken aufstockung ausgeweitet vergrößert verlängert gewinnt kletterte klettert geklettert verteuert verteuerte");
        Vocabulary.Add(
            Role.Down,
            "zurück sinkt sinken sank sanken gesunken fällt fallen fiel fielen gefallen senkt senken senkte gesenkt senkung rückgang zurückgehen zurückgegangen reduziert reduzieren reduzierte reduzierung reduktion verringert verringern "
            + "verringerte verringerung schrumpft schrumpfen schrumpfte geschrumpft abnahme abgenommen abnehmen minus kürzt kürzen gekürzt kürzung weniger niedriger kleiner langsamer verkürzt verkürzen mindern gemindert minderung einbruch eingebrochen verbilligt verliert verlor verloren");
        Vocabulary.Add(Role.Not, "nicht");
        Vocabulary.Add(Role.Over, "über");
        Vocabulary.Add(Role.Vague, "einige einigen einiger mehrere mehreren mehrerer viele vielen vieler wenige wenigen weniger paar etliche etlichen zahlreiche manche aberhundert zig");
        Vocabulary.Add(
            Role.TakesDative,
            "mit von vom aus bei beim zu zum zur nach seit in im an am auf vor zwischen unter über neben die der den diese dieser diesen alle allen ihre ihren seine seinen unsere unseren diesen sämtliche sämtlichen allen als bis");
        Vocabulary.Add(Role.Determiner, "der die das den dem des am im vom zum zur beim dieser diese dieses diesem diesen jeder jede jedes jedem jeden sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer ein eine einen einem einer ins ans");
        Vocabulary.Add(Role.Per, "pro je");
        Vocabulary.Add(
            Role.Namer,
            "az drucksache drucksachen euro port code fehlercode s bgbl plätze phasen seiten versionen stufen tabellen abbildungen absätze abschnitte nummern klassen ränge räume gruppen runden schritte phase industrie version kapitel artikel art absatz abs abschnitt seite seiten nummer nr nrn band teil tabelle abbildung abb stufe klasse typ modell platz rang halle raum zimmer gleis linie tor ziffer punkt fußnote schritt "
            + "paragraf paragraph paragraphen ausgabe heft folge runde gruppe block ebene level generation gen agenda horizon horizont zeile spalte frage antwort satz anhang anlage beispiel variante version versionen kanal sender block puls "
            + "formel kategorie lektion route bundesstraße autobahn postfach");
        Vocabulary.Add(Role.Introducer, "zahl anzahl gesamtzahl wert summe zahlen mitarbeiterzahl höhe betrag bestand stand");
        Vocabulary.Add(Role.Telephone, "tel telefon fon fax mobil telefonnummer rufnummer hotline faxnummer handy");
        Vocabulary.Add(Role.Abbreviation, "az nr nrn art abs abb ca bzw vgl dr prof hr fr hrn st str u z d h i b o s mind max evtl ggf inkl exkl zzgl tel gem lt = 1; usw etc ff = 0");
        Vocabulary.Add(
            Role.Stop,
            "gewisse gewissen gewisser gewisses gewissem bestimmten der die das den dem des und oder aber denn sondern in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen ohne um durch über unter vor hinter neben zwischen bis als wie so daß dass ob wenn weil da "
            + "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen will wollen muss müssen darf dürfen mag möchte sei seien worden ich du er sie es wir ihr man sich nicht kein keine keinen auch nur noch schon "
            + "bereits je pro sowie beziehungsweise bzw dann doch jedoch dort hier heute gestern morgen jetzt nun mehr weniger wo was wer welche welcher welches dieser diese dieses jeder jede jedes alle viele einige etwa rund pro statt trotz wegen während innerhalb außerhalb davon dabei damit dazu darunter insgesamt");
    }
}
