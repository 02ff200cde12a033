namespace Beleg;

/// <summary>Puts words between the quotation marks of a language.</summary>
internal static class Quotation
{
    /// <summary>In the quotation marks of a BCP 47 tag, whose first part counts: <c>de-AT</c> is German.</summary>
    public static string Mark(string words, string language) =>
        string.Equals(language.Split('-')[0], "de", StringComparison.OrdinalIgnoreCase) ? $"„{words}“" : $"“{words}”";
}
