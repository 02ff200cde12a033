using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Languages;

/// <summary>German, with what Austria and Switzerland write differently.</summary>
internal sealed class German : Language
{
    public const string Iso = "de";
    public const string OwnFolder = "German";

    public static readonly German Instance = new();

    public override Inflection Inflection { get; } = new GermanInflection();

    private German()
        : base(Iso, OwnFolder, new(DecimalSign: ',', GroupSigns: ".'", OtherDecimalSign: '.'))
    {
    }

    public override bool OrdinalsEndWithStop => true;

    public override bool TensBeforeUnits => false;

    public override bool ArticleIsNumeral => true;

    public override bool CountsHalves => true;

    public override bool CapitalisesNouns => true;

    public override bool ByMeansChange => true;

    public override QualifierLexicon Qualifiers { get; } = new QualifierLexicon(OwnFolder);

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

    public override bool IsDistanceAfter(Sentence sentence, int token) => sentence.Has(token, Role.Within);
}
