namespace Beleg.Proving.Anchoring.Readings;

/// <summary>Whether print and reading say the same values: a repair may complete the words of a value, and touches no other.</summary>
internal sealed class ValueRules(Language language, UnitLexicon units)
{
    /// <summary>What is said by one of the two alone; <see langword="null"/> where both say the same.</summary>
    public string? Objection(string printed, string reading, IReadOnlyList<AlignedStep> steps, IReadOnlyList<RepairedWords> repaired)
    {
        // What stands before the run that is read is none of it.
        var first = steps[0].Printed;
        var inPrint = ValueReader.Read(printed.Substring(first, steps[steps.Count - 1].PrintedEnd - first), language, units)
            .Select(value => value with { Start = value.Start + first }).ToList();
        var inReading = ValueReader.Read(reading, language, units);
        if (inPrint.Count == 0 && inReading.Count == 0) return null;

        foreach (var value in inPrint)
        {
            var place = ReadAs(new(value.Start, value.Length), steps);
            var isRepaired = repaired.Any(words => Overlaps(words.PrintedPlace, value.Start, value.End));
            var same = inReading.FirstOrDefault(other => Overlaps(place, other.Start, other.End));
            if (same is null ? isRepaired : IsSame(value, same, isRepaired || repaired.Any(words => Overlaps(words.ReadPlace, same.Start, same.End)))) continue;
            return $"\"{value}\" is printed, and not read";
        }

        var places = inPrint.Select(value => ReadAs(new(value.Start, value.Length), steps)).ToList();
        var added = inReading.FirstOrDefault(value => !places.Exists(place => Overlaps(place, value.Start, value.End)) && !repaired.Any(words => Overlaps(words.ReadPlace, value.Start, value.End)));
        return added is null ? null : $"\"{added}\" is read, and not printed";
    }

    /// <summary>
    /// Repaired words may be the unit of a value, or its bound; its number they are not. A verb that was repaired may tell that an
    /// amount is a change, wherever it stands.
    /// </summary>
    private static bool IsSame(Reading printed, Reading read, bool isRepaired)
    {
        if (!isRepaired && printed.Bound != read.Bound) return false;
        if (printed.Value.Equals(read.Value)) return true;
        if (AmountOf(printed.Value) is not { } a || AmountOf(read.Value) is not { } b) return isRepaired;
        return a.Equals(b) || (isRepaired && (a.Kind != b.Kind || (a.Low == b.Low && a.High == b.High)));
    }

    private static AmountValue? AmountOf(TextValue value) => value is ChangeValue change ? change.By : value as AmountValue;

    private static Segment ReadAs(Segment place, IReadOnlyList<AlignedStep> steps)
    {
        int start = -1, end = -1;
        foreach (var step in steps)
        {
            if (start < 0 && step.PrintedEnd > place.Start) start = step.Read;
            if (step.Printed < place.End) end = step.ReadEnd;
        }

        return new(start, Math.Max(0, end - start));
    }

    private static bool Overlaps(Segment place, int start, int end) => place.Start < end && start < place.End;
}
