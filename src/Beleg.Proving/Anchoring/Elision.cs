namespace Beleg.Proving.Anchoring;

/// <summary>Words left out of a quote: <c>…</c>, <c>...</c>, either of them also in brackets.</summary>
internal static class Elision
{
    /// <summary>A quote of more parts is no quote any more; each of them costs a search.</summary>
    public const int MostParts = 32;

    /// <summary>The parts between the marks, without white space around them; one part where nothing is left out.</summary>
    public static List<Segment> PartsOf(string quote)
    {
        List<Segment> parts = [];
        var start = 0;
        for (var i = 0; i < quote.Length;)
        {
            var length = LengthOfMark(quote, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            Add(start, i);
            i += length;
            start = i;
        }

        Add(start, quote.Length);
        return parts;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(quote[from])) from++;
            while (to > from && char.IsWhiteSpace(quote[to - 1])) to--;
            if (to > from) parts.Add(new(from, to - from));
        }
    }

    public static bool IsIn(string quote) => quote.IndexOf('…') >= 0 || quote.IndexOf("...", StringComparison.Ordinal) >= 0;

    private static int LengthOfMark(string quote, int i)
    {
        if (quote[i] is '[' or '(')
        {
            var dots = LengthOfDots(quote, i + 1);
            var close = quote[i] == '[' ? ']' : ')';
            return dots > 0 && i + 1 + dots < quote.Length && quote[i + 1 + dots] == close ? dots + 2 : 0;
        }

        return LengthOfDots(quote, i);
    }

    private static int LengthOfDots(string quote, int i)
    {
        if (i < quote.Length && quote[i] == '…') return 1;

        var dots = 0;
        while (i + dots < quote.Length && quote[i + dots] == '.') dots++;
        return dots >= 3 ? dots : 0;
    }
}
