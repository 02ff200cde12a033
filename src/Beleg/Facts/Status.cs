namespace Beleg;

/// <summary>How far a source says that a thing has come. Ordered from the most to the least settled.</summary>
public enum Status
{
    /// <summary>The source says that it is so. The default.</summary>
    Stated,

    /// <summary>The source says that it was reached.</summary>
    Achieved,

    /// <summary>It is being done (<em>wird errichtet</em>).</summary>
    UnderWay,

    /// <summary>It has been decided (<em>beschlossen</em>).</summary>
    Decided,

    /// <summary>It is planned or announced (<em>geplant, soll, will</em>).</summary>
    Planned,

    /// <summary>Somebody asks for it (<em>fordert</em>).</summary>
    Demanded,
}
