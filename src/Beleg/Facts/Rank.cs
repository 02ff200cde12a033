namespace Beleg;

/// <summary>Which of several statements on one property its authors prefer.</summary>
public enum Rank
{
    /// <summary>Preferred over the others, for a reason that the statement gives.</summary>
    Preferred,

    /// <summary>The default.</summary>
    Normal,

    /// <summary>Kept for the record, not to be used.</summary>
    Deprecated,
}
