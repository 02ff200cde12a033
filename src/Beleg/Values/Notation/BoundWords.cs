namespace Beleg;

/// <summary>How each <see cref="Bound"/> is written: in invariant text, as a symbol, in German and in English.</summary>
internal static class BoundWords
{
    private sealed record Row(Bound Bound, string Invariant, string Symbol, string German);

    /// <summary>In the order of the enumeration, so that a bound is its own index.</summary>
    private static readonly Row[] Rows =
    [
        new(Bound.None, "", "", ""),
        new(Bound.Exactly, "exactly", "=", "genau"),
        new(Bound.AtLeast, "at least", "≥", "mindestens"),
        new(Bound.MoreThan, "more than", ">", "mehr als"),
        new(Bound.AtMost, "at most", "≤", "höchstens"),
        new(Bound.LessThan, "less than", "<", "weniger als"),
        new(Bound.About, "about", "≈", "rund"),
        new(Bound.Nearly, "nearly", "≲", "fast"),
        new(Bound.JustOver, "just over", "≳", "gut"),
    ];

    /// <summary>The words with the blank that parts them from the number; empty for <see cref="Bound.None"/>.</summary>
    public static string Prefix(Bound bound, TextStyle style)
    {
        if (bound == Bound.None) return "";

        var row = Rows[(int)bound];
        return style switch
        {
            TextStyle.Symbolic => row.Symbol,
            TextStyle.German => row.German,
            _ => row.Invariant,
        } + " ";
    }

    /// <summary>Takes the invariant words of a bound off the front of a text.</summary>
    /// <returns>What follows them; the whole text where it starts with none.</returns>
    public static string Split(string text, out Bound bound)
    {
        for (var i = 1; i < Rows.Length; i++)
        {
            var words = Rows[i].Invariant;
            if (text.Length > words.Length && text[words.Length] == ' ' && text.StartsWith(words, StringComparison.Ordinal))
            {
                bound = Rows[i].Bound;
                return text.Substring(words.Length + 1);
            }
        }

        bound = Bound.None;
        return text;
    }

    /// <summary>What to write where a text starts with a symbol or with German words instead of the invariant words.</summary>
    public static string? HintFor(string text)
    {
        for (var i = 1; i < Rows.Length; i++)
        {
            var row = Rows[i];
            foreach (var start in new[] { row.Symbol, row.German + " " })
            {
                if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                    return $"write '{row.Invariant} {Notation.Shorten(text.Substring(start.Length).TrimStart())}'";
            }

            if (text.StartsWith(row.Invariant, StringComparison.OrdinalIgnoreCase) && HintForWords(text, row.Invariant) is { } hint)
                return hint;
        }

        return text.StartsWith("~", StringComparison.Ordinal) ? "write 'about' for '~'" : null;
    }

    private static string? HintForWords(string text, string words)
    {
        if (!text.StartsWith(words, StringComparison.Ordinal)) return $"write '{words}' in small letters";
        if (text.Length == words.Length) return $"the number is missing after '{words}'";

        return text[words.Length] == ' ' ? "only one bound stands before a number" : $"write one plain blank after '{words}'";
    }

    /// <summary>Refuses a number that is no member of the enumeration.</summary>
    public static Bound Require(Bound bound)
        => (uint)bound <= (uint)Bound.JustOver ? bound : throw new ArgumentOutOfRangeException(nameof(bound));
}
