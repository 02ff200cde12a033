using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// The member of a list in which a value stands, where others narrow their own: <em>15 watts in operation and 2 watts in standby; opened to members in
/// 1998 and to all in 2001</em>.
/// </summary>
/// <param name="First">Its first item.</param>
/// <param name="End">The item behind its last.</param>
/// <param name="Begin">Where the list begins: what stands before it belongs to all of its members.</param>
internal sealed record Conjunct(int First, int End, int Begin)
{
    /// <summary>The member of a value; nothing where no other has words of its own.</summary>
    public static Conjunct? Of(ReadClause clause, List<Phrase> phrases, int target)
    {
        var items = clause.Items;
        var begin = clause.Finite.Count > 0 && clause.Finite[0] < target ? clause.Finite[0] + 1 : 0;
        var left = items.FindLastIndex(target, target - begin + 1, Joins);
        var right = items.FindIndex(target, Joins);
        var (before, behind) = (left < 0 ? Own.None : OwnOf(begin, left), right < 0 ? Own.None : OwnOf(right + 1, items.Count));
        var isMine = (before | behind) is not Own.None && OwnOf(before is Own.None ? begin : left + 1, behind is Own.None ? items.Count : right) is not Own.None;

        // What stands between a value and the conjunction, or the other way round, is that value's; at the outer ends it may be everybody's.
        var (isApartBefore, isApartBehind) = ((before & (isMine ? Own.Any : Own.Behind)) is not Own.None, (behind & (isMine ? Own.Any : Own.Before)) is not Own.None);
        return isApartBefore || isApartBehind ? new(isApartBefore ? left + 1 : begin, isApartBehind ? right : items.Count, begin) : null;

        static bool Joins(Item item) => item.Has(ClauseRole.And) || item.Has(ClauseRole.But);

        static bool IsValue(Item item) => item.Kind is ItemKind.Value or ItemKind.Date;

        // Where prepositions stand beside a value that do not govern it.
        Own OwnOf(int from, int to)
        {
            var own = Own.None;
            if (items.FindIndex(from, to - from, IsValue) is not (>= 0 and var value)) return own;
            for (var i = from; i < to; i++)
            {
                if (items[i].IsPreposition && phrases.Find(phrase => phrase.Preposition == i) is var phrase && (phrase is null || !IsValue(items[phrase.Head]))) own |= i < value ? Own.Before : Own.Behind;
            }

            return own;
        }
    }

    /// <summary>Whether a phrase stands in another member of the list.</summary>
    public bool IsOfOther(Phrase phrase) => phrase.First >= Begin && (phrase.End <= First || phrase.First >= End);

    /// <summary>Whether an item stands in another member of the list.</summary>
    public bool IsOfOther(int item) => item >= Begin && (item < First || item >= End);

    [Flags]
    private enum Own
    {
        None = 0,
        Before = 1,
        Behind = 2,
        Any = Before | Behind,
    }
}
