using Beleg.Proving.Seeds;

namespace Beleg.Proving;

/// <summary>
/// A fact file with all that its proof needs and nothing more. Equal to the one before when neither the file nor one of
/// its own documents changed: an edit to another document, or another source, proves nothing anew.
/// </summary>
internal sealed record FactFileScope(FactFileSeed File, KindsSeed Kinds, EntityTable Entities, EquatableArray<CitableSource> Sources)
{
    public CitableSource FindSource(string id) => Sources.First(source => string.Equals(source.Id, id, StringComparison.Ordinal));

    /// <summary>Keeps of all evidence what the file cites.</summary>
    public static FactFileScope Narrow(FactFileSeed file, KindsSeed kinds, EntityTable entities, Evidence evidence) =>
        new(file, kinds, entities, file.CitedSources.Select(evidence.Find).ToEquatableArray());
}
