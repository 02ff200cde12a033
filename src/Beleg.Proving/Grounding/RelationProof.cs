using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Proves a relation beyond the names at its ends: by the words that <c>kinds.yaml</c> declares for it, and by the list
/// being complete, or open where the source says so.
/// </summary>
internal static class RelationProof
{
    /// <summary>How many words of article and adjectives may stand between <em>such as</em> and the list.</summary>
    private const int LongestLead = 4;

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
        if (context.Property.Type is not (PropertyType.Entity or PropertyType.Entities)) return;

        var declared = RelationWords.Of(context.Property, KnownLanguages.Find(passage.Source.Language)!);
        if (declared.Count == 0) return;

        var said = new[] { passage.Passage.SentenceText, TableHeader.Of(passage), passage.Citation.Seed.Subject?.Text ?? "" };
        context.Issues.Check(
            said.Any(text => RelationWords.StandIn(text, declared)),
            Rules.RelationNotSaid,
            passage.Citation.Seed.Quote.Location,
            context.Property.Name,
            string.Join(", ", declared),
            passage.Citation.Seed.Quote.Text);
    }

    private static List<string> ValuesOf(StatementContext context) => [.. context.Statement.Values.Select(value => value.Text)];

    private static void ProveList(StatementContext context, CitedPassage passage)
    {
        var (lexicon, quote) = (passage.Lexicon!, passage.Citation.Seed.Quote);
        var sentence = passage.Passage.WordsOf(passage.Passage.Sentence);
        if (context.Statement.IsOpenList)
        {
            // An enumeration with a member that is no value says as well that there are more.
            var isOpen = OpenedBy(passage, sentence) is not null || (passage.HasValuePlace && Enumerated.FirstMissing(passage, ValuesOf(context), sentence) is not null);
            context.Issues.Check(isOpen, Rules.ListNotOpen, quote.Location, quote.Text);
        }
        else if (context.Property.Type is PropertyType.Entities && passage.HasValuePlace)
        {
            // "partners include A and B": whoever else there is, the source does not say that they are all.
            var missing = Enumerated.FirstMissing(passage, ValuesOf(context), sentence) ?? (context.Statement.Values.Count > 1 && OpenedBy(passage, sentence) is { } more ? $"others (\"{more}\")" : null);
            context.Issues.Check(missing is null, Rules.ListNotComplete, quote.Location, quote.Text, missing ?? "");
        }
    }

    /// <summary>Phrases (<em>unter anderem</em>) say it of their sentence, a single word only of the list that it leads to.</summary>
    private static string? OpenedBy(CitedPassage passage, List<Word> sentence)
    {
        var lexicon = passage.Lexicon!;
        for (var i = 0; i < sentence.Count; i++)
        {
            var length = lexicon.OpenLists.Match(sentence, i);
            if (length > 1 || (length == 1 && LeadsToValue(passage, sentence, i))) return string.Join(" ", sentence.Skip(i).Take(length).Select(word => word.Text));
        }

        return null;
    }

    /// <summary>„Partner wie Bosch“; not „wie Bosch meldet“, „so groß wie Bosch“, „etwa 30“.</summary>
    private static bool LeadsToValue(CitedPassage passage, List<Word> sentence, int at)
    {
        var (lexicon, value, word) = (passage.Lexicon!, passage.Passage.Value, sentence[at]);
        if (at + 1 >= sentence.Count || char.IsDigit(sentence[at + 1].Text[0])) return false;
        if (passage.Attributions.Any(attribution => word.Start >= attribution.Phrase.Start && word.End <= attribution.Phrase.End)) return false;
        if (lexicon.As.Has(word) && !(at > 0 && (sentence[at - 1].IsCapitalised || sentence[at - 1].Is(',')))) return false;
        // A list that is the value keeps its words.
        if (word.Start >= value.Start) return word.Start < value.End;

        for (var i = at + 1; i < sentence.Count && sentence[i].Start < value.Start; i++)
        {
            if (!sentence[i].IsWord || lexicon.FiniteVerbs.Has(sentence[i]) || i > at + LongestLead) return false;
        }

        return true;
    }
}
