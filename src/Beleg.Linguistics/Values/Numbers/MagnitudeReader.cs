using System.Diagnostics.CodeAnalysis;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>
/// Reads numbers of which only the size is told: <em>Hunderttausende, dozens, several thousand, hundreds of millions</em>.
/// The plural says that there is more than one of them, and no more.
/// </summary>
internal static class MagnitudeReader
{
    public static bool TryRead(Sentence s, int at, [NotNullWhen(true)] out Amount? amount)
    {
        amount = null;
        var isVague = s.Has(at, Role.Vague);
        var first = isVague ? at + 1 : at;
        if (isVague ? SizeOf(s, first) is not { } size : !s.Has(at, Role.Magnitude, out size) || !StandsAlone(s, at)) return false;

        // "hundreds of thousands", "Hunderte Millionen"
        var end = AfterWord(s, first);
        while (SizeOf(s, s.Has(end, Role.OutOf) ? end + 1 : end) is { } next && next > 1)
        {
            size *= next;
            end = AfterWord(s, s.Has(end, Role.OutOf) ? end + 1 : end);
        }

        // "tens of" by itself is no size that anybody means, and "several of" none at all.
        if (size < 12) return false;

        var noun = s.Has(end, Role.OutOf) ? end + 1 : end;
        var unit = UnitReader.Read(s, noun, out var afterUnit);
        if (unit is null && UnitReader.ReadCountedNoun(s, noun, at, out var afterNoun) is { } counted) (unit, afterUnit) = (counted, afterNoun);
        if (unit is { Kind: UnitKind.Share or UnitKind.PercentagePoints or UnitKind.Factor }) return false;

        amount = new(new(size, at, end, NumeralForms.Words | NumeralForms.Scaled | NumeralForms.Magnitude), size, size, unit, at, unit is null ? end : afterUnit);
        return true;
    }

    private static int AfterWord(Sentence s, int word) => CardinalReader.AfterAbbreviation(s, word);

    /// <summary>A power of ten or dozens; other numbers after <em>several</em> are none of its size.</summary>
    private static Rational? SizeOf(Sentence s, int at)
    {
        if (s[at].Kind != TokenKind.Word) return null;
        if (s.Has(at, Role.Scale, out var size) || s.Has(at, Role.Magnitude, out size) || s.Has(at, Role.Dozen, out size)) return size;
        return s.Has(at, Role.Cardinal, out size) && size >= 1000 && size.Numerator % 1000 == 0 ? size : null;
    }

    /// <summary>Not the scale of a number before it, nor that of a table's head (<em>in Millionen Euro</em>).</summary>
    private static bool StandsAlone(Sentence s, int at) =>
        s[at - 1].Kind is not TokenKind.Digits && !s.IsAttached(at) && !s.IsAttached(at + 1) && !s.Has(at - 1, Role.Cardinal) && !s.Has(at - 1, Role.Scale) && !s.Has(at - 1, Role.Half)
        && !s.Has(at - 1, Role.Denominator) && !s.Has(at - 1, Role.Magnitude) && !s.Has(at - 1, Role.Dozen) && !s.Has(at - 1, Role.Article) && !s.Has(at - 1, Role.Within) && VulgarFraction.Find(s.SymbolAt(at - 1)) is null;
}
