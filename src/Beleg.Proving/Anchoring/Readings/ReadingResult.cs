namespace Beleg.Proving.Anchoring.Readings;

/// <summary>Whether a reading is a repair of a quote, by which repairs; or which difference is none.</summary>
/// <param name="Repairs">The repairs in the order of the text; <see langword="null"/> where the reading is refused.</param>
/// <param name="Objection">Why it is refused, for a message.</param>
/// <param name="Start">Where in the printed text the reading begins, in characters of its display form.</param>
/// <param name="End">Where it ends.</param>
internal sealed record ReadingResult(EquatableArray<Repair>? Repairs, string? Objection, int Start, int End)
{
    public bool IsRepair => Repairs is not null;
}
