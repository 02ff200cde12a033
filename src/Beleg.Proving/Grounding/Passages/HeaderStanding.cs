using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;

namespace Beleg.Proving.Grounding;

/// <summary>How far a column's header says that its cells have come: <em>Planned cranes, Recommended size</em>.</summary>
internal static class HeaderStanding
{
    private static readonly char[] BetweenWords = [' ', '(', ')', ',', '/'];

    /// <summary><see langword="null"/> where the header says nothing of it.</summary>
    public static Standing? Of(string header, Language language)
    {
        foreach (var word in WordsOf(header))
        {
            foreach (var sense in language.Clauses.SensesOf(word.ToLowerInvariant()))
            {
                if (ModalityOf(sense) is { } modality) return new(modality, word);
            }
        }

        return null;
    }

    /// <remarks>Asked of every citation, of which few stand below a header.</remarks>
    public static string[] WordsOf(string header) => header.Length == 0 ? [] : header.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries);

    private static Modality? ModalityOf(ClauseSense sense) => sense switch
    {
        { Role: ClauseRole.AdjPlanned or ClauseRole.NounPlan } => Modality.Planned,
        { Role: ClauseRole.AdjNarrow, Duty: Duty.Required } => Modality.Required,
        { Role: ClauseRole.AdjNarrow, Duty: Duty.Recommended } => Modality.Recommended,
        { Role: ClauseRole.AdjNarrow, Duty: Duty.Permitted } => Modality.Permitted,
        _ => null,
    };
}
