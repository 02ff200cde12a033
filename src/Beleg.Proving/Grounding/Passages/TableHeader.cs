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

    /// <summary>What the first cell of the row says, where the quote stands behind it: the label of a table that has its names above.</summary>
    public static string OfRow(CitedPassage passage)
    {
        var (document, quote) = (passage.Citation.Document!, passage.Citation.Anchored!);
        var block = document.Structure.BlockAt(quote.Start);
        if (block < 0 || document.Structure.Blocks[block].TableRow < 1 || document.Structure.CellsOf(block) is not { Length: > 1 } cells) return "";
        return quote.Start > cells[0].End ? cells[0].In(document.Text) : "";
    }
}
