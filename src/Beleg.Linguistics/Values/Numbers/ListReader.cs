using System.Diagnostics.CodeAnalysis;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Numbers that share the scale and the unit of the last: <em>10, 15 und 20 Millionen Euro</em>.</summary>
internal static class ListReader
{
    private const int MaxItems = 12;

    public static bool TryRead(Sentence s, Amount first, int floor, [NotNullWhen(true)] out List<Amount>? list)
    {
        list = null;
        if (first.Start < s.NoListUpTo || !IsBare(first)) return false;

        var items = new List<Amount> { first };
        while (items.Count < MaxItems && NextItem(s, items[items.Count - 1].End) is var at and > 0)
        {
            if (!AmountReader.TryReadEnd(s, at, floor, out var item) || item.Number.Is(NumeralForms.Article | NumeralForms.Broken)) return false;
            items.Add(item);
            if (!IsBare(item)) break;
        }

        var last = items[items.Count - 1];
        if (IsBare(last) || last.IsRange)
        {
            s.NoListUpTo = last.End;
            return false;
        }

        for (var i = 0; i < items.Count - 1; i++) items[i] = items[i].In(last);
        list = items;
        return true;
    }

    private static bool IsBare(Amount amount) =>
        amount is { Unit: null, IsRange: false, Composite: null } && amount.Number.Scale == 1
        && (amount.Number.Form & (NumeralForms.Fraction | NumeralForms.Article | NumeralForms.Broken | NumeralForms.Scaled)) == NumeralForms.None;

    /// <summary>Over a comma or <em>und</em>; nothing else may stand between two numbers of a list.</summary>
    private static int NextItem(Sentence s, int at)
    {
        if (s.IsSymbol(at, ',') && s.IsAttached(at) && !s.IsAttached(at + 1)) return at + 1;
        return s.Has(at, Role.And) ? at + 1 : -1;
    }
}
