namespace Beleg.Proving.Anchoring.Readings;

/// <summary>One step of an alignment: so many characters of the print read as so many of the reading.</summary>
/// <param name="Printed">Where it begins in the print.</param>
/// <param name="Read">Where it begins in the reading.</param>
/// <param name="PrintedLength">How many characters of the print it takes.</param>
/// <param name="ReadLength">How many of the reading.</param>
/// <param name="Kind">Which repair it is; none where both say the same.</param>
internal readonly record struct AlignedStep(int Printed, int Read, int PrintedLength, int ReadLength, RepairKind? Kind)
{
    public int PrintedEnd => Printed + PrintedLength;

    public int ReadEnd => Read + ReadLength;
}
