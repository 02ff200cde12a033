namespace Beleg.Linguistics.Claims;

/// <summary>Words that say which end of a relation is which: <em>{object} owns {subject}</em>.</summary>
internal sealed record RelationPattern(string Text, IReadOnlyList<RelationPart> Parts);

/// <summary>A place or a word of a pattern.</summary>
internal sealed record RelationPart(RelationPartKind Kind, string Text)
{
    public bool IsEnd => Kind is RelationPartKind.Subject or RelationPartKind.Object;

    public bool IsSaidBy(string word) => Kind switch
    {
        RelationPartKind.Word => string.Equals(word, Text, StringComparison.OrdinalIgnoreCase),
        RelationPartKind.Stem => word.StartsWith(Text, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}

internal enum RelationPartKind : byte
{
    Subject,
    Object,
    Genitive,
    Word,

    /// <summary>Any ending may follow.</summary>
    Stem,
}
