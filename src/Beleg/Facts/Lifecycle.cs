namespace Beleg;

/// <summary>What became of a statement after it was published.</summary>
public enum Lifecycle
{
    /// <summary>It stands.</summary>
    Active,

    /// <summary>Sources disagree, and nothing settles it. Using it is diagnostic <c>BLG6003</c>.</summary>
    Disputed,

    /// <summary>A later statement replaces it. Using it is warning <c>BLG6002</c>.</summary>
    Superseded,

    /// <summary>It is withdrawn. Using it is error <c>BLG6001</c>.</summary>
    Retracted,
}
