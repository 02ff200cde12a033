using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// What in a list of values narrows others than the one that is asked about: <em>15 watts in operation and 2 watts in standby; opened to members in
/// 1998 and to all in 2001</em>. Where more than one conjunction stands between two values, nobody can tell where the one ends.
/// </summary>
/// <param name="Left">From where to where, in the clause's items, the value before has its own words.</param>
/// <param name="Right">The same of the value behind.</param>
internal sealed record Conjunct((int First, int End) Left, (int First, int End) Right)
{
    /// <summary>What belongs to the values beside one; nothing where they have no words of their own.</summary>
    public static Conjunct? Of(ReadClause clause, List<Phrase> phrases, int target)
    {
        var items = clause.Items;
        if (!IsValue(items[target]) || !items.Exists(Joins)) return null;

        var (before, behind) = (target == 0 ? -1 : items.FindLastIndex(target - 1, IsValue), items.FindIndex(target + 1, IsValue));
        var (left, right) = (before < 0 ? -1 : OnlyJoint(before, target), behind < 0 ? -1 : OnlyJoint(target, behind));
        // Without a verb before it, a list may begin anywhere: what stands before its first value may belong to all of them.
        var begin = clause.Finite.Count > 0 && clause.Finite[0] < before ? clause.Finite[0] + 1 : before;
        var isMine = HasOwn(left < 0 ? begin : left + 1, right < 0 ? items.Count : right);

        // What stands between a value and the conjunction, or the other way round, is that value's; at the outer ends it may be everybody's.
        var isBefore = left >= 0 && HasOwn(isMine ? begin : before, left);
        var isBehind = right >= 0 && HasOwn(right + 1, isMine ? items.Count : behind);
        return isBefore || isBehind ? new(isBefore ? (isMine ? begin : before, left) : default, isBehind ? (right + 1, isMine ? items.Count : behind) : default) : null;

        // A date beside an amount is no member of its list.
        bool IsValue(Item item) => item.Kind is ItemKind.Value or ItemKind.Date && item.Kind == items[target].Kind;

        static bool Joins(Item item) => item.Has(ClauseRole.And) || item.Has(ClauseRole.But);

        int OnlyJoint(int from, int to)
        {
            var joint = items.FindIndex(from + 1, to - from - 1, Joins);
            return joint >= 0 && items.FindIndex(joint + 1, to - joint - 1, Joins) < 0 ? joint : -1;
        }

        // Whether a preposition stands there that governs no value of the list.
        bool HasOwn(int from, int to)
        {
            for (var i = Math.Max(from, 0); i < to; i++)
            {
                if (items[i].IsPreposition && phrases.Find(phrase => phrase.Preposition == i) is var phrase && (phrase is null || !IsValue(items[phrase.Head]))) return true;
            }

            return false;
        }
    }

    /// <summary>Whether a phrase narrows another value of the list.</summary>
    public bool IsOfOther(Phrase phrase) => IsOfOther(phrase.First);

    /// <summary>Whether an item narrows another value of the list, or is it.</summary>
    public bool IsOfOther(int item) => (item >= Left.First && item < Left.End) || (item >= Right.First && item < Right.End);
}
