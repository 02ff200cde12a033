namespace Beleg;

/// <summary>What durations are measured along; one axis has no fixed length on another.</summary>
internal enum DurationAxis
{
    Months,
    Days,
    Seconds,
}
