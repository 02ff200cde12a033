namespace Beleg.Proving;

/// <summary>Interpolation whose result is the same on every machine.</summary>
internal static class Invariant
{
    public static string Text(FormattableString text) => FormattableString.Invariant(text);
}
