using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Proves that no value is cut out of a denial: <em>nicht</em> before it, or <em>bisher</em>, would change what it says.</summary>
internal static class NegationProof
{
    public static void Prove(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        if (context.Statement.IsParaphrase) return;

        foreach (var passage in passages)
        {
            if (passage.Lexicon is not { } lexicon || !passage.HasValuePlace || (passage.Claim is not null && context.Property.IsAmount()) || passage.Citation.Seed.Disputes) continue;

            var value = passage.Passage.Value;
            var words = passage.Passage.WordsOf(passage.Passage.ValueSentence);
            var isText = context.Property.Type is PropertyType.Text or PropertyType.Entity or PropertyType.Entities;
            var denial = DenialOf(words, value.Start, value.End, lexicon, takesBack: isText);
            context.Issues.Check(denial is null, Rules.NegationDropped, context.ValueLocation, string.Join(", ", context.Statement.Values.Select(each => each.Text)), denial ?? "", passage.Citation.Seed.Quote.Text);
        }
    }

    /// <summary>The word that denies or takes back what stands between two offsets.</summary>
    /// <param name="takesBack">Whether words count too that only take something back: a number has them in its bound.</param>
    public static string? DenialOf(List<Word> words, int start, int end, QualifierLexicon lexicon, bool takesBack)
    {
        var first = words.FindIndex(word => word.End > start);
        if (first < 0) return null;

        var from = words.FindLastIndex(first > 0 ? first - 1 : 0, IsBreak) + 1;
        // "Er glaubt nicht, dass …": what denies the verb above denies what it says.
        if (from > 1 && words[from - 1].Is(',') && lexicon.Complementisers.Has(words[from])) from = words.FindLastIndex(from - 2, IsBreak) + 1;
        for (var i = from; i < words.Count && !(words[i].Start >= end && IsBreak(words[i])); i++)
        {
            if (words[i].Start >= start && words[i].Start < end) continue;
            // "nicht an Verbraucher, sondern …", "not cranes but …": what the correction brings is affirmed.
            if (words[i].Start < start && Corrects(words, i, first, lexicon)) continue;
            if (lexicon.Negations.Match(words, i) > 0 && !(i + 1 < words.Count && lexicon.NoDenial.Has(words[i + 1]))) return words[i].Text;
        }

        if (!takesBack) return null;

        for (var i = Math.Max(from, first - 3); i < first; i++)
        {
            var length = lexicon.Limits.Match(words, i);
            if (length > 0 && i + length == first) return string.Join(" ", words.Skip(i).Take(length).Select(word => word.Text));
        }

        return null;
    }

    private static bool Corrects(List<Word> words, int negation, int value, QualifierLexicon lexicon)
    {
        for (var i = negation + 1; i <= value && i < words.Count; i++)
        {
            if (lexicon.Corrections.Has(words[i])) return true;
        }

        return false;
    }

    private static bool IsBreak(Word word) => word.IsBreak || word.IsStop;
}
