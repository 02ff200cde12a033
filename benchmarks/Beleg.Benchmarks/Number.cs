using System.Globalization;

namespace Beleg.Benchmarks;

/// <summary>Numbers in arguments and reports, the same on every machine.</summary>
internal static class Number
{
    public static int Parse(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    public static string Text(FormattableString text) => FormattableString.Invariant(text);
}
