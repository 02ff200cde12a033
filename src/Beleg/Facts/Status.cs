namespace Beleg;

/// <summary>
/// How far a source says that a thing has come, or what a norm says that is to be. The numbers are part of the contract: compiled
/// consumers hold them. They are no order; <see cref="Facts{T}"/> says which of several statements is the best.
/// </summary>
public enum Status
{
    /// <summary>The source says that it is so. The default.</summary>
    Stated = 0,

    /// <summary>The source says that it was reached.</summary>
    Achieved = 1,

    /// <summary>It is being done (<em>wird errichtet</em>).</summary>
    UnderWay = 2,

    /// <summary>It has been decided (<em>beschlossen</em>).</summary>
    Decided = 3,

    /// <summary>It is planned or announced (<em>geplant, soll, will</em>).</summary>
    Planned = 4,

    /// <summary>Somebody asks for it (<em>fordert</em>).</summary>
    Demanded = 5,

    /// <summary>A norm makes it a duty: MUST, SHALL and REQUIRED of RFC 2119 and their prohibitions; <em>muss, hat zu, darf nicht</em>.</summary>
    Required = 6,

    /// <summary>A norm recommends it: SHOULD of RFC 2119; <em>soll</em> in a law.</summary>
    Recommended = 7,

    /// <summary>A norm permits it: MAY of RFC 2119; <em>kann, darf</em>.</summary>
    Permitted = 8,
}
