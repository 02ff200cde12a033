namespace Beleg.Proving.Anchoring;

/// <summary>The text around a passage.</summary>
internal static class Context
{
    /// <summary>As much as the W3C's and others' selectors carry.</summary>
    private const int Length = 32;

    public static (string Prefix, string Suffix) Around(string text, int start, int end)
    {
        var from = Math.Max(0, start - Length);
        var to = Math.Min(text.Length, end + Length);
        if (from > 0 && char.IsLowSurrogate(text[from])) from++;
        if (to < text.Length && char.IsLowSurrogate(text[to])) to--;
        return (text.Substring(from, Math.Max(0, start - from)), text.Substring(end, Math.Max(0, to - end)));
    }
}
