using System.Globalization;

namespace Beleg.Proving.Tests.Grounding;

/// <summary>Writes numbers and dates out in every notation that a language has: what the properties read back.</summary>
internal static class Spelling
{
    private static readonly string[] s_german =
        ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];

    private static readonly string[] s_germanTens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    private static readonly string[] s_english =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] s_englishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static readonly string[] GermanMonths = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    public static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Every unit of time with what one of it is long, in both languages.</summary>
    public static readonly (string Language, string Noun, Extent Length)[] LengthsOfTime =
    [
        ("de", "Jahre", Extent.OfMonths(12)), ("de", "Monate", Extent.OfMonths(1)), ("de", "Quartale", Extent.OfMonths(3)), ("de", "Jahrzehnte", Extent.OfMonths(120)), ("de", "Wochen", Extent.OfDays(7)),
        ("de", "Tage", Extent.OfDays(1)), ("de", "Stunden", Extent.OfSeconds(3600)), ("de", "Minuten", Extent.OfSeconds(60)), ("de", "Sekunden", Extent.OfSeconds(1)),
        ("en", "years", Extent.OfMonths(12)), ("en", "months", Extent.OfMonths(1)), ("en", "decades", Extent.OfMonths(120)), ("en", "centuries", Extent.OfMonths(1200)), ("en", "weeks", Extent.OfDays(7)),
        ("en", "days", Extent.OfDays(1)), ("en", "hours", Extent.OfSeconds(3600)), ("en", "minutes", Extent.OfSeconds(60)), ("en", "seconds", Extent.OfSeconds(1)),
    ];

    private static readonly string[] s_germanParts = ["Drittel", "Viertel", "Fünftel", "Sechstel", "Siebtel", "Achtel", "Neuntel", "Zehntel"];

    private static readonly string[] s_englishParts = ["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static string GermanPart(int part, int whole) => $"{s_german[part]} {s_germanParts[whole - 3]}";

    public static string EnglishPart(int part, int whole) => $"{s_english[part]} {s_englishParts[whole - 3]}{(part == 1 ? "" : "s")}";

    public static IEnumerable<string> GermanDigits(long number) =>
        number < 1000 ? [Plain(number)] : [Plain(number), Grouped(number, "."), Grouped(number, " "), Grouped(number, "\u00A0"), Grouped(number, "\u202F"), Grouped(number, "\u2009"), Grouped(number, "'"), Grouped(number, "’")];

    public static IEnumerable<string> EnglishDigits(long number) =>
        number < 1000 ? [Plain(number)] : [Plain(number), Grouped(number, ","), Grouped(number, " "), Grouped(number, "\u00A0"), Grouped(number, "\u202F")];

    public static string German(long number)
    {
        if (number >= 1_000_000) return (number / 1_000_000 == 1 ? "eine Million" : German(number / 1_000_000) + " Millionen") + (number % 1_000_000 == 0 ? "" : " " + German(number % 1_000_000));
        if (number >= 1000) return GermanBelow(number / 1000) + "tausend" + (number % 1000 == 0 ? "" : Final(number % 1000));
        return Final(number);

        static string Final(long rest) => rest % 100 == 1 ? (rest == 1 ? "" : GermanBelow(rest - 1)) + "eins" : GermanBelow(rest);
    }

    public static string English(long number, bool withAnd)
    {
        if (number >= 1_000_000) return English(number / 1_000_000, withAnd) + " million" + Rest(number % 1_000_000);
        if (number >= 1000) return English(number / 1000, withAnd) + " thousand" + Rest(number % 1000);
        if (number >= 100) return s_english[number / 100] + " hundred" + Rest(number % 100);
        if (number >= 20) return s_englishTens[number / 10] + (number % 10 == 0 ? "" : "-" + s_english[number % 10]);
        return s_english[number];

        string Rest(long rest) => rest == 0 ? "" : (withAnd && rest < 100 ? " and " : " ") + English(rest, withAnd);
    }

    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Grouped(long number, string separator) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal);

    private static string GermanBelow(long number)
    {
        if (number >= 100) return s_german[number / 100] + "hundert" + (number % 100 == 0 ? "" : GermanBelow(number % 100));
        if (number >= 20) return (number % 10 == 0 ? "" : s_german[number % 10] + "und") + s_germanTens[number / 10];
        return s_german[number];
    }
}
