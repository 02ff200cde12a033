using Spectre.Console;

namespace Beleg.Tool.Output;

/// <summary>How a text is read, for people: words with their roles, values with their rules, numbers that say none, and what the sentences claim.</summary>
internal static class ReadText
{
    private const int Widest = 32;

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Beside = new(Color.Grey);

    public static void Write(ToolHost host, string text, TextTrace trace, ClaimTrace claims)
    {
        var terminal = new Terminal(host);
        var width = Math.Min(Widest, trace.Sentences.SelectMany(tokens => tokens).Select(token => token.Place.Length).DefaultIfEmpty().Max());
        for (var i = 0; i < trace.Sentences.Count; i++)
        {
            terminal.WriteLine(($"sentence {Count(i + 1)}", Heading));
            foreach (var token in trace.Sentences[i]) terminal.WriteLine(("  " + token.Place.In(text).PadRight(token.Roles.Count > 0 ? width : 0), null), (token.Roles.Count > 0 ? "  " + string.Join(", ", token.Roles) : "", Beside));
        }

        Section(terminal, "values", trace.Values.Select(value => ($"  \"{value.Place.In(text)}\": {value.Value}", $"  {value.Rule.Id} {value.Rule.Summary}")));
        Section(terminal, "unreadable", trace.Unreadable.Select(number => ($"  \"{number.Place.In(text)}\" beside \"{number.Reason.In(text)}\"", $"  {number.Rule.Id} {number.Rule.Summary}")));
        if (trace.Values.Count + trace.Unreadable.Count == 0) terminal.WriteLine(("no values", Heading));
        Section(terminal, "clauses", claims.Clauses.Select(clause => ($"  {Count(clause.Sentence + 1)} {clause.Form}: {clause.Words}", clause.Verbs.Count == 0 ? "" : $"  {string.Join(", ", clause.Verbs)}")));
        foreach (var claim in claims.Claims) ClaimText.Write(terminal, claim, "");
    }

    public static void WriteRules(ToolHost host)
    {
        var terminal = new Terminal(host);
        foreach (var rule in RuleBook.All)
        {
            terminal.WriteLine((rule.Id, Heading), ($" {rule.Summary}", null));
            foreach (var example in rule.Examples) terminal.WriteLine(($"  {example.Language}: {example.Text} => {example.Reads}", Beside));
        }
    }

    private static void Section(Terminal terminal, string name, IEnumerable<(string Line, string Rule)> lines)
    {
        var isFirst = true;
        foreach (var (line, rule) in lines)
        {
            if (isFirst) terminal.WriteLine((name, Heading));
            isFirst = false;
            terminal.WriteLine((line, null), (rule, Beside));
        }
    }

    private static string Count(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
