namespace Beleg.Proving.Grounding;

/// <summary>Words between quotation marks, or a paragraph that is quoted as a whole.</summary>
/// <param name="Words">Without the marks.</param>
/// <param name="IsBlock">Whether a colon before the paragraph quotes it, without marks.</param>
internal sealed record QuotedSpan(Segment Words, bool IsBlock = false);

/// <summary>Finds the words between quotation marks.</summary>
internal static class QuotedSpans
{
    /// <param name="isOcr">Whether marks may have been recognised as something else: <c>,Deutsche … bringen®</c>.</param>
    public static IReadOnlyList<QuotedSpan> In(string text, bool isOcr)
    {
        var spans = new List<QuotedSpan>();
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (open < 0 && Opens(text, i, isOcr))
            {
                open = i + 1;
            }
            else if (open >= 0 && Closes(text, i, text[open - 1], isOcr))
            {
                spans.Add(new(new(open, i - open)));
                open = -1;
            }
        }

        return spans;
    }

    private static bool Opens(string text, int at, bool isOcr)
    {
        var isMark = text[at] is '„' or '"' or '“' or '»' or '«' or '‚' or '‘' || (isOcr && text[at] is ',' or '.');
        if (!isMark || at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1])) return false;
        if (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '[' or '–' or '—' or '/')) return false;
        return char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '(' or '[' or '…';
    }

    private static bool Closes(string text, int at, char opened, bool isOcr)
    {
        var isMark = opened switch
        {
            '„' => text[at] is '“' or '”' or '"',
            '“' => text[at] is '”' or '“' or '"',
            '»' => text[at] is '«',
            '«' => text[at] is '»',
            '‚' => text[at] is '‘' or '’',
            '‘' => text[at] is '’' && !IsApostrophe(text, at),
            '"' => text[at] is '"',
            _ => false,
        };
        isMark |= isOcr && text[at] is '“' or '”' or '"' or '®' or '*' or '«';
        return isMark && at > 0 && !char.IsWhiteSpace(text[at - 1]);
    }

    private static bool IsApostrophe(string text, int at) => at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
