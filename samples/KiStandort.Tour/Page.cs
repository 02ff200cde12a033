using Beleg;

namespace Tour;

/// <summary>Prints facts with the words that prove them.</summary>
internal sealed class Page(TextWriter output)
{
    private const int Width = 58;

    public void Title(string title)
    {
        output.WriteLine();
        output.WriteLine(title);
        output.WriteLine(new string('─', title.Length));
    }

    /// <summary>Plan to the left, outcome to the right; below, who says so, where.</summary>
    public void PlanAndOutcome<T>(string what, Fact<T>? plan, Fact<T>? outcome)
        where T : IFormattable
    {
        output.WriteLine();
        output.WriteLine(what);
        Columns("planned", "built");
        Columns(Value(plan), Value(outcome));
        foreach (var (left, right) in Rows(Evidence(plan), Evidence(outcome))) Columns(left, right);
    }

    /// <summary>An entity and what is stated of it, one line each: what, how far it has come, who says so, where.</summary>
    public void Entity(Entity entity, IEnumerable<Fact> facts)
    {
        output.WriteLine();
        output.WriteLine($"{entity}: {entity.Summary}");
        foreach (var fact in facts)
        {
            var status = fact.Status == Status.Stated ? "" : $", {fact.Status}".ToLowerInvariant();
            var by = string.Concat(fact.By.Select((who, link) => link > 0 ? $", quoted by {who}" : who == entity ? "" : $", says {who}"));
            var places = string.Join("; ", fact.Citations.Select(citation => citation.Short));
            output.WriteLine($"  {fact.Property}: {Value(fact.Value)}{status}{by} ({places})");
        }
    }

    private void Columns(string left, string right) => output.WriteLine($"  {left.PadRight(Width)}  {right}".TrimEnd());

    private static string Value<T>(Fact<T>? fact)
        where T : IFormattable
        => fact is { } known ? Value(known.Value) : "nothing";

    private static string Value(object value) => value switch
    {
        IEnumerable<Entity> entities => string.Join(", ", entities),
        string words => $"„{words}“",
        Speech speech => speech.ToString("de"),
        IFormattable number => number.ToString("S", formatProvider: null),
        bool isSo => isSo ? "yes" : "no",
        _ => value.ToString() ?? "",
    };

    private static IReadOnlyList<string> Evidence<T>(Fact<T>? fact) =>
        fact is not { } known ? [] : [.. known.Citations.SelectMany(citation => Wrap(citation.ToString()))];

    private static IEnumerable<(string Plan, string Outcome)> Rows(IReadOnlyList<string> plan, IReadOnlyList<string> outcome)
    {
        for (var i = 0; i < Math.Max(plan.Count, outcome.Count); i++)
        {
            yield return (i < plan.Count ? plan[i] : "", i < outcome.Count ? outcome[i] : "");
        }
    }

    private static IEnumerable<string> Wrap(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length >= Width)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        yield return line;
    }
}
