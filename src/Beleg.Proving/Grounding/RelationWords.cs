using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>The words that say a relation.</summary>
internal static class RelationWords
{
    /// <summary>Those that a relation declares for a language.</summary>
    public static List<string> Of(PropertySeed property, Language language) =>
        [.. property.Words.WordsIn(language.Code).Select(word => word.Text)];

    /// <summary>Whether one of the forms stands in a text, at the edges of words; a form that ends with <c>*</c> also begins one.</summary>
    public static bool StandIn(string text, IReadOnlyList<string> forms)
    {
        foreach (var form in forms)
        {
            var isStem = form.EndsWith("*", StringComparison.Ordinal);
            var sought = isStem ? form.Substring(0, form.Length - 1) : form;
            if (sought.Length == 0) continue;
            for (var at = text.IndexOf(sought, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(sought, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + sought.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (isStem || end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
            }
        }

        return false;
    }
}
