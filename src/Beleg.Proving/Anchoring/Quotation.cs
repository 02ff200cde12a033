namespace Beleg.Proving.Anchoring;

/// <summary>A quote as the seed file states it.</summary>
/// <param name="Text">The quoted words, verbatim; <c>…</c> or <c>[…]</c> may stand for words left out.</param>
internal sealed record Quotation(string Text)
{
    /// <summary>How the quote reads when OCR's damage or a misprint is repaired.</summary>
    public string? Reading { get; init; }

    /// <summary>Words that stand directly before the quote.</summary>
    public string? Prefix { get; init; }

    /// <summary>Words that stand directly behind the quote.</summary>
    public string? Suffix { get; init; }

    /// <summary>Which of the remaining places is meant, counted from 1.</summary>
    public int? Occurrence { get; init; }

    /// <summary>The heading under which the quote stands, or the words with which its paragraph begins.</summary>
    public string? In { get; init; }

    /// <summary>The column of a table: the quote is a row of it, or stands in that column.</summary>
    public string? Column { get; init; }
}
