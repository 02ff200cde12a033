using Beleg.Proving.Documents;

namespace Beleg.Proving.Citing;

/// <summary>Tells the language of a document from its words, where no record names it.</summary>
internal static class LanguageGuess
{
    /// <summary>Enough to tell, and no more of a long document.</summary>
    private const int LongestSample = 20_000;

    /// <summary>The language most of whose words govern clauses there; of two that are alike, the first.</summary>
    public static string Of(EvidenceDocument document)
    {
        var words = WordReader.Read(document.Text, 0, Math.Min(document.Text.Length, LongestSample));
        return KnownLanguages.All.Select(language => (language.Code, Known: words.Count(word => language.Clauses.SensesOf(word.Lower).Length > 0))).Aggregate((best, next) => next.Known > best.Known ? next : best).Code;
    }
}
