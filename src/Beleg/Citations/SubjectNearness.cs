namespace Beleg;

/// <summary>How near to a quote the document names what the fact is about. Ordered from the nearest.</summary>
public enum SubjectNearness
{
    /// <summary>The quote itself names it. The default.</summary>
    Quote,

    /// <summary>The sentence of the quote names it, and speaks of nothing else of its kind.</summary>
    Sentence,

    /// <summary>The paragraph does, in words that the citation gives as <see cref="Citation.Subject"/>.</summary>
    Paragraph,

    /// <summary>The section does: its heading, an earlier paragraph, or the head of the table.</summary>
    Section,

    /// <summary>A person inferred it from <see cref="Citation.Subject"/>, for the reason in <see cref="Citation.Because"/>.</summary>
    Inferred,
}
