namespace Beleg.Linguistics;

/// <summary>Interpolation whose result is the same on every machine.</summary>
internal static class Invariant
{
    public static string Text(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>A number from 1 in plain digits.</summary>
    public static bool TryParsePositive(string text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9' || number > 99_999_999) return false;
            number = (number * 10) + (c - '0');
        }

        return number > 0;
    }
}
