using Beleg;

/// <summary>Change a digit here or in the document, and the build fails at the attribute.</summary>
internal static class Limits
{
    [Cited("limits.txt", "An identifier has at most 35 characters", Unit = "characters", Bound = Bound.AtMost)]
    public const int LongestIdentifier = 35;

    [Cited("limits", "The timeout is 30 seconds")]
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
}
