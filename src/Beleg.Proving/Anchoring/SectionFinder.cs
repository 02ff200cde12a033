using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Structure;

namespace Beleg.Proving.Anchoring;

/// <summary>Finds what experts cite by number: a heading, then the paragraph, sentence or item below it; a table by its caption.</summary>
internal static class SectionFinder
{
    public static List<NamedSection> Find(EvidenceDocument document, string name)
    {
        var (steps, rest) = SectionReference.Read(name.Trim());
        // "§ 32a EStG": which law it is of, the document says.
        if (steps.Count == 0 || (rest.Length > 0 && !(rest.IndexOf(' ') < 0 && document.Text.IndexOf(rest, StringComparison.Ordinal) >= 0))) return [];

        var sections = steps[0].Level == SectionLevel.Table ? TablesOf(document, steps[0]) : HeadingsOf(document, steps[0]);
        for (var i = 1; i < steps.Count; i++) sections = [.. sections.SelectMany(section => Below(document, section, steps[i]))];
        return sections;
    }

    private static List<NamedSection> HeadingsOf(EvidenceDocument document, SectionStep step)
    {
        var structure = document.Structure;
        var found = new List<NamedSection>();
        for (var i = 0; i < structure.Headings.Count; i++)
        {
            if (SectionHeading.Read(structure.HeadingText(i)) is not { } start || !IsSame(start.Step, step)) continue;
            found.Add(new(structure.Blocks[structure.Headings[i]].Span, structure.Outline.SpanWithDeeper(i)));
        }

        return found.Count > 0 || step.Level is not (SectionLevel.Clause or SectionLevel.Section) ? found : CountedOf(document, step.Label);
    }

    /// <summary>
    /// "# 2 Limits": a heading whose number has no point behind it. One alone may count what it names (<em>2 cranes</em>): another, with the number
    /// before or behind, tells that they are counted.
    /// </summary>
    private static List<NamedSection> CountedOf(EvidenceDocument document, string label)
    {
        var structure = document.Structure;
        var (found, isCounted) = (new List<NamedSection>(), false);
        if (!Invariant.TryParsePositive(label, out var number)) return found;

        for (var i = 0; i < structure.Headings.Count; i++)
        {
            if (CountOf(structure.HeadingText(i)) is not { } count) continue;
            isCounted |= count == number - 1 || count == number + 1;
            if (count == number) found.Add(new(structure.Blocks[structure.Headings[i]].Span, structure.Outline.SpanWithDeeper(i)));
        }

        return isCounted ? found : [];
    }

    private static int? CountOf(string heading)
    {
        var blank = heading.IndexOf(' ');
        return blank > 0 && blank + 1 < heading.Length && char.IsUpper(heading[blank + 1]) && Invariant.TryParsePositive(heading.Substring(0, blank), out var count) ? count : null;
    }

    /// <summary>The same part: "§ 6.5.2" is how some cite what others call section 6.5.2.</summary>
    private static bool IsSame(SectionStep there, SectionStep cited) =>
        string.Equals(there.Label, cited.Label, StringComparison.Ordinal)
        && (there.Level == cited.Level || (there.Level == SectionLevel.Section && cited.Level == SectionLevel.Clause));

    /// <summary>A caption, and the table right behind or before it.</summary>
    private static List<NamedSection> TablesOf(EvidenceDocument document, SectionStep step)
    {
        var (blocks, found) = (document.Structure.Blocks, new List<NamedSection>());
        for (var i = 0; i < blocks.Count; i++)
        {
            if (SectionHeading.Read(blocks[i].Span.In(document.Text)) is not { } start || start.Step != step) continue;

            var (first, last) = (i, i);
            while (last + 1 < blocks.Count && blocks[last + 1].TableRow >= 0) last++;
            if (last == i) while (first > 0 && blocks[first - 1].TableRow >= 0) first--;
            found.Add(new(blocks[i].Span, new(blocks[first].Span.Start, blocks[last].Span.End - blocks[first].Span.Start)));
        }

        return found;
    }

    private static IEnumerable<NamedSection> Below(EvidenceDocument document, NamedSection section, SectionStep step)
    {
        if (step.Level == SectionLevel.Sentence) return SentenceOf(document, section, step);

        // What is counted first below it tells how all of it is counted: "(1)", and inside of that "1.", and inside of that "a)".
        var blocks = document.Structure.Blocks;
        var counted = new List<(string Label, Segment Block)>();
        (char Shape, bool IsNumber)? kind = null;
        for (var i = Math.Max(document.Structure.BlockAt(section.Run.Start), 0); i < blocks.Count && blocks[i].Span.Start < section.Run.End; i++)
        {
            var block = blocks[i].Span;
            if (block.Start <= section.Name.Start || MarkOf(document.Text, block) is not { } mark) continue;

            var own = (mark.Shape, char.IsDigit(mark.Label[0]));
            kind ??= own;
            if (kind == own) counted.Add((mark.Label, block));
        }

        var at = counted.FindIndex(each => string.Equals(each.Label, step.Label, StringComparison.Ordinal));
        if (at < 0) return [];

        var end = at + 1 < counted.Count ? counted[at + 1].Block.Start : section.Run.End;
        return [new(counted[at].Block, new(counted[at].Block.Start, end - counted[at].Block.Start))];
    }

    private static IEnumerable<NamedSection> SentenceOf(EvidenceDocument document, NamedSection section, SectionStep step)
    {
        if (!Invariant.TryParsePositive(step.Label, out var number)) yield break;

        var text = document.Structure.Flowing;
        var block = document.Structure.BlockAt(section.Run.Start);
        var end = block < 0 ? section.Run.End : Math.Min(document.Structure.Blocks[block].Span.End, section.Run.End);
        var at = section.Run.Start + (MarkOf(document.Text, section.Run)?.Length ?? 0);
        for (var i = 1; at < end; i++)
        {
            while (at < end && char.IsWhiteSpace(text[at])) at++;
            if (at >= end) yield break;

            var sentence = SentenceFinder.Around(text, at, 1, linesAreParagraphs: true, language: null);
            if (i == number)
            {
                yield return new(section.Name, new(at, Math.Min(sentence.End, end) - at));
                yield break;
            }

            at = sentence.End;
        }
    }

    /// <summary>"(1)", "1.", "a)": how a paragraph or item begins.</summary>
    private static (string Label, char Shape, int Length)? MarkOf(string text, Segment block)
    {
        var at = block.Start;
        var isOpen = at < block.End && text[at] == '(';
        if (isOpen) at++;
        var start = at;
        while (at < block.End && char.IsLetterOrDigit(text[at])) at++;
        if (at == start || at - start > 5 || at >= block.End || text[at] is not (')' or '.')) return null;

        var length = at + 1 - block.Start;
        return at + 1 == block.End || char.IsWhiteSpace(text[at + 1]) ? (text.Substring(start, at - start), isOpen ? '(' : text[at], length) : null;
    }
}
