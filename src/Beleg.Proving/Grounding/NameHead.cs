using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;
using Beleg.Proving.Documents.Structure;

namespace Beleg.Proving.Grounding;

/// <summary>Tells a heading or a cell that is a name from one that only mentions it: <em>North Yard</em>, <em>Rival of the North Yard</em>.</summary>
internal static class NameHead
{
    /// <summary>"3. The north terminal", "North terminal opened": the name itself, and not somebody who is told of by it.</summary>
    /// <param name="mention">The place of the name in the words.</param>
    public static bool Is(string words, Mention mention, CitedPassage cited, ClaimQuestion question)
    {
        if (KnownLanguages.Find(cited.Source.Language) is not { } language) return false;

        foreach (var word in WordReader.Read(words, Math.Min(Headings.LengthOfMarks(words), mention.Start), mention.Start))
        {
            // "Maximum batch size": of the batch size, and read with the value.
            if (word.IsWord && !Array.Exists(language.Clauses.SensesOf(word.Lower), static sense => sense.Role == ClauseRole.Det || sense.Limit is not Bound.None)) return false;
        }

        var behind = WordReader.Read(words, mention.End, words.Length);
        if (behind.Count == 0) return true;
        if (!behind[0].IsWord) return behind[0].Text[0] is not ('\'' or '’');
        return Array.Exists(language.Clauses.SensesOf(behind[0].Lower), static sense => sense.IsVerb || sense.Role is ClauseRole.NounLabel or ClauseRole.NounCarrier)
            || question.IsDeclared(new(ItemKind.Word, behind[0].Start, behind[0].End, behind[0].Text, behind[0].Lower, []));
    }
}
