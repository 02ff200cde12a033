namespace Beleg.Proving.Seeds;

/// <summary>
/// Words with the places of what they join: <c>{object} förder* {subject}</c>, <c>{subject} is owned by {object}</c>,
/// <c>{object}'s {subject}</c>, <c>{subject} fasst {value}</c>.
/// </summary>
/// <param name="Language">Empty for all languages.</param>
/// <param name="Text">As it is declared.</param>
/// <param name="Parts">In the order of the text: the subject once, the object or value once, and one word or more.</param>
internal sealed record DirectedPattern(string Language, string Text, EquatableArray<PatternPart> Parts)
{
    /// <summary>Ends a stem.</summary>
    public const char AnyEnding = '*';
}

/// <summary>A place or a word of a pattern.</summary>
/// <param name="Text">Of a word or mark what stands in a text, of a stem what it begins with, of the others nothing.</param>
/// <param name="IsAttached">Whether it follows the part before it without a blank: <c>{object}-Chef</c>.</param>
internal sealed record PatternPart(PatternPartKind Kind, string Text, bool IsAttached);

internal enum PatternPartKind
{
    /// <summary>The entity that the statement is about.</summary>
    Subject,

    /// <summary>The entity that is the value.</summary>
    Object,

    /// <summary>The value of any other type.</summary>
    Value,

    /// <summary><c>'s</c> behind a place: any genitive of it.</summary>
    Genitive,

    Word,

    Stem,

    /// <summary>A comma, a colon or a bracket.</summary>
    Mark,
}
