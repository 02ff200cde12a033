namespace Beleg;

/// <summary>How far the machine got when it checked that a value follows from its quotes. Never better than what was done.</summary>
/// <remarks>
/// From low to high: <see cref="Paraphrased"/>, <see cref="Attested"/>, <see cref="Verbatim"/>, <see cref="Named"/>,
/// <see cref="Derived"/>. The numbers are those that compiled consumers know; ask <see cref="SupportOrder.IsAtLeast"/>. That
/// <see cref="Attested"/> has the lowest keeps whoever compares numbers on the safe side.
/// </remarks>
public enum Support
{
    /// <summary>
    /// Value, unit and bound were read from the quote, or the name or the words found in it; the sentence was not read in full:
    /// a named editor of the catalogue vouches for it, with a reason.
    /// </summary>
    Attested = -1,

    /// <summary>A human's summary, declared as such: the quotes stand in their documents, the value is not read from them.</summary>
    Paraphrased = 0,

    /// <summary>The value is a run of the quote, or the quoted speech itself.</summary>
    Verbatim = 1,

    /// <summary>The name or an alias of the entity that is the value stands in the quote.</summary>
    Named = 2,

    /// <summary>The value (a number, a sum, a date …) was read from the quote and agrees.</summary>
    Derived = 3,
}
