using Beleg.Linguistics.Claims;

namespace Beleg.Linguistics.Tests.Claims;

/// <summary>
/// A sentence whose claim is read to its last joint, and the places in it where a word can be put: <c>[verb]</c> before the verb,
/// <c>[number]</c> between the verb and the number, <c>[unit]</c> before the unit, <c>[end]</c> behind the value.
/// </summary>
internal sealed class BaseSentence(string language, string name, string pattern, string value, params string[] words)
{
    public static readonly string[] Places = ["verb", "number", "unit", "end"];

    private readonly NameIndex _names = new([new Named(name)]);
    private readonly UnitLexicon _units = UnitLexicon.Create([new("person", Persons)]);
    private readonly ClaimQuestion _question = new() { Words = words, Counted = Persons, IsSubject = mention => mention.Names(name) };

    private static readonly string[] Persons = ["employees", "people", "Mitarbeiter", "Menschen"];

    public static IReadOnlyList<BaseSentence> All { get; } =
    [
        new("en", "North Yard", "The North Yard [verb] has [number] 300 [unit] employees [end] .", "300 person"),
        new("en", "North Yard", "The revenue of the North Yard [verb] is [number] 5 million [unit] euros [end] .", "5000000 EUR", "revenue"),
        new("en", "North Yard", "At the North Yard [verb] there are [number] 300 [unit] people [end] .", "300 person"),
        new("de", "Nordhof", "Der Nordhof [verb] hat [number] 300 [unit] Mitarbeiter [end] .", "300 person"),
        new("de", "Nordhof", "Der Umsatz des Nordhofs [verb] beträgt [number] 5 Millionen [unit] Euro [end] .", "5000000 EUR", "Umsatz"),
        new("de", "Nordhof", "Im Nordhof [verb] arbeiten [number] 300 [unit] Menschen [end] .", "300 person"),
    ];

    public string Language { get; } = language;

    /// <summary>The sentence with a word at one of its places; without any where the word is empty.</summary>
    public string With(string place, string word)
    {
        var text = pattern;
        foreach (var each in Places) text = text.Replace($"[{each}] ", string.Equals(each, place, StringComparison.Ordinal) && word.Length > 0 ? word + " " : "", StringComparison.Ordinal);
        return text.Replace(" .", ".", StringComparison.Ordinal);
    }

    /// <summary>Whether a text is still read to say the sentence's own value, plainly, of its own subject, with nothing left unread.</summary>
    public bool IsSaidBy(string text)
    {
        var sentence = Sentence(text, out var own);
        return own is not null && Claim(sentence, own) is { IsStateable: true, Modality: Modality.Stated, Unread.Count: 0, Voices.Count: 0, Restrictions.Count: 0, PerWord: null, PastWord: null, Subject.Kind: not (SubjectKind.Stranger or SubjectKind.UnknownName or SubjectKind.Several) };
    }

    public ReadSentence Sentence(string text, out Reading? own)
    {
        var rules = KnownLanguages.Find(Language)!;
        var readings = ValueReader.Read(text, rules, _units);
        own = readings.FirstOrDefault(reading => string.Equals(reading.ToString(), value, StringComparison.Ordinal));
        return ReadSentence.Read(text, new(0, text.Length), rules, _names.Find(text, isOcr: false), readings);
    }

    public Claim? Claim(ReadSentence sentence, Reading own) => sentence.ClaimAt(new(own.Start, own.Length), _question);

    private sealed class Named(string name) : INamed
    {
        public string Id => name;

        public string Kind => "Site";

        public IReadOnlyList<string> Names => [name];
    }
}
