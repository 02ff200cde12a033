namespace Beleg.Proving.Documents.Structure;

/// <summary>Reads the number or the name by which experts cite a section, where its heading or caption begins with it.</summary>
internal static class SectionHeading
{
    /// <summary>The one step with which a heading or caption begins, and how much of it that covers; nothing where it does not.</summary>
    public static (SectionStep Step, int Length)? Read(string heading)
    {
        var number = LineClassifier.SplitNumber(heading).Number;
        if (number.Length > 0) return (new(SectionLevel.Section, number), LineClassifier.LengthOfNumber(heading.AsSpan()));

        // "300 cranes", "2025 in numbers"
        var steps = new List<SectionStep>();
        var at = 0;
        if (heading.Length == 0 || char.IsDigit(heading[0]) || !SectionReference.TryStep(heading, heading.Length, ref at, steps)) return null;

        // "Article about gates" is none, and neither is "Table 3 shows".
        var behind = at;
        while (behind < heading.Length && heading[behind] is '.' or ':' or ' ' or '–' or '—' or '-') behind++;
        return behind == heading.Length || behind > at + 1 || char.IsUpper(heading[behind]) ? (steps[0], at) : null;
    }
}
