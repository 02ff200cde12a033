namespace Beleg;

/// <summary>In what a change is measured.</summary>
public enum ChangeKind
{
    /// <summary>In parts of what was there before: an increase of 50 %.</summary>
    Relative,

    /// <summary>In percentage points, as the difference of two shares: from 4 % to 7 % is 3 percentage points.</summary>
    PercentagePoints,

    /// <summary>As the number by which what was there before is multiplied: factor 2 is a doubling.</summary>
    Factor,
}
