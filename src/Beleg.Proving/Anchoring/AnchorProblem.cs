namespace Beleg.Proving.Anchoring;

/// <summary>The ways in which anchoring fails.</summary>
internal enum AnchorProblem
{
    /// <summary>The quote is empty.</summary>
    Empty,

    /// <summary>The quote, or a part between elisions, is too short to prove anything.</summary>
    TooShort,

    /// <summary>The quote does not stand in the document.</summary>
    NotFound,

    /// <summary>The quote stands at several places.</summary>
    NotUnique,

    /// <summary>The quote begins or ends inside a word or a number.</summary>
    CutsToken,

    /// <summary>The quote stands in the document, but not behind its prefix or before its suffix.</summary>
    OutOfContext,

    /// <summary>The quote stands in the document, but not in the section or part named.</summary>
    OutOfSection,

    /// <summary>The quote stands in the document, but holds no cell of the column named.</summary>
    OutOfColumn,

    /// <summary>No heading or paragraph is called what <c>in</c> says.</summary>
    UnknownSection,

    /// <summary>There are fewer places than <c>occurrence</c> says.</summary>
    NoSuchOccurrence,

    /// <summary>The parts between elisions do not stand in order in one paragraph.</summary>
    ScatteredParts,

    /// <summary>The reading is more than a repair of the quote.</summary>
    ReadingDiffers,

    /// <summary>The quote is what the document means, not what it prints: the printed words are named.</summary>
    IntendedText,

    /// <summary>The text repeats itself so often that the search was given up.</summary>
    TooRepetitive,
}
