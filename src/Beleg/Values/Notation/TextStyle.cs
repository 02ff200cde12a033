namespace Beleg;

/// <summary>Which of the texts of a value is asked for.</summary>
internal enum TextStyle
{
    /// <summary><c>G</c>: what seed files write, and what parses back.</summary>
    Invariant,

    /// <summary><c>S</c>: symbols for bounds, digits grouped by narrow no-break spaces.</summary>
    Symbolic,

    /// <summary><c>de</c>: German words and number notation.</summary>
    German,

    /// <summary><c>en</c>: English words and number notation.</summary>
    English,
}
