using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Proves a relation beyond the names at its ends: by the words that <c>kinds.yaml</c> declares for it, and by the list
/// being complete, or open where the source says so.
/// </summary>
internal static class RelationProof
{
    public static void Prove(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        if (context.Statement.IsParaphrase) return;

        foreach (var passage in passages.Where(passage => !passage.Citation.Seed.Disputes && passage.Lexicon is not null))
        {
            ProveWords(context, passage);
            ProveList(context, passage);
        }
    }

    private static void ProveWords(StatementContext context, CitedPassage passage)
    {
        var language = KnownLanguages.Find(passage.Source.Language)!.Code;
        var declared = context.Property.Words.Texts.Where(each => each.Language.Length == 0 || string.Equals(each.Language, language, StringComparison.Ordinal)).Select(each => each.Value).ToList();
        if (declared.Count == 0) return;

        var said = new[] { passage.Passage.SentenceText, HeaderOf(passage), passage.Citation.Seed.Subject?.Text ?? "" };
        context.Issues.Check(
            said.Any(text => RelationWords.StandIn(text, declared)),
            Rules.RelationNotSaid,
            passage.Citation.Seed.Quote.Location,
            context.Property.Name,
            string.Join(", ", declared),
            passage.Citation.Seed.Quote.Text);
    }

    /// <summary>The heading of the quote's column in a table.</summary>
    private static string HeaderOf(CitedPassage passage)
    {
        var (document, place) = (passage.Citation.Document!, passage.Citation.Anchored!.Place);
        if (place.TableRow is not > 0 || place.TableColumn is not { } column) return "";

        var block = document.Structure.BlockAt(passage.Citation.Anchored.Start) - place.TableRow.Value;
        var cells = block < 0 ? [] : document.Structure.Blocks[block].Span.In(document.Text).Split('|');
        return column < cells.Length ? cells[column] : "";
    }

    private static List<string> ValuesOf(StatementContext context) => [.. context.Statement.Values.Select(value => value.Text)];

    private static void ProveList(StatementContext context, CitedPassage passage)
    {
        var (lexicon, quote) = (passage.Lexicon!, passage.Citation.Seed.Quote);
        var sentence = passage.Passage.WordsOf(passage.Passage.Sentence);
        if (context.Statement.IsOpenList)
        {
            // An enumeration with a member that is no value says as well that there are more.
            var isOpen = lexicon.OpenLists.IsIn(sentence) || (passage.HasValuePlace && Enumerated.FirstMissing(passage, ValuesOf(context), sentence) is not null);
            context.Issues.Check(isOpen, Rules.ListNotOpen, quote.Location, quote.Text);
        }
        else if (context.Property.Type is PropertyType.Entities && passage.HasValuePlace)
        {
            var missing = Enumerated.FirstMissing(passage, ValuesOf(context), sentence);
            context.Issues.Check(missing is null, Rules.ListNotComplete, quote.Location, quote.Text, missing ?? "");
        }
    }
}
