namespace Beleg;

/// <summary>How far the machine got when it checked that a value follows from its quotes. Never better than what was done.</summary>
public enum Support
{
    /// <summary>A human's summary, declared as such: the quotes stand in their documents, the value is not read from them.</summary>
    Paraphrased,

    /// <summary>The value is a run of the quote, or the quoted speech itself.</summary>
    Verbatim,

    /// <summary>The name or an alias of the entity that is the value stands in the quote.</summary>
    Named,

    /// <summary>The value (a number, a sum, a date …) was read from the quote and agrees.</summary>
    Derived,
}
