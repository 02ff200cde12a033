namespace Beleg;

/// <summary>How a printed number limits the value it stands for. The bound is part of the value.</summary>
public enum Bound
{
    /// <summary>The source prints a bare number.</summary>
    None,

    /// <summary>The source itself says that the number is exact (German <em>genau</em>).</summary>
    Exactly,

    /// <summary>The number or more (<em>mindestens</em>).</summary>
    AtLeast,

    /// <summary>More than the number (<em>mehr als, über</em>).</summary>
    MoreThan,

    /// <summary>The number or less (<em>höchstens, bis zu</em>).</summary>
    AtMost,

    /// <summary>Less than the number (<em>weniger als, unter</em>).</summary>
    LessThan,

    /// <summary>Close to the number, on either side (<em>rund, etwa</em>).</summary>
    About,

    /// <summary>Close to the number, below it (<em>fast, knapp, nahezu</em>).</summary>
    Nearly,

    /// <summary>Close to the number, above it (<em>gut</em>).</summary>
    JustOver,
}
