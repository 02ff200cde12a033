using Beleg.Proving.Anchoring;

namespace Beleg.Proving.Grounding;

/// <summary>The heading of the column in which a value stands, or of the quote's where no single words say the value.</summary>
internal static class TableHeader
{
    /// <summary>Empty where there is no table.</summary>
    public static string Of(CitedPassage passage)
    {
        if (passage.Citation.Seed.Column is { } column) return column;

        var anchored = passage.Citation.Anchored!;
        var bars = BarsBeforeValue(passage);
        if (bars > 0 && !passage.HasValuePlace) return "";
        return TableColumn.HeaderAt(passage.Citation.Document!, new(anchored.Start, anchored.Length), bars);
    }

    /// <summary>What the first cell of the row says, where the value stands behind it: the label of a table that has its names above.</summary>
    /// <param name="passage">The citation.</param>
    /// <param name="names">Those of the entity: a cell of the quote that has one says whose row it is, and not what.</param>
    public static string OfRow(CitedPassage passage, IEnumerable<string> names)
    {
        var (document, quote) = (passage.Citation.Document!, passage.Citation.Anchored!);
        var block = document.Structure.BlockAt(quote.Start);
        if (block < 0 || document.Structure.Blocks[block].TableRow < 1 || document.Structure.CellsOf(block) is not { Length: > 1 } cells) return "";

        var label = cells[0].In(document.Text);
        if (quote.Start > cells[0].End) return label;

        // A bar at the beginning of the row parts nothing.
        var isBehind = passage.HasValuePlace && BarsBeforeValue(passage) > TableColumn.BarsIn(document.Structure.Text, quote.Start, cells[0].Start);
        return isBehind && !NameFinder.MentionsAny(label, names, passage.Citation.Source!.IsOcr) ? label : "";
    }

    private static int BarsBeforeValue(CitedPassage passage)
    {
        var quoted = passage.Citation.Quoted.Text;
        return TableColumn.BarsIn(quoted, 0, passage.HasValuePlace ? passage.Passage.Value.Start - passage.Passage.Quote.Start : quoted.Length);
    }
}
