using Beleg;

namespace CitedConstants;

internal static class HarbourMessages
{
    [Cited("harbour-messages.txt", "A frame has at most 16,384 octets", Unit = "octets", Bound = Bound.AtMost)]
    public const int LargestFrame = 1 << 14;

    [Cited("harbour-messages.txt", "The initial window is 65,535 octets", Unit = "octets")]
    public const int InitialWindow = 0xFFFF;

    [Cited("harbour-messages.txt", "The media type is \"application/vnd.harbour\"")]
    public const string MediaType = "application/vnd.harbour";

    [Cited("harbour-messages.txt", "The timeout is 30 seconds", In = "Time")]
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    [Cited("harbour-messages.txt", "The retention period is 7 days")]
    public static TimeSpan RetentionPeriod { get; } = TimeSpan.FromDays(7);

    [Cited("harbour-messages.txt", "The protocol took effect on 1 August 2024")]
    public static readonly DateOnly Effect = new(2024, 8, 1);

    // Two documents say so, and both must.
    [Cited("harbour-messages.txt", "The standard rate is 7 %")]
    [Cited("hafenordnung.txt", "Der Satz beträgt 7 Prozent")]
    public const decimal StandardRate = 0.07m;

    [Cited("harbour-messages.txt", "The deposit amounts to 250 EUR")]
    public static readonly Money Deposit = Money.Parse("250 EUR");
}

/// <summary>What a frame asks for.</summary>
internal enum FrameType
{
    None,

    [Cited("harbour-messages.txt", "A frame of the type DOCK asks for a berth")]
    Dock,

    [Cited("harbour-messages.txt", "a frame of the type CLEAR gives it up")]
    Clear,
}
