using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Languages;

/// <summary>English, British and American.</summary>
internal sealed class English : Language
{
    public const string Iso = "en";
    public const string OwnFolder = "English";

    public static readonly English Instance = new();

    public override Inflection Inflection { get; } = new EnglishInflection();

    private English()
        : base(Iso, OwnFolder, new(DecimalSign: '.', GroupSigns: ","))
    {
    }

    public override bool MonthFirst => true;

    public override bool SaysYearsInPairs => true;

    public override bool ChangesFromTo => true;

    public override bool CountsManyParts => true;

    public override QualifierLexicon Qualifiers { get; } = new QualifierLexicon(OwnFolder);

    public override IReadOnlyList<string> NounEndings { get; } = ["s", "es"];

    /// <summary>English marks neither adjectives nor nouns: whatever is no function word and no common verb may stand between.</summary>
    public override bool MayModifyNoun(Sentence sentence, int word, int number) =>
        sentence[word].Kind == TokenKind.Word && !sentence.Has(word, Role.Stop) && sentence[word].Senses.Length == 0;

    /// <summary>"is made up of 37 islands" tells no rise.</summary>
    public override bool MayBeNoun(Sentence sentence, int token) => !sentence.Has(token, Role.Stop);

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

    public override bool IsDistanceAfter(Sentence sentence, int token) => sentence.Has(token, Role.Within);
}
