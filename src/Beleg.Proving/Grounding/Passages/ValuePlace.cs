using Beleg.Proving.Anchoring;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Finds the words of a quote that say the stated value: what governs them governs the statement.</summary>
internal static class ValuePlace
{
    /// <summary>The place in the quote; <see langword="null"/> where no single words say the value.</summary>
    public static Segment? Of(StatementContext context, SeedValue value, AnchoredCitation citation)
    {
        var quoted = citation.Quoted;
        switch (context.Property.Type)
        {
            case PropertyType.Text or PropertyType.Speech:
                return quoted.Find(value.Text);
            case PropertyType.Entity or PropertyType.Entities:
                var names = EntityNameIndex.Of(context.Scope.Entities).Find(quoted.Text, citation.Source!.IsOcr).Where(mention => mention.NamesAny(value.Texts) && quoted.Shows(mention.Start, mention.End)).ToList();
                return names.Count == 0 ? null : new(names[0].Start, names[names.Count - 1].End - names[0].Start);
            default:
                return NormalForm.Of(value.Value) is { } stated ? OfReading(stated, QuoteReadings.Of(context, citation).Words) : null;
        }
    }

    private static Segment? OfReading(StatedValue stated, IReadOnlyList<Reading> readings)
    {
        var said = readings.FirstOrDefault(reading => Entailment.Check(stated, reading).Outcome != Outcome.Contradicts)
            ?? readings.FirstOrDefault(reading => reading.Value.GetType() == stated.Value.GetType());
        return said is null ? null : new(said.Start, said.Length);
    }
}
