using Beleg.Proving.Anchoring;

namespace Beleg.Proving.Grounding;

/// <summary>The heading of the column in which a value stands, or of the quote's where no single words say the value.</summary>
internal static class TableHeader
{
    /// <summary>Empty where there is no table.</summary>
    public static string Of(CitedPassage passage)
    {
        if (passage.Citation.Seed.Column is { } column) return column;

        var (quoted, anchored) = (passage.Citation.Quoted.Text, passage.Citation.Anchored!);
        var bars = TableColumn.BarsIn(quoted, 0, passage.HasValuePlace ? passage.Passage.Value.Start - passage.Passage.Quote.Start : quoted.Length);
        if (bars > 0 && !passage.HasValuePlace) return "";
        return TableColumn.HeaderAt(passage.Citation.Document!, new(anchored.Start, anchored.Length), bars);
    }
}
