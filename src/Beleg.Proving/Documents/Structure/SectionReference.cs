namespace Beleg.Proving.Documents.Structure;

/// <summary>Reads how experts cite parts of a text: <em>§ 6.5.2, Article 83(4)(a), § 32a Abs. 1 Satz 2 Nr. 1 EStG, Annex II, Table 3</em>.</summary>
internal static class SectionReference
{
    /// <summary>The steps from the outermost in, and the words that are left; no steps where it does not begin as one.</summary>
    public static (List<SectionStep> Steps, string Behind) Read(string text)
    {
        var steps = new List<SectionStep>();
        var at = 0;
        while (TryStep(text, ref at, steps))
        {
        }

        return (steps, text.Substring(at).Trim());
    }

    /// <summary>The one step with which a heading or caption begins, and how much of it that covers; nothing where it does not.</summary>
    public static (SectionStep Step, int Length)? AtStartOf(string heading)
    {
        var number = LineClassifier.SplitNumber(heading).Number;
        if (number.Length > 0) return (new(SectionLevel.Section, number), LineClassifier.LengthOfNumber(heading.AsSpan()));

        // "300 cranes", "2025 in numbers"
        var steps = new List<SectionStep>();
        var at = 0;
        if (heading.Length == 0 || char.IsDigit(heading[0]) || !TryStep(heading, ref at, steps)) return null;

        // "Article about gates" is none, and neither is "Table 3 shows".
        var behind = at;
        while (behind < heading.Length && heading[behind] is '.' or ':' or ' ' or '–' or '—' or '-') behind++;
        return behind == heading.Length || behind > at + 1 || char.IsUpper(heading[behind]) ? (steps[0], at) : null;
    }

    private static bool TryStep(string text, ref int at, List<SectionStep> steps)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or ',') start++;
        if (start >= text.Length) return false;

        SectionLevel level;
        if (text[start] == '(' && steps.Count > 0)
        {
            var close = text.IndexOf(')', start);
            if (close < 0 || !IsLabel(text.AsSpan(start + 1, close - start - 1))) return false;
            steps.Add(new(steps[steps.Count - 1].Level < SectionLevel.Paragraph ? SectionLevel.Paragraph : SectionLevel.Item, text.Substring(start + 1, close - start - 1)));
            at = close + 1;
            return true;
        }

        var from = start;
        if (text[start] == '§')
        {
            level = SectionLevel.Clause;
            from++;
        }
        else if (char.IsDigit(text[start]) && steps.Count == 0)
        {
            level = SectionLevel.Section;
        }
        else
        {
            while (from < text.Length && (char.IsLetter(text[from]) || text[from] == '.')) from++;
            if (!PrintWords.Any.Sections.TryGetValue(text.Substring(start, from - start), out level)) return false;
            if (from >= text.Length || text[from] != ' ') return false;
        }

        while (from < text.Length && text[from] == ' ') from++;
        var end = from;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))) end++;
        if (!IsLabel(text.AsSpan(from, end - from))) return false;

        steps.Add(new(level, text.Substring(from, end - from)));
        at = end;
        return true;
    }

    /// <summary>A number, also with parts or a letter, or a letter or Roman number alone.</summary>
    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label.Length > 12) return false;
        if (!char.IsDigit(label[0]))
        {
            foreach (var c in label)
            {
                if (label.Length > 1 && c is not ('I' or 'V' or 'X' or 'L' or 'i' or 'v' or 'x')) return false;
            }

            return char.IsLetter(label[0]);
        }

        for (var i = 1; i < label.Length; i++)
        {
            if (char.IsLetter(label[i]) ? i + 1 < label.Length && label[i + 1] != '.' : !(char.IsDigit(label[i]) || label[i] == '.')) return false;
        }

        return true;
    }
}
