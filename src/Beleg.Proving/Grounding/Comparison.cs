using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Finds the words that make a value that of something compared with: <em>verglichen mit den üblichen 12 Monaten</em>.</summary>
internal static class Comparison
{
    /// <summary>The words; <see langword="null"/> where there are none.</summary>
    public static string? In(StatementContext context, CitedPassage cited)
    {
        if (cited.Lexicon is not { } lexicon || !context.Property.IsAmount()) return null;

        // From the marker to the end of its part of the sentence; a predicate (üblich) speaks for all of the part.
        var (words, value) = (cited.Passage.WordsOf(cited.Passage.Sentence), cited.Passage.Value);
        var start = words.FindLastIndex(word => word.End <= value.Start && word.IsBreak) + 1;
        for (var i = start; i < words.Count && (words[i].Start < value.End || !words[i].IsBreak); i++)
        {
            var length = lexicon.Comparisons.Match(words, i);
            if (length == 0) continue;
            return words[i].Start < value.Start || lexicon.Customary.Has(words[i]) ? string.Join(" ", words.Skip(i).Take(length).Select(word => word.Text)) : null;
        }

        return null;
    }

    /// <summary>Whether a property's values are amounts or times, which may be those of something else that is named.</summary>
    public static bool IsAmount(this PropertySeed property) => property.Type is not (PropertyType.Text or PropertyType.Speech or PropertyType.Entity or PropertyType.Entities or PropertyType.Flag);
}
