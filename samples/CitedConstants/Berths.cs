namespace CitedConstants;

/// <summary>The same without a word of the library in the code: comments that an analyzer proves, and <c>beleg cite --check</c>.</summary>
internal static class Berths
{
    // cite: harbour-messages.txt § Time "The retention period is 7 days", Unit = "days"
    private const int RetentionPeriod = 7;

    public static bool IsForgotten(TimeSpan age) => age > TimeSpan.FromDays(RetentionPeriod);

    public static bool FitsIntoFrame(ReadOnlySpan<byte> message)
    {
        // cite: harbour-messages.txt § 1 "A frame has at most
        //       16,384 octets", Unit = "octets", Bound = AtMost
        return message.Length <= 16 * 1024;
    }
}
