using System.Globalization;
using Beleg.Proving.Anchoring.Folding;

namespace Beleg.Proving.Seeds;

/// <summary>Names that look the same and are not: Unicode writes an <c>é</c> as one character or as two. Serves messages only.</summary>
internal static class SameLook
{
    /// <summary>Where they differ, as <c>; … 'x' looks the same …</c>; nothing where no known name looks like the written one.</summary>
    public static string Explain(string written, IEnumerable<string> known)
    {
        var composed = Composition.Of(written);
        var twin = known.Where(name => string.Equals(Composition.Of(name), composed, StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal).FirstOrDefault();
        if (twin is null) return "";

        var at = 0;
        while (at < written.Length && at < twin.Length && written[at] == twin[at]) at++;
        return $"; a name that looks the same is there, with {CharactersAt(twin, at)} where this one has {CharactersAt(written, at)}: rename the file, or write its name as it is";
    }

    /// <summary>A character with its marks: <c>U+0065 U+0301 (decomposed)</c>.</summary>
    private static string CharactersAt(string text, int at)
    {
        if (at >= text.Length) return "nothing";

        var end = at + 1;
        while (end < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark) end++;
        var shown = string.Join(" ", text.Substring(at, end - at).Select(c => Invariant.Text($"U+{(int)c:X4}")));
        return $"{shown} ({(end - at > 1 ? "decomposed" : "composed")})";
    }
}
