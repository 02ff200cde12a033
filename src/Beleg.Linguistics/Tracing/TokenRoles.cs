namespace Beleg.Linguistics.Tracing;

/// <summary>What the lexicons of a language say of each token of a sentence.</summary>
internal static class TokenRoles
{
    public static IReadOnlyList<TracedToken> Of(Sentence sentence)
    {
        var tokens = new List<TracedToken>();
        for (var i = 0; i < sentence.Count; i++) tokens.Add(new(new(sentence[i].Start, sentence[i].Length), sentence[i].Kind, [.. RolesOf(sentence, i).Distinct(StringComparer.Ordinal)]));
        return tokens;
    }

    private static IEnumerable<string> RolesOf(Sentence sentence, int at)
    {
        var language = sentence.Language;
        foreach (var sense in sentence[at].Senses) yield return sense.Value == 0 ? Name(sense.Role) : Name(sense.Role) + " " + sense.Value;
        foreach (var role in Phrases(sentence, at, "bound.before", language.BoundsBefore, static bound => Name(bound.Bound))) yield return role;
        foreach (var role in Phrases(sentence, at, "bound.after", language.BoundsAfter, static bound => Name(bound.Bound))) yield return role;
        foreach (var role in Phrases(sentence, at, "negation", language.Negations, static reach => Name(reach))) yield return role;
        foreach (var role in Phrases(sentence, at, "detractor", language.Detractors, static why => Name(why))) yield return role;
        foreach (var role in Phrases(sentence, at, "unit", language.Units, static unit => unit.Symbol)) yield return role;
        foreach (var role in Phrases(sentence, at, "per-period", language.PerPeriod, static period => period)) yield return role;
        foreach (var role in Phrases(sentence, at, "relative-date", language.RelativeDates, static date => Name(date.Unit) + " " + Invariant.Text($"{date.Offset}"))) yield return role;
        if (sentence[at].Kind != TokenKind.Word) yield break;
        foreach (var sense in language.Clauses.SensesOf(sentence.Chars(at).ToString().ToLowerInvariant())) yield return ClauseRoleName(sense.Role.ToString());
    }

    private static IEnumerable<string> Phrases<T>(Sentence sentence, int at, string role, PhraseTable<T> table, Func<T, string> data)
    {
        var end = table.MatchForward(sentence, at, out var value);
        if (end < 0) yield break;
        var phrase = sentence.Text.Substring(sentence[at].Start, sentence[end - 1].End - sentence[at].Start);
        yield return end == at + 1 ? $"{role} {data(value)}".TrimEnd() : $"{role} {data(value)}".TrimEnd() + $" (\"{phrase}\")";
    }

    /// <summary>As the lexicons write names: <c>at-least</c>.</summary>
    private static string Name<T>(T value)
        where T : Enum => EnumNames.NameOf(value.ToString());

    /// <summary>As the lexicons of clauses write roles: <c>verb.has</c>.</summary>
    private static string ClauseRoleName(string name)
    {
        var second = 1;
        while (second < name.Length && !char.IsUpper(name[second])) second++;
        return second == name.Length ? name.ToLowerInvariant() : name.Substring(0, second).ToLowerInvariant() + "." + name.Substring(second).ToLowerInvariant();
    }
}
