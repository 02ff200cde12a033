using System.Globalization;

namespace Beleg;

/// <summary>Reads and writes partial dates.</summary>
internal static class DateNotation
{
    public const string Sample = "a date such as '2025', '2025-06' or '2025-06-13'";

    private static readonly string[] GermanMonths =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] EnglishOrdinals = ["first", "second", "third", "fourth"];

    public static bool TryRead(string text, out PartialDate value, out string? hint)
    {
        value = default;
        hint = ExplainShape(text);
        if (hint is not null) return false;

        var year = Number(text, 0, 4);
        var part = text.Length > 4 ? Number(text, 5, 2) : 0;
        var day = text.Length > 7 ? Number(text, 8, 2) : 0;
        var isWhole = (text.Length == 4 || part > 0) && (text.Length <= 7 || day > 0);
        if (isWhole && PartialDate.Exists(year, part, day))
        {
            value = new PartialDate(year, part, day);
            return true;
        }

        hint = part is >= 21 and <= 24 ? "seasons have no first day; write a quarter, 2025-33 to 2025-36" : "there is no such date";
        return false;
    }

    public static string Format(PartialDate date, TextStyle style) => style switch
    {
        TextStyle.German => German(date),
        TextStyle.English => English(date),
        _ => Iso(date),
    };

    private static string Iso(PartialDate date)
    {
        var text = Digits(date.Year, "0000");
        if (date.Part > 0) text += "-" + Digits(date.Part, "00");
        return date.Day is { } day ? text + "-" + Digits(day, "00") : text;
    }

    private static string German(PartialDate date) => date.Precision switch
    {
        PartialDatePrecision.Half => Digits(date.Half!.Value) + ". Halbjahr " + Digits(date.Year),
        PartialDatePrecision.Quarter => Digits(date.Quarter!.Value) + ". Quartal " + Digits(date.Year),
        PartialDatePrecision.Month => GermanMonths[date.Part - 1] + " " + Digits(date.Year),
        PartialDatePrecision.Day => Digits(date.Day!.Value) + ". " + GermanMonths[date.Part - 1] + " " + Digits(date.Year),
        _ => Digits(date.Year),
    };

    private static string English(PartialDate date) => date.Precision switch
    {
        PartialDatePrecision.Half => EnglishOrdinals[date.Half!.Value - 1] + " half of " + Digits(date.Year),
        PartialDatePrecision.Quarter => EnglishOrdinals[date.Quarter!.Value - 1] + " quarter of " + Digits(date.Year),
        PartialDatePrecision.Month => EnglishMonths[date.Part - 1] + " " + Digits(date.Year),
        PartialDatePrecision.Day => Digits(date.Day!.Value) + " " + EnglishMonths[date.Part - 1] + " " + Digits(date.Year),
        _ => Digits(date.Year),
    };

    /// <summary>Digits and hyphens stand where they should, or a hint says where not.</summary>
    private static string? ExplainShape(string text)
    {
        if (text.Length == 0) return "the date is missing";
        if (text.IndexOf('/') >= 0 || text.IndexOf("..", StringComparison.Ordinal) >= 0) return "one date is expected here, no period";
        if (text.IndexOf('T') == 10) return $"write {Notation.Shorten(text.Substring(0, 10))} without the time of day";
        if (text.IndexOf('.') > 0 && GermanOrder(text) is { } iso) return $"write {iso}";

        var isWellFormed = text.Length is 4 or 7 or 10;
        for (var i = 0; i < text.Length && isWellFormed; i++)
            isWellFormed = i is 4 or 7 ? text[i] == '-' : Notation.IsDigit(text[i]);
        if (isWellFormed) return null;

        return text.Length is 2 && Notation.IsDigit(text[0]) && Notation.IsDigit(text[1])
            ? "write the year in four digits"
            : "write four digits for the year, two for month and day, with hyphens between";
    }

    private static string? GermanOrder(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 3 || parts[2].Length != 4 || parts[0].Length is 0 or > 2 || parts[1].Length is 0 or > 2) return null;

        foreach (var part in parts)
        {
            foreach (var character in part)
            {
                if (!Notation.IsDigit(character)) return null;
            }
        }

        return parts[2] + "-" + parts[1].PadLeft(2, '0') + "-" + parts[0].PadLeft(2, '0');
    }

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++) number = (number * 10) + (text[i] - '0');
        return number;
    }

    private static string Digits(int number, string format = "0") => number.ToString(format, CultureInfo.InvariantCulture);
}
