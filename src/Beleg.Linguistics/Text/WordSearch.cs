namespace Beleg.Linguistics.Text;

/// <summary>Finds words by their offsets; they stand in order, so that no search goes through all of them.</summary>
internal static class WordSearch
{
    /// <summary>The first word that begins at an offset or behind it; their number where there is none.</summary>
    public static int FirstFrom(this List<Word> words, int offset)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (words[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The last word that ends at an offset or before it; -1 where there is none.</summary>
    public static int LastUntil(this List<Word> words, int offset)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (words[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
