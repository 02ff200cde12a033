namespace Beleg.Proving.Seeds.Reading;

/// <summary>Reads what is declared as a word: a form, a stem, or a pattern with places in braces.</summary>
internal static class PatternNotation
{
    private const string Marks = ",;:()";

    /// <summary>Whether a text has places, well-formed or not.</summary>
    public static bool HasPlaces(string text) => text.IndexOf('{') >= 0 || text.IndexOf('}') >= 0;

    /// <summary>Whether a text is a form or a stem.</summary>
    public static bool IsWord(string text)
    {
        var star = text.IndexOf(DirectedPattern.AnyEnding);
        var form = star == text.Length - 1 ? text.Substring(0, star) : text;
        return form.Length > 0 && form.IndexOf(DirectedPattern.AnyEnding) < 0 && form.Trim().Length == form.Length && !HasPlaces(form);
    }

    /// <summary>The parts of a pattern; <see langword="null"/> where it is none.</summary>
    /// <param name="value">The place of the value beside that of the subject.</param>
    public static EquatableArray<PatternPart>? Parse(string text, PatternPartKind value)
    {
        var parts = new List<PatternPart>();
        var isAttached = false;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                isAttached = false;
                continue;
            }

            var end = EndOf(text, at);
            if (PartOf(text.Substring(at, end - at), isAttached, parts) is not { } part) return null;
            parts.Add(part);
            (at, isAttached) = (end, true);
        }

        return IsWhole(parts, value) ? parts.ToEquatableArray() : null;
    }

    private static int EndOf(string text, int start)
    {
        if (text[start] == '{') return text.IndexOf('}', start) is var close and >= 0 ? close + 1 : text.Length;
        if (IsMark(text[start])) return start + 1;

        var end = start + 1;
        while (end < text.Length && text[end] != '{' && !IsMark(text[end]) && !char.IsWhiteSpace(text[end])) end++;
        return end;
    }

    private static PatternPart? PartOf(string text, bool isAttached, List<PatternPart> before)
    {
        switch (text)
        {
            case "{subject}":
                return new(PatternPartKind.Subject, "", isAttached);
            case "{object}":
                return new(PatternPartKind.Object, "", isAttached);
            case "{value}":
                return new(PatternPartKind.Value, "", isAttached);
            case "'s" or "’s" when isAttached && IsPlace(before[before.Count - 1]):
                return new(PatternPartKind.Genitive, "", isAttached);
        }

        if (!IsWord(text)) return null;
        var word = new DeclaredWord("", text);
        return new(IsMark(text[0]) ? PatternPartKind.Mark : word.IsStem ? PatternPartKind.Stem : PatternPartKind.Word, word.Form, isAttached);
    }

    /// <summary>Places without a word between or beside them say nothing.</summary>
    private static bool IsWhole(List<PatternPart> parts, PatternPartKind value) =>
        parts.Count(IsPlace) == 2
        && parts.Exists(part => part.Kind == PatternPartKind.Subject)
        && parts.Exists(part => part.Kind == value)
        && parts.Exists(part => part.Kind is PatternPartKind.Word or PatternPartKind.Stem or PatternPartKind.Genitive);

    private static bool IsPlace(PatternPart part) => part.Kind is PatternPartKind.Subject or PatternPartKind.Object or PatternPartKind.Value;

    private static bool IsMark(char letter) => Marks.IndexOf(letter) >= 0;
}
