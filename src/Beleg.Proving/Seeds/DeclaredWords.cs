namespace Beleg.Proving.Seeds;

/// <summary>The words that the authors of a catalogue declare: for a property, for a kind, or as such that change nothing.</summary>
/// <param name="Words">Forms and stems.</param>
/// <param name="Patterns">What says which end of a relation is which; of properties alone.</param>
internal sealed record DeclaredWords(EquatableArray<DeclaredWord> Words, EquatableArray<DirectedPattern> Patterns)
{
    public static DeclaredWords Empty { get; } = new([], []);

    /// <summary>Those of one language and those of all, as they are declared.</summary>
    public IEnumerable<DeclaredWord> WordsIn(string language) => Words.Where(word => IsOf(word.Language, language));

    /// <inheritdoc cref="WordsIn" />
    public IEnumerable<DirectedPattern> PatternsIn(string language) => Patterns.Where(pattern => IsOf(pattern.Language, language));

    private static bool IsOf(string declared, string language) => declared.Length == 0 || string.Equals(declared, language, StringComparison.Ordinal);
}

/// <summary>A form (<c>betreibt</c>, <c>gehört zu</c>) or a stem (<c>förder*</c>).</summary>
/// <param name="Language">Empty for all languages.</param>
/// <param name="Text">As it is declared, with its <c>*</c>.</param>
internal sealed record DeclaredWord(string Language, string Text)
{
    /// <summary>Whether any ending may follow.</summary>
    public bool IsStem => Text[Text.Length - 1] == DirectedPattern.AnyEnding;

    /// <summary>What stands in a text, without the <c>*</c>.</summary>
    public string Form => IsStem ? Text.Substring(0, Text.Length - 1) : Text;
}
