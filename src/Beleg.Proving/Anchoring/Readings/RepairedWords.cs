namespace Beleg.Proving.Anchoring.Readings;

/// <summary>The fewest whole words of the print that read otherwise, and how they read.</summary>
/// <param name="Steps">The alignment between them.</param>
/// <param name="Printed">The words that are printed.</param>
/// <param name="Read">The words as they read.</param>
internal sealed record RepairedWords(IReadOnlyList<AlignedStep> Steps, IReadOnlyList<string> Printed, IReadOnlyList<string> Read)
{
    public Segment PrintedPlace => new(Steps[0].Printed, Steps[Steps.Count - 1].PrintedEnd - Steps[0].Printed);

    public Segment ReadPlace => new(Steps[0].Read, Steps[Steps.Count - 1].ReadEnd - Steps[0].Read);

    /// <summary>Whether a single confusion of letters, and nothing else, explains a single word.</summary>
    public bool IsOneConfusion => Printed.Count == 1 && Read.Count == 1 && Steps.Count(step => step.Kind is not null) == 1 && Steps.Any(step => step.Kind is RepairKind.Confusion);

    /// <summary>Whether all that was repaired is a hyphen at the end of a line: the parts of such a word may be words.</summary>
    public bool IsBrokenAtLineEnd => Steps.All(step => step.Kind is null || (step.Kind is RepairKind.Hyphen && step.PrintedLength > 1));

    /// <summary>All of them in the order of the text. An alignment is cut where a word ends on both sides.</summary>
    public static List<RepairedWords> Of(string printed, string reading, IReadOnlyList<AlignedStep> steps)
    {
        var found = new List<RepairedWords>();
        var first = 0;
        for (var i = 0; i < steps.Count; i++)
        {
            if (i + 1 < steps.Count && !(IsEdge(printed, steps[i].PrintedEnd) && IsEdge(reading, steps[i].ReadEnd))) continue;

            var run = steps.Skip(first).Take(i + 1 - first).ToList();
            first = i + 1;
            if (run.TrueForAll(step => step.Kind is null)) continue;

            var words = new RepairedWords(run, WordsIn(printed, run[0].Printed, run[run.Count - 1].PrintedEnd), WordsIn(reading, run[0].Read, run[run.Count - 1].ReadEnd));

            // Marks and blanks beside words that stay as they are.
            if (!words.Printed.SequenceEqual(words.Read, StringComparer.Ordinal)) found.Add(words);
        }

        return found;
    }

    private static List<string> WordsIn(string text, int start, int end)
    {
        var words = new List<string>();
        for (var at = start; at < end;)
        {
            var from = at++;
            if (!IsOfWord(text, from)) continue;

            while (at < end && IsOfWord(text, at)) at++;
            words.Add(text.Substring(from, at - from));
        }

        return words;
    }

    private static bool IsEdge(string text, int at) => at <= 0 || at >= text.Length || !IsOfWord(text, at - 1) || !IsOfWord(text, at);

    /// <summary>An apostrophe between letters belongs to its word.</summary>
    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || (text[at] == '\'' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]));
}
