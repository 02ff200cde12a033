namespace Beleg;

/// <summary>Puts words between the quotation marks of a language.</summary>
internal static class Quotation
{
    public static string Mark(string words, string language) =>
        string.Equals(language, "de", StringComparison.Ordinal) ? $"„{words}“" : $"“{words}”";
}
