using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Reads in whose voice the quotes speak: from quotation marks, subjunctives and attributions, never from the author.</summary>
internal static class VoiceReader
{
    /// <summary>The most direct voice of those that support the statement: where one source says it itself, it is said so.</summary>
    public static Voice Of(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        if (context.Property.Type == PropertyType.Speech) return Voice.Quoted;

        var voices = passages.Where(passage => !passage.Citation.Seed.Disputes).Select(Of).ToList();
        return voices.Contains(Voice.Own) || voices.Count == 0 ? Voice.Own : voices.Contains(Voice.Quoted) ? Voice.Quoted : Voice.Indirect;
    }

    private static Voice Of(CitedPassage passage) =>
        passage.IsQuoted ? Voice.Quoted
        : passage.IsSubjunctive || passage.Standing.IsTold || ClaimantProof.IsAttributed(passage) ? Voice.Indirect
        : Voice.Own;
}
