namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Tells by how much something changes from how much there is: <em>um 50 Prozent</em> is a change, <em>auf 50 Prozent</em> a share.</summary>
internal static class ChangeReader
{
    /// <summary>How far from the number the word may stand that says up or down.</summary>
    private const int Reach = 30;

    private const int MaxModifiers = 3;

    public static TextValue Read(Sentence s, AmountValue value, ref int start, ref int end, int floor)
    {
        // "um beeindruckende 50 Prozent": adjectives may stand between.
        var by = start - 1;
        while (by >= floor && start - by <= MaxModifiers && s[by].Kind == TokenKind.Word && !s.Has(by, Role.By) && s.Language.MayModifyNoun(s, by, by)) by--;
        if (by >= floor && s.Has(by, Role.By))
        {
            var direction = DirectionNear(s, by, end);
            if (direction == Direction.Unknown && (!s.Language.ByMeansChange || value.Kind == AmountKind.Number)) return value;
            start = by;
            return new ChangeValue(value, direction);
        }

        // "ein Plus von 5 Prozent", "an increase of 5 percent"
        if (s.Has(start - 1, Role.OfChange) && OfWord(s, start - 2) is var noun and not Direction.Unknown && start - 2 >= floor && s.Language.MayBeNoun(s, start - 2))
        {
            start -= 2;
            return new ChangeValue(value, noun);
        }

        // "auf 10 Prozent gestiegen", "to 10 percent up": what it changes to, not by how much.
        if (s.Has(start - 1, Role.Onto)) return value;

        // "rose 12 percent", "up 5 percent"
        if (value.Kind is AmountKind.Share or AmountKind.PercentagePoints && start > floor && OfWord(s, start - 1) is var verb and not Direction.Unknown)
        {
            start--;
            return new ChangeValue(value, verb);
        }

        // "5 Prozent mehr", "a 50 percent increase"
        if (value.Kind is AmountKind.Share or AmountKind.PercentagePoints && OfWord(s, end) is var after and not Direction.Unknown)
        {
            end++;
            return new ChangeValue(value, after);
        }

        return value;
    }

    /// <summary>The direction that the words around some tokens tell, where they agree. Their own words tell none: <em>um mehr als 20 Prozent gesunken</em>.</summary>
    public static Direction DirectionNear(Sentence s, int at, int end)
    {
        var direction = Direction.Unknown;
        for (var distance = 1; distance <= Reach; distance++)
        {
            foreach (var token in (ReadOnlySpan<int>)[at - distance, end - 1 + distance])
            {
                var here = OfWord(s, token);
                if (here == Direction.Unknown) continue;
                if (direction != Direction.Unknown && direction != here) return Direction.Unknown;
                direction = here;
            }

            if (direction != Direction.Unknown) return direction;
        }

        return direction;
    }

    private static Direction OfWord(Sentence s, int at) => s.Has(at, Role.Up) ? Direction.Up : s.Has(at, Role.Down) ? Direction.Down : Direction.Unknown;
}
