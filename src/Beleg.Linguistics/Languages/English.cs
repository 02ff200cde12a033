using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Languages;

/// <summary>English, British and American.</summary>
internal sealed class English : Language
{
    public static readonly English Instance = new();

    public override Inflection Inflection { get; } = new EnglishInflection();

    protected override string Folder => "English";

    private English()
        : base("en", new(DecimalSign: '.', GroupSigns: ","))
    {
        AddNumbers();
        AddUnits();
        AddDates();
        AddBounds();
        AddWordsAround();
    }

    public override bool MonthFirst => true;

    public override bool SaysYearsInPairs => true;

    public override bool ChangesFromTo => true;

    public override bool CountsManyParts => true;

    public override QualifierLexicon Qualifiers { get; } = new EnglishQualifiers();

    public override IReadOnlyList<string> NounEndings { get; } = ["s", "es"];

    /// <summary>English marks neither adjectives nor nouns: whatever is no function word and no common verb may stand between.</summary>
    public override bool MayModifyNoun(Sentence sentence, int word, int number) =>
        sentence[word].Kind == TokenKind.Word && !sentence.Has(word, Role.Stop) && sentence[word].Senses.Length == 0;

    public override bool IsNumberByItself(Rational scale) => false;

    /// <summary>A lone m is metres or millions: only a currency before it, or a capital, decides.</summary>
    public override bool IsScaleLetter(Sentence sentence, int token, out Rational scale)
    {
        if (!base.IsScaleLetter(sentence, token, out scale)) return false;
        if (sentence[token].Length > 1) return true;

        var letter = sentence.Text[sentence[token].Start];
        if (letter is 'k' or 'K' or 'M') return true;
        if (letter == 'T' && sentence.Count == token + 1) return true;
        return letter is 'm' or 'b' or 'B' or 't' or 'T' && (IsMoney(sentence, token) || (letter == 'B' && HasDecimals(sentence, token)));
    }

    public override bool IsScaleOrUnit(Sentence sentence, Amount amount, out Rational scale)
    {
        scale = 1_000_000;
        return amount is { Start: 0, IsRange: false, Unit.Symbol: "m", Composite: null } && amount.End == sentence.Count && sentence.IsAttached(amount.End - 1) && amount.Number.Is(NumeralForms.Digits) && sentence[amount.End - 1].Length == 1;
    }

    /// <summary>After an article, a measure before its noun stands in the singular (<em>a 45 degree angle</em>): in the plural, the words go together otherwise.</summary>
    public override bool IsMisformed(Sentence sentence, Amount amount) =>
        amount is { Unit.Kind: UnitKind.Physical, IsRange: false } && amount.Number.Value > 1 && sentence.Has(amount.Start - 1, Role.Article) && sentence[amount.End - 1].Length > 3
        && sentence.Chars(amount.End - 1).EndsWith("s".AsSpan(), StringComparison.Ordinal) && sentence[amount.End].Kind == TokenKind.Word && sentence[amount.End].Senses.Length == 0;

    /// <summary>Ordinals name parts: <em>one fifth, two-thirds, a third of</em>; but <em>a second</em> is none.</summary>
    public override bool ReadDenominator(Sentence sentence, Numeral numerator, int token, out Rational denominator)
    {
        // "one hundredth of a second"; by itself, it is a place in an order.
        if (sentence.Has(token, Role.Ordinal, out var nth) && nth >= 100 && !numerator.Is(NumeralForms.Article) && !sentence.Has(token + 1, Role.OutOf))
        {
            denominator = default;
            return false;
        }

        // "7 quarters" and "3 quarters" are lengths of time; "three quarters" is a part.
        if (base.ReadDenominator(sentence, numerator, token, out denominator)) return !numerator.Is(NumeralForms.Digits) || denominator != 4;
        if (!sentence.Has(token, Role.Ordinal, out denominator) || denominator < 3 || numerator.Value != 1) return false;

        // "a third of them", "by a third."; but "a third person"
        return !numerator.Is(NumeralForms.Article) || sentence[token + 1].Kind != TokenKind.Word || sentence[token + 1].Senses.Length > 0;
    }

    /// <summary>A month without a day or a year: May, March and the abbreviations are words and names, too.</summary>
    public override bool IsMonthName(Sentence sentence, int token)
    {
        var isNameOnly = sentence[token].Length > 5 || (sentence[token].Length > 3 && !sentence.Has(token, Role.Abbreviation) && sentence.Chars(token)[0] is not ('M' or 'm'));
        if (isNameOnly) return true;
        return sentence.IsCapitalised(token) && sentence[token - 1].Kind == TokenKind.Word
            && (sentence.Has(token - 1, Role.At) || sentence.Has(token - 1, Role.Since) || sentence.Has(token - 1, Role.Until) || sentence.Has(token - 1, Role.Before) || sentence.Has(token - 1, Role.After) || sentence.Has(token - 1, Role.RelativeUnit));
    }

    public override bool IsPronoun(Sentence sentence, int token, int end) =>
        sentence.Has(end, Role.Article) || sentence.Has(token - 1, Role.Introducer) || (sentence.Has(token - 1, Role.Days) && !sentence.Has(token - 1, Role.Abbreviation)) ||
        sentence[end].Kind == TokenKind.Word && sentence.Has(end, Role.Stop) || sentence.Has(token - 1, Role.Determiner) || sentence.Has(token - 1, Role.Stop) && sentence[end].Kind != TokenKind.Word;

    public override bool IsNoNumber(Sentence sentence, int token) => sentence.Has(token - 1, Role.Vague);

    public override bool IsZeroBeforeUnit(Sentence sentence, int token) =>
        sentence[token].Length <= 2 && sentence[token].Kind == TokenKind.Word && sentence.Text[sentence[token].Start] is 'o' or 'O';

    /// <summary>Parts of a byte do not exist: 2.5B are billions.</summary>
    private static bool HasDecimals(Sentence sentence, int token) => sentence.IsSymbol(token - 2, '.') && sentence.IsAttached(token - 2) && sentence.IsAttached(token - 1);

    private static bool IsMoney(Sentence sentence, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 8; i--)
        {
            if (Currencies.Find(sentence, i, out _) is not null) return true;
            if (sentence[i].Kind == TokenKind.Word) return false;
        }

        return Currencies.Find(sentence, token + 1, out _) is not null;
    }

    public override bool IsDistanceAfter(Sentence sentence, int token, int end) => sentence.Has(token, Role.Within);

    private void AddNumbers()
    {
        Vocabulary.Add(Role.Article, "a an another");
        Vocabulary.Add(
            Role.Cardinal,
            "zero nought naught nil = 0; one = 1; two = 2; three = 3; four = 4; five = 5; six = 6; seven = 7; eight = 8; nine = 9; ten = 10; eleven = 11; twelve = 12; thirteen = 13; "
            + "fourteen = 14; fifteen = 15; sixteen = 16; seventeen = 17; eighteen = 18; nineteen = 19; twenty = 20; thirty = 30; forty fourty = 40; fifty = 50; sixty = 60; seventy = 70; eighty = 80; ninety = 90");
        Vocabulary.Add(
            Role.Scale,
            "hundred = 100; thousand = 1000; million mln mio = 1e6; billion bln bn = 1e9; trillion trn tn = 1e12; quadrillion = 1e15; quintillion = 1e18; lakh lakhs lac lkh lkhs = 1e5; crore crores cr crs = 1e7");
        Vocabulary.Add(Role.ScaleLetter, "k = 1000; m mn mln mil mill = 1e6; b bn bln = 1e9; t tn trn = 1e12");
        Vocabulary.Add(Role.Magnitude, "tens = 10; dozens = 12; hundreds = 100; thousands = 1000; millions = 1e6; billions = 1e9; trillions = 1e12");
        Vocabulary.Add(Role.Times, "times x");
        Vocabulary.Add(Role.AsMuch, "as = 0; the that its their = 1");
        Vocabulary.Add(Role.Half, "half = 1/2");
        Vocabulary.Add(
            Role.Denominator,
            "halves = 2; thirds = 3; quarter quarters fourths = 4; fifths = 5; sixths = 6; sevenths = 7; eighths = 8; ninths = 9; tenths = 10; twelfths = 12; twentieths = 20; hundredths = 100; thousandths = 1000");
        Vocabulary.Add(Role.Dozen, "dozen dozens doz dozs = 12");
        Vocabulary.Add(Role.Whole, "whole full entire");
        Vocabulary.Add(Role.And, "and");
        Vocabulary.Add(Role.Point, "point");
        Vocabulary.Add(Role.Minus, "minus negative");
        Vocabulary.Add(Role.Each, "each every");
        Vocabulary.Add(Role.To, "to or through till until");
        Vocabulary.Add(Role.Or, "or");
        Vocabulary.Add(Role.Between, "between");
        Vocabulary.Add(Role.From, "from");
        Vocabulary.Add(Role.OutOf, "of in");
        OutOf.Add(true, "out of; out of every; in; in every");
        OutOf.Add(false, "of; of the");
        Vocabulary.Add(Role.Factor, "double twice = 2; triple thrice = 3; quadruple = 4; twofold = 2; threefold = 3; fourfold = 4; fivefold = 5; tenfold = 10; doubled doubling = 2; tripled tripling = 3; quadrupled = 4; halved halving = 1/2");
        Vocabulary.Add(Role.OrdinalSuffix, "st nd rd th");
        Vocabulary.Add(
            Role.Ordinal,
            "zeroth = 0; first = 1; second = 2; third = 3; fourth = 4; fifth = 5; sixth = 6; seventh = 7; eighth = 8; ninth nineth = 9; tenth = 10; eleventh = 11; twelfth = 12; thirteenth = 13; fourteenth = 14; fifteenth = 15; "
            + "sixteenth = 16; seventeenth = 17; eighteenth = 18; nineteenth = 19; twentieth = 20; thirtieth = 30; fortieth = 40; fiftieth = 50; sixtieth = 60; seventieth = 70; eightieth = 80; ninetieth = 90; "
            + "hundredth = 100; thousandth = 1000; millionth = 1e6; billionth = 1e9; trillionth = 1e12");
    }

    private void AddUnits()
    {
        Units.Add(new(UnitKind.Share, "%", new(1, 100)), "percent; per cent; per-cent; pct; pct.");
        Units.Add(new(UnitKind.Share, "‰", new(1, 1000)), "per mille; per mill; permille");
        Units.Add(new(UnitKind.PercentagePoints, ""), "percentage point; percentage points; percent points; % points; pp; ppt; pps");
        Units.Add(new(UnitKind.PercentagePoints, "", new(1, 100)), "basis point; basis points; bps");
        Units.Add(new(UnitKind.Factor, ""), "fold");
        UnitNames.AddCurrencies(this, EnglishCurrencies.Names, "");
        UnitNames.AddCurrencies(
            this,
            "CNY = rmb; TWD = taiwan/dollar taiwan/dollars taiwanese/dollar taiwanese/dollars; ETB = ethopian/birr ethopian/birrs; ARS = argentinian/peso argentinian/pesos; MKD = macedonian/denars; XAF = cfa/franc cfa/francs; EUR = euro euros; USD = dollar dollars us/dollar us/dollars u.s./dollars u.s./dollar american/dollars american/dollar buck bucks; GBP = pound/sterling pounds/sterling british/pound british/pounds quid; JPY = yen japanese/yen; "
            + "CHF = swiss/franc swiss/francs; CNY = yuan renminbi chinese/yuan; CAD = canadian/dollar canadian/dollars; AUD = australian/dollar australian/dollars; INR = rupee rupees indian/rupee indian/rupees; RUB = ruble rubles rouble roubles; "
            + "SEK = swedish/krona swedish/kronor; NOK = norwegian/krone norwegian/kroner; DKK = danish/krone danish/kroner; PLN = zloty zlotys złoty; CZK = koruna czech/koruna; HUF = forint forints; KRW = won; BRL = real reais; "
            + "MXN = mexican/peso mexican/pesos; HKD = hong/kong/dollar hong/kong/dollars; SGD = singapore/dollar singapore/dollars; NZD = new/zealand/dollar new/zealand/dollars; TRY = turkish/lira lira; ILS = shekel shekels; ZAR = rand; "
            + "MYR = ringgit rm; EGP = le l.e; UAH = hryvnia hryvnias hryvnya; FIM = finnish/markka markka; DEM = deutsche/mark deutschmarks; FRF = french/franc french/francs; ITL = italian/lira; MNT = tugrik tugriks; EGP = egyptian/pound egyptian/pounds; THB = baht; VND = dong; GBP = pounds",
            "EUR = euro/cent euro/cents eurocent eurocents; GBP = pence penny; USD = us/cent us/cents; UAH = kopiyka kopiykas; RUB = kopeck kopecks kopek kopeks; INR = paisa paise; PLN = grosz groszy; CHF = rappen");
        Units.Add(new(UnitKind.Money, "USD", new(1, 10)), "dime; dimes");
        Units.Add(new(UnitKind.Money, "USD", new(1, 20)), "nickels");
        Units.Add(new(UnitKind.Money, "cent"), "cent; cents; ¢; c");

        UnitNames.AddPrefixed(
            this,
            "kilo hecto deci centi milli micro nano mega giga tera peta exa",
            "m = meter meters metre metres; g = gram grams gramme grammes; l = liter liters litre litres; W = watt watts; Wh = watt-hour watt-hours; V = volt volts; A = ampere amperes amp amps; Hz = hertz; "
            + "B = byte bytes; bit = bit bits; J = joule joules; Pa = pascal pascals; N = newton newtons; eV = electronvolt electronvolts; FLOPS = flops flop; cal = calorie calories");
        UnitNames.AddPowers(this, "square cubic", joined: false, "kilo deci centi milli", "meter meters metre metres");
        UnitNames.Add(
            this,
            "kg = k.g k.g.; mph = m.p.h m.p.h.; ha = hectare hectares; t = tonne tonnes metric/ton metric/tons; ton = ton tons; °C = degrees celsius; °C = degree celsius; °C = deg celsius; °C = celcius; °C = centigrate; °C = ° celsius; °C = celsius; °C = degrees centigrade; °C = centigrade; °F = degrees f; °C = degrees c; °C = deg c; °F = deg f; °F = ° fahrenheit; °F = fahrenheit; °F = deg fahrenheit; °F = degrees fahrenheit; °F = degree fahrenheit; ° = degree degrees deg; K = kelvin kelvins; "
            + "mi = mile miles; ft = foot feet; in = inch inches; yd = yard yards; lb = pounds/of pound lbs; oz = ounce ounces; gal = gallon gallons; ac = acre acres; hp = horsepower; "
            + "tsp = teaspoon teaspoons tsp tsps; tbsp = tablespoon tablespoons tbsp tbsps; dB = decibel decibels; mi2 = square/mile square/miles; ft2 = square/foot square/feet sq/ft; in2 = square/inch square/inches; yd2 = square/yard square/yards; "
            + "ft3 = cubic/foot cubic/feet; mi3 = cubic/mile cubic/miles; in3 = cubic/inch cubic/inches; kn = knot knots; bar = bar bars; px = pixel pixels; ct = carat carats; st = stone stones; "
            + "pt = pint pints; qt = quart quarts; cup = cup cups; nmi = nautical/mile nautical/miles; floz = fluid/ounce fluid/ounces; bbl = barrel barrels; ly = light/year light/years light-year light-years; mph = miles/per/hour mile/per/hour; kWh = kilowatt/hour kilowatt/hours kilowatt-hour kilowatt-hours");
    }

    private void AddDates()
    {
        Vocabulary.Add(Role.Months, "year years yr yrs = 12; month months mo mos mth mths = 1; quarter quarters = 3; decade decades = 120; century centuries = 1200; millennium millennia = 12000");
        Vocabulary.Add(Role.Days, "day days = 1; week weeks wk wks = 7; fortnight fortnights = 14");
        Vocabulary.Add(Role.Seconds, "hour hours hr hrs = 3600; minute minutes min mins = 60; second seconds sec secs = 1; millisecond milliseconds = 1/1000");
        Vocabulary.Add(Role.Abbreviation, "yr yrs mo mos wk wks hr hrs min mins sec secs = 2");
        Vocabulary.Add(Role.Month, "january jan = 1; february feb = 2; march mar = 3; april apr = 4; may = 5; june jun = 6; july jul = 7; august aug = 8; september sept sep = 9; october oct = 10; november nov = 11; december dec = 12");
        Vocabulary.Add(Role.Abbreviation, "jan feb mar apr jun jul aug sept sep oct nov dec = 2");
        Vocabulary.Add(Role.Weekday, "monday mon = 1; tuesday tue tues = 2; wednesday wed = 3; thursday thu thur thurs = 4; friday fri = 5; saturday sat = 6; sunday sun = 7");
        Vocabulary.Add(Role.Season, "spring = 21; summer = 22; autumn fall = 23; winter = 24");
        Vocabulary.Add(Role.DecadeEnding, "s");
        Vocabulary.Add(Role.Quarter, "quarter");
        Vocabulary.Add(Role.HalfYear, "half");
        Vocabulary.Add(Role.PartOfPeriod, "beginning start early = 1; mid middle = 2; end late = 3");
        Vocabulary.Add(Role.Since, "since from");
        Vocabulary.Add(Role.Until, "until till by through to");
        Vocabulary.Add(Role.Before, "before");
        Vocabulary.Add(Role.After, "after");
        Vocabulary.Add(Role.At, "in on of the at for");
        Vocabulary.Add(Role.YearNoun, "year");
        Vocabulary.Add(Role.WeekNoun, "week");
        Vocabulary.Add(Role.MonthNoun, "month");
        ClockTimes.Add(true, "am; pm; a.m; p.m; a. m; p. m; o'clock; o’clock");
        Vocabulary.Add(Role.Within, "in");
        Vocabulary.Add(Role.Ago, "ago");
        Vocabulary.Add(Role.RelativeUnit, "last past previous = -1; this current = 0; next coming upcoming following = 1");
        Vocabulary.Add(Role.Nearest, "past coming upcoming");
        AddRelativeDates();
        OpenPeriods.Add(new(OpenStart: false, Excludes: false), "since; as of; starting; starting in; since the; since the year; beginning in; no earlier than");
        OpenPeriods.Add(new(OpenStart: true, Excludes: false), "until; till; by; through; up to; until the; by the; no later than; not later than; up until; through the");
        OpenPeriods.Add(new(OpenStart: true, Excludes: true), "before; prior to; before the; earlier than");
        OpenPeriods.Add(new(OpenStart: false, Excludes: true), "after; later than; after the; following"); OpenPeriods.Add(new(OpenStart: false, Excludes: false), "later than or at; on or after");

        PerPeriod.Add("year", "annually; annual; yearly; per year; a year; each year; every year; per annum; p. a.; p.a.; / year; / yr; / a");
        PerPeriod.Add("month", "monthly; per month; a month; each month; every month; / month; / mo");
        PerPeriod.Add("week", "weekly; per week; a week; each week; every week; / week");
        PerPeriod.Add("day", "daily; per day; a day; each day; every day; / day");
        PerPeriod.Add("quarter", "quarterly; per quarter; a quarter; each quarter; / quarter");
        PerPeriod.Add("h", "hourly; per hour; an hour; / hour; / hr");
    }

    private void AddRelativeDates()
    {
        Vocabulary.Add(Role.RelativeDay, "today yesterday tomorrow");
        RelativeDates.Add(new(CalendarUnit.Day, 0), "today");
        RelativeDates.Add(new(CalendarUnit.Day, -1), "yesterday");
        RelativeDates.Add(new(CalendarUnit.Day, -2), "the day before yesterday; day before yesterday");
        RelativeDates.Add(new(CalendarUnit.Day, 1), "tomorrow");
        RelativeDates.Add(new(CalendarUnit.Day, 2), "the day after tomorrow; day after tomorrow");
    }

    private void AddBounds()
    {
        BoundsBefore.Add(
            new(Bound.AtLeast),
            "at least; at the very least; a minimum of; minimum; minimum of; min.; >=; ≥; > =; starting at; greater than or equal to; more than or equal to; bigger or equal than; greater or equal than; equal to or greater than; equal to or more than; at or above; at or over; from at least");
        BoundsBefore.Add(
            new(Bound.MoreThan),
            "more than; any more than; greater than; above; in excess of; upwards of; north of; exceeding; exceed; exceeds; exceeded; surpass; surpasses; surpassed; well over; well above; longer than; older than; higher than; larger than; bigger than; later than; "
            + "far more than; well more than; much more than; many more than; >; beyond");
        BoundsBefore.Add(new(Bound.MoreThan, BoundScope.Single), "over");
        BoundsBefore.Add(
            new(Bound.AtMost),
            "at most; at the most; up to; anything up to; as many as; as much as; a maximum of; maximum; maximum of; max.; max; <=; ≤; < =; less than or equal to; fewer than or equal to; smaller or equal than; less or equal than; equal to or less than; equal to or fewer than; "
            + "equal to or below; at or below; at or under; limited to; capped at; restricted to");
        BoundsBefore.Add(new(Bound.AtMost, BoundScope.Extent), "within; within the next; within the coming; in the next; in the coming; over the next; over the coming; in the following; inside");
        BoundsBefore.Add(
            new(Bound.LessThan),
            "less than; fewer than; any less than; any fewer than; well below; far below; below; smaller than; shorter than; younger than; lower than; earlier than; <; well under; far fewer than; far less than; much less than; well short of; far short of; short of; not even; fall below; falls below; fell below; fallen below; falling below; "
            + "fall short of; falls short of; fell short of; miss the mark of; missed the mark of");
        BoundsBefore.Add(new(Bound.LessThan, BoundScope.Single), "under");
        BoundsBefore.Add(
            new(Bound.About),
            "about; around; approximately; approx.; approx; roughly; some; circa; ca.; c.; ~; ≈; ∼; an estimated; estimated; in the region of; in the order of; on the order of; in the neighbourhood of; in the neighborhood of; in the vicinity of; somewhere around; somewhere near; or so; more or less; give or take");
        BoundsBefore.Add(new(Bound.Nearly), "nearly; almost; close to; just under; just below; just short of; slightly less than; slightly fewer than; a little less than; approaching; slightly under; slightly below; barely; hardly; scarcely; not quite; a little under; very nearly; virtually");
        BoundsBefore.Add(new(Bound.JustOver), "just over; just above; slightly more than; a little more than; slightly over; a little over; slightly above; just more than; a good; barely more than; hardly more than; scarcely more than; little more than; only just over");
        BoundsBefore.Add(new(Bound.Exactly), "exactly; precisely; exactly the");
        BoundsAfter.Add(new(Bound.AtLeast), "+; or more; and more; or longer; or older; or higher; or larger; or bigger; or later; or better; and above; and over; or above; or over; and up; and upwards; or upwards; or greater; upwards; and older");
        BoundsAfter.Add(new(Bound.AtLeast, BoundScope.Closing), "plus; minimum; at least; at the very least; min.");
        BoundsAfter.Add(new(Bound.AtMost), "or less; or fewer; or shorter; or under; or below; or younger; or smaller; or lower; or earlier; and under; and below; and younger; at most; at the most");
        BoundsAfter.Add(new(Bound.AtMost, BoundScope.Closing), "maximum; max.; tops");
        BoundsAfter.Add(new(Bound.MoreThan, BoundScope.Verb), "was exceeded; were exceeded; is exceeded; are exceeded; has been exceeded; have been exceeded; be exceeded; exceeded; been exceeded");
        BoundsAfter.Add(new(Bound.About), "or so; give or take; approximately; or thereabouts; more or less; - odd; odd");
        AddNegations();
    }

    private void AddNegations()
    {
        Negations.Add(NegationReach.Clause, "not; never; cannot; no longer; never before; in no case; under no circumstances; at no time; by no means; in no way; not currently; not yet");
        foreach (var verb in (ReadOnlySpan<string>)["don", "doesn", "didn", "isn", "aren", "wasn", "weren", "won", "hasn", "haven", "hadn", "couldn", "wouldn", "shouldn", "can", "mustn", "needn", "mightn", "shan", "ain", "oughtn", "daren", "mayn"])
        {
            Negations.Add(NegationReach.Clause, verb + "'t; " + verb + "’t");
        }

        Negations.Add(NegationReach.Next, "no; without; neither; nor");
        Vocabulary.Add(Role.Must, "need needn");
        Duties.Add(true, "have to; need to; need; required to; necessarily; obliged to; be required to; been required to; bound to");
        Vocabulary.Add(Role.ClauseStart, "that which who whom whose because if whether when where while although though but as unless since until nor");
        Vocabulary.Add(Role.NoDenial, "only just merely simply");
        Vocabulary.Add(Role.Auxiliary, "have has had having be been being is are was were do does did will would shall should can could may might must to");
        Vocabulary.Add(Role.Than, "than");
        Vocabulary.Add(Role.Comparative, "more less fewer higher lower larger smaller");
        Vocabulary.Add(Role.Hundredth, "cent cents");
        FreeBounds.Add(true, "at least; at most; at the most; at the very least");
        Frames.Add(
            "over",
            "preside presides presided presiding reign reigns reigned spread watches watch presiding argue argues argued quarrel quarrelled clash clashed negotiate negotiates negotiated",
            "row dispute disputes talks battle concern concerns worries control argument dispute reign rule debate clash anger negotiations");
        Frames.Add("under", "falls fall fell suffer suffers suffered", "");
        Frames.Add("about", "report reports reported reporting talk talks talked talking complain complains complained know knows knew known ask asks asked write writes wrote written hear heard learn learns learned worried worry worries inform informs informed", "reports report story stories concern concerns book books complaints complaint talk information questions question article articles rumours rumors");
        Frames.Add("around", "revolve revolves revolved travel travels travelled", "");
        Detractors.Add(UnreadableReason.Replaced, "instead of; rather than; up from; down from; compared with; compared to; as opposed to; in place of; versus; vs.; vs; ( previously; ( formerly; ( was; ( previously :; replacing");
        Detractors.Add(UnreadableReason.Doubtful, "perhaps; maybe; possibly; conceivably; arguably; nowhere near; anything but; far from; not far from; well nigh; supposedly; allegedly");
        Detractors.Add(UnreadableReason.Multiplied, "twice as many as; twice as much as; double the; half the; half as many as; times as many as; times as much as; times more than");
        Vocabulary.Add(Role.Filler, "the its their his her these those previously formerly originally of");
        Vocabulary.Add(Role.Earlier, "after against from versus on");
        EarlierTimes.Add(true, "a year earlier; a year ago; a year before; last year; the year before; the previous year; the year earlier; in the previous year; in the prior year; the prior year; one year earlier; a month earlier; a month ago; a quarter earlier; last month; last quarter");
    }

    private void AddWordsAround()
    {
        Vocabulary.Add(Role.By, "by");
        Vocabulary.Add(Role.Onto, "to at");
        Vocabulary.Add(Role.FactorNoun, "factor");
        Vocabulary.Add(Role.OfChange, "of");
        Vocabulary.Add(
            Role.Up,
            "increase increases increased increasing rise rises rose risen rising grow grows grew grown growing growth gain gains gained up raise raises raised raising climb climbs climbed jump jumped surge surged soar soared boost boosts boosted expand expanded expands more higher faster");
        Vocabulary.Add(
            Role.Down,
            "decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped decline declines declined down reduce reduces reduced reduction cut cuts shrink shrinks shrank shrunk lose lost loses slip slipped plunge plunged less lower fewer slower sank sink sunk");
        Vocabulary.Add(Role.Not, "not no");
        Vocabulary.Add(Role.Vague, "few several many couple various numerous");
        Vocabulary.Add(Role.Over, "over");
        Vocabulary.Add(Role.Determiner, "the a an this that his her its their our my your");
        Vocabulary.Add(Role.Per, "per");
        Vocabulary.Add(
            Role.Namer,
            "euro port code articles sections chapters paragraphs annexes figures tables rooms levels steps phases p pp para art phase version chapter article section page pages number no nos part table figure fig stage level class type model rank hall room platform track line gate footnote step paragraph issue volume vol round group block tier generation gen agenda "
            + "horizon row column question answer annex appendix example variant channel formula category lesson route highway flight windows industry act rule title apartment apt suite box unit item option exhibit");
        Vocabulary.Add(Role.Introducer, "total sum value amount count number");
        Vocabulary.Add(Role.Telephone, "tel phone telephone fax mobile hotline");
        Vocabulary.Add(Role.Abbreviation, "approx ca c p pp art para sec vs dr mr mrs ms prof st no nos fig vol min max e g i = 1; etc inc ltd corp co u s a m = 0");
        Vocabulary.Add(
            Role.Stop,
            "the a an and or but nor of in on at by for with from to into onto over under above below between through during before after since until against without within among as than that this these those which who whom whose what when where why how "
            + "if because while although though is are was were be been being am has have had do does did will would shall should can could may might must not no he she it they we you i his her its their our your my me him them us "
            + "use uses used run runs ran plan plans need needs want wants make makes made build builds buy buys bought get gets got take takes took say says said see saw come came go went give gave work works worked live lived per each every all some any "
            + "there here then now today yesterday tomorrow also only just still already ago old");
    }
}
