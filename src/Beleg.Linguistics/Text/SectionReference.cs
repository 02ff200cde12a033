namespace Beleg.Linguistics.Text;

/// <summary>Reads how experts cite parts of a text: <em>§ 6.5.2, Article 83(4)(a), § 32a Abs. 1 Satz 2 Nr. 1 EStG, Annex II, Table 3</em>.</summary>
internal static class SectionReference
{
    /// <summary>How many letters the abbreviation of a law has.</summary>
    private const int LongestLaw = 12;

    /// <summary>The steps from the outermost in, and the words that are left; no steps where it does not begin as one.</summary>
    public static (List<SectionStep> Steps, string Behind) Read(string text)
    {
        var steps = new List<SectionStep>();
        var at = 0;
        while (TryStep(text, text.Length, ref at, steps))
        {
        }

        return (steps, text.Substring(at).Trim());
    }

    /// <summary>The step that stands at an offset, or behind the blanks there; goes on behind it.</summary>
    public static bool TryStep(string text, int end, ref int at, List<SectionStep> steps)
    {
        var start = SkipBlanks(text, end, at, ',');
        if (start >= end) return false;

        SectionLevel level;
        if (text[start] == '(' && steps.Count > 0)
        {
            var close = text.IndexOf(')', start, end - start);
            if (close < 0 || !IsLabel(text.AsSpan(start + 1, close - start - 1))) return false;
            steps.Add(new(steps[steps.Count - 1].Level < SectionLevel.Paragraph ? SectionLevel.Paragraph : SectionLevel.Item, text.Substring(start + 1, close - start - 1)));
            at = close + 1;
            return true;
        }

        var from = start;
        if (text[start] == '§')
        {
            level = SectionLevel.Clause;
            while (from < end && text[from] == '§') from++;
        }
        else if (char.IsDigit(text[start]) && steps.Count == 0)
        {
            level = SectionLevel.Section;
        }
        else
        {
            from = EndOfName(text, end, from);
            if (!PrintWords.Any.Sections.TryGetValue(text.Substring(start, from - start), out level)) return false;
            if (from >= end || !char.IsWhiteSpace(text[from])) return false;
        }

        from = SkipBlanks(text, end, from);
        var to = EndOfLabel(text, end, from);
        if (!IsLabel(text.AsSpan(from, to - from))) return false;

        steps.Add(new(level, text.Substring(from, to - from)));
        at = to;
        return true;
    }

    /// <summary>
    /// Where a reference ends that begins with a word or sign of running text; 0 where none does. A word that is also another's (<em>der Absatz</em>) is
    /// part of one only before a number that counts nothing.
    /// </summary>
    public static int EndOfMention(string text, int at, int endOfWord, int end)
    {
        // Nearly all words end here: each word of each text is asked.
        if (text[at] != '§' && !(char.IsLetter(text[at]) && IsBeforeNumber(text, endOfWord, end) && !(at > 0 && char.IsLetterOrDigit(text[at - 1])))) return 0;

        var (steps, to) = (new List<SectionStep>(), at);
        if (!TryStep(text, end, ref to, steps)) return 0;
        if (steps[0].Level == SectionLevel.Item || (steps[0].Level != SectionLevel.Clause && CountsNoun(text, to, end))) return 0;

        var from = at;
        do
        {
            var isMany = IsOfMany(text, SkipBlanks(text, end, from, ','), to);
            from = to;
            while (isMany && TryFurther(text, end, ref to, steps)) from = to;
        }
        while (IsStep(text, end, to) && TryStep(text, end, ref to, steps));

        return EndOfLaw(text, end, to);
    }

    /// <summary>"Abs. 1 Satz 2", but not "Abs. 1, 300 Mitarbeiter": a step says what it counts.</summary>
    private static bool IsStep(string text, int end, int at)
    {
        var start = SkipBlanks(text, end, at, ',');
        return start < end && !char.IsDigit(text[start]);
    }

    /// <summary>"§§ 3 und 4, Nr. 1 bis 7": a number that a conjunction or a comma adds.</summary>
    private static bool TryFurther(string text, int end, ref int at, List<SectionStep> steps)
    {
        var start = SkipBlanks(text, end, at);
        if (start < end && text[start] is ',' or '–' or '-') start++;
        else
        {
            var word = start;
            while (start < end && char.IsLetter(text[start])) start++;
            if (start == word || !PrintWords.Any.SectionJoins.Contains(text.Substring(word, start - word))) return false;
        }

        start = SkipBlanks(text, end, start);
        var to = EndOfLabel(text, end, start);
        if (start >= end || !char.IsDigit(text[start]) || !IsLabel(text.AsSpan(start, to - start)) || CountsNoun(text, to, end)) return false;
        steps.Add(steps[steps.Count - 1] with { Label = text.Substring(start, to - start) });
        at = to;
        return true;
    }

    /// <summary>"§§", or a word behind which several numbers may stand.</summary>
    private static bool IsOfMany(string text, int at, int end)
    {
        if (text[at] == '§') return at + 1 < end && text[at + 1] == '§';

        return PrintWords.Any.SectionsOfMany.Contains(text.Substring(at, EndOfName(text, end, at) - at));
    }

    /// <summary>Whether a number follows a word, so that it is worth a look.</summary>
    private static bool IsBeforeNumber(string text, int endOfWord, int end)
    {
        var at = endOfWord < end && text[endOfWord] == '.' ? endOfWord + 1 : endOfWord;
        if (at >= end || !char.IsWhiteSpace(text[at])) return false;

        at = SkipBlanks(text, end, at);
        return at < end && (char.IsDigit(text[at]) || text[at] is 'I' or 'V' or 'X');
    }

    /// <summary>"Absatz 300 Stück, Absatz 5 %": the number is one of something.</summary>
    private static bool CountsNoun(string text, int at, int end)
    {
        if (at < end && text[at] is ',' or '.' && at + 1 < end && char.IsDigit(text[at + 1])) return true;

        at = SkipBlanks(text, end, at);
        return at < end && (text[at] is '%' or '€' or '$' || (char.IsUpper(text[at]) && EndOfLaw(text, end, at) == at && !IsSectionWord(text, end, at)));
    }

    private static bool IsSectionWord(string text, int end, int at) => PrintWords.Any.Sections.ContainsKey(text.Substring(at, EndOfName(text, end, at) - at));

    /// <summary>Behind what a part of a text is called, with the full stop of an abbreviation.</summary>
    private static int EndOfName(string text, int end, int at)
    {
        while (at < end && (char.IsLetter(text[at]) || text[at] == '.')) at++;
        return at;
    }

    /// <summary>Behind the abbreviation of the law, where one stands there: <em>EStG, BGB</em>.</summary>
    private static int EndOfLaw(string text, int end, int at)
    {
        var start = SkipBlanks(text, end, at);
        var (to, capitals) = (start, 0);
        for (; to < end && (char.IsLetter(text[to]) || text[to] == '-'); to++)
        {
            if (char.IsUpper(text[to])) capitals++;
        }

        return capitals > 1 && to - start <= LongestLaw && char.IsUpper(text[to - 1]) ? to : at;
    }

    private static int EndOfLabel(string text, int end, int from)
    {
        var to = from;
        while (to < end && (char.IsLetterOrDigit(text[to]) || (text[to] == '.' && to + 1 < end && char.IsLetterOrDigit(text[to + 1])))) to++;
        return to;
    }

    private static int SkipBlanks(string text, int end, int at, char sign = ' ')
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] == sign)) at++;
        return at;
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
