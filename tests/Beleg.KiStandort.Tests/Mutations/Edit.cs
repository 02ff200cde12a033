namespace Beleg.KiStandortTests.Mutations;

/// <summary>
/// A change of a text: which of the mistakes it is that the proof must notice (<c>digit</c>, <c>status</c> …), under which
/// key (or in the <c>document</c>), and how it is made.
/// </summary>
internal sealed record Edit(string What, string Where, int Start, int Length, string Replacement)
{
    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Start), Replacement, text.AsSpan(Start + Length));

    public string Describe(string text) => $"{What} | {Where} | {Around(text, Start, text.Substring(Start, Length))} -> {Around(text, Start, Replacement)}";

    /// <summary>A digit or a letter alone says nothing: the word it stands in does.</summary>
    private string Around(string text, int start, string middle)
    {
        if (Length != 1 || Replacement.Length != 1) return middle.Split('\n')[0].Trim(' ', ',');
        var from = start;
        while (from > 0 && !char.IsWhiteSpace(text[from - 1])) from--;
        var to = start + Length;
        while (to < text.Length && !char.IsWhiteSpace(text[to])) to++;
        return $"{text[from..start]}{middle}{text[(start + Length)..to]}";
    }
}
