using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>What a reader of claims must be told of the catalogue: the words that its author declares.</summary>
internal sealed record ClaimQuestion
{
    /// <summary>The words of the property, in the language of the text; a form that ends with <c>*</c> begins one.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public Genre Genre { get; init; }

    /// <summary>Whether a name is that of what is asked about.</summary>
    public Func<Mention, bool> IsSubject { get; init; } = static _ => false;

    /// <summary>Words of the property that say which end is which.</summary>
    public IReadOnlyList<RelationPattern> Patterns { get; init; } = [];

    /// <summary>Common nouns that stand for the subject's kind.</summary>
    public IReadOnlyList<string> Nouns { get; init; } = [];

    /// <summary>Adjectives and adverbs that change nothing.</summary>
    public IReadOnlyList<string> Plain { get; init; } = [];

    /// <summary>What the property's unit is called, and what else the statement says that is counted.</summary>
    public IReadOnlyList<string> Counted { get; init; } = [];

    /// <summary>Joints that need not be read, for those who measure what they are worth.</summary>
    public Joint Shadowed { get; init; }

    public bool IsDeclared(Item item) => IsDeclaredWhole(item) || (item.Base.Length > 0 && Matches(Words, item.Base));

    /// <summary>Whether a word of the property makes the number a most or a least by itself.</summary>
    public bool Limits(Item item) => item.Limit is not Bound.None && !IsDeclaredWhole(item);

    private bool IsDeclaredWhole(Item item) => Matches(Words, item.Text) || (item.Text.Any(char.IsWhiteSpace) && WordsOf(item).Any(word => Matches(Words, word)));

    /// <summary>The words of the property that stand in a sentence as several of its items: <em>standard rate</em>, each of them declared there.</summary>
    public ClaimQuestion In(List<Item> items)
    {
        var found = new List<string>();
        List<string>? said = null;
        foreach (var phrase in Words)
        {
            if (phrase.IndexOf(' ') < 0) continue;
            said ??= [.. items.SelectMany(WordsOf)];
            var words = phrase.Split(' ');
            for (var at = 0; at + words.Length <= said.Count; at++)
            {
                var length = 0;
                while (length < words.Length && Matches([words[length]], said[at + length])) length++;
                if (length == words.Length) found.AddRange(words);
            }
        }

        return found.Count == 0 ? this : this with { Words = [.. Words, .. found] };
    }

    /// <summary>The words of an item: a value has those that bound it, and a phrase several.</summary>
    private static IEnumerable<string> WordsOf(Item item) => item.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a pattern says the relation by it.</summary>
    public bool IsOfPattern(Item item)
    {
        foreach (var word in item.Lower.Split(' '))
        {
            if (Patterns.Any(pattern => pattern.Parts.Any(part => part.IsSaidBy(word)))) return true;
        }

        return false;
    }

    public bool IsCounted(Item item) => Matches(Counted, item.Text);

    /// <summary>Whether a word of a value is one of those by which the unit behind it is called: <em>binary packages</em>.</summary>
    public bool IsOfUnit(Item value, Item word)
    {
        foreach (var form in Counted)
        {
            if (form.IndexOf(' ') > 0 && value.End - form.Length <= word.Start && value.Text.EndsWith(form, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a value counts something that the catalogue declares, and no unit that all the world knows.</summary>
    public bool Counts(Item value)
    {
        foreach (var form in Counted)
        {
            if (value.Text.EndsWith(form, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether the property has a time: what is asked for a number is none, though it may look like a year.</summary>
    public bool AsksForTime { get; init; } = true;

    /// <summary>Whether words or names are asked for: what is planned of their subject is not planned of them.</summary>
    public bool AsksForText { get; init; }

    /// <summary>Whether names are asked for: from the first to the last of them a verb may stand, which is none of theirs.</summary>
    public bool AsksForNames => Members.Count > 0;

    /// <summary>The entities whose names are asked for.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Whether the property is a number of nothing in particular: then the noun right behind it says what it counts.</summary>
    public bool IsBareNumber { get; init; }

    /// <summary>Common nouns that stand for the kind of the entities whose names are asked for.</summary>
    public IReadOnlyList<string> MemberNouns { get; init; } = [];

    /// <summary>Whether a word is one of the property, or stands for the subject's kind.</summary>
    public bool Declares(string word) => Matches(Words, word) || Matches(Nouns, word);

    public bool IsKindNoun(Item item) => Matches(Nouns, item.Text);

    public bool IsMemberNoun(Item item) => Matches(MemberNouns, item.Text);

    public bool IsPlain(Item item) => item.Senses.Length == 0 && Matches(Plain, item.Text);

    private static bool Matches(IReadOnlyList<string> forms, string text)
    {
        foreach (var form in forms)
        {
            if (form.Length == 0) continue;
            var isStem = form[form.Length - 1] == '*';
            if (isStem ? text.AsSpan().StartsWith(form.AsSpan(0, form.Length - 1), StringComparison.OrdinalIgnoreCase) : string.Equals(text, form, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
