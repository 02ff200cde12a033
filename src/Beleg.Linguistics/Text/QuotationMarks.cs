namespace Beleg.Linguistics.Text;

/// <summary>The marks around words that somebody says.</summary>
internal static class QuotationMarks
{
    /// <summary>Whether a sign can enclose a speech; a single one may be an apostrophe.</summary>
    public static bool Are(char sign) => sign is '"' or '„' or '“' or '”' or '«' or '»';
}
