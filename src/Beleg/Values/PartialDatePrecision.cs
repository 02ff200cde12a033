namespace Beleg;

/// <summary>How much of a date is known.</summary>
public enum PartialDatePrecision
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The half of a year.</summary>
    Half,

    /// <summary>The quarter of a year.</summary>
    Quarter,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}
