using Beleg.Proving.Anchoring.Folding;

namespace Beleg.Proving.Anchoring;

/// <summary>Whether a prefix or a suffix stands directly beside a place.</summary>
/// <remarks>Their outer ends may cut a word: selectors from elsewhere are cut after so many characters.</remarks>
internal static class Surroundings
{
    public static bool IsPrecededBy(FoldedText text, Hit hit, FoldBuffer? prefix)
    {
        if (prefix is null) return true;

        return StandsBefore(text, hit, prefix, hit.At) || (hit.At > 0 && text.Characters[hit.At - 1] == ' ' && StandsBefore(text, hit, prefix, hit.At - 1));
    }

    public static bool IsFollowedBy(FoldedText text, Hit hit, FoldBuffer? suffix)
    {
        if (suffix is null) return true;

        var behind = hit.At + hit.Length;
        return StandsBehind(text, hit, suffix, behind) || (behind < text.Length && text.Characters[behind] == ' ' && StandsBehind(text, hit, suffix, behind + 1));
    }

    private static bool StandsBefore(FoldedText text, Hit hit, FoldBuffer prefix, int end)
    {
        var at = end - prefix.Characters.Length;
        if (at < 0 || !text.Characters.Slice(at, prefix.Characters.Length).SequenceEqual(prefix.Characters)) return false;

        var work = 0L;
        if (!DashComparison.Agree(text, at, prefix.Characters.Length, prefix.Dashes, ref work, out _, out var behind)) return false;

        if (behind < 0) behind = end == 0 ? 0 : text.SourceEndOf(end - 1);
        return IsNothingBetween(text.Source, behind, hit.Source.Start);
    }

    private static bool StandsBehind(FoldedText text, Hit hit, FoldBuffer suffix, int at)
    {
        if (at + suffix.Characters.Length > text.Length || !text.Characters.Slice(at, suffix.Characters.Length).SequenceEqual(suffix.Characters)) return false;

        var work = 0L;
        if (!DashComparison.Agree(text, at, suffix.Characters.Length, suffix.Dashes, ref work, out var before, out _)) return false;

        if (before < 0) before = text.SourceOf(at);
        return IsNothingBetween(text.Source, hit.Source.End, before);
    }

    private static bool IsNothingBetween(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsWhiteSpace(text[i]) && Characters.ClassOf(text[i]) is not (CharacterClass.Invisible or CharacterClass.SoftHyphen)) return false;
        }

        return true;
    }
}
