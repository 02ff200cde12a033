using Spectre.Console;

namespace Beleg.Tool.Output;

/// <summary>A claim for people: a line for each field that was read, then what was not read, and the rules.</summary>
internal static class ClaimText
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Beside = new(Color.Grey);

    /// <param name="indent">What each line begins with.</param>
    public static void Write(Terminal terminal, TracedClaim claim, string indent)
    {
        terminal.WriteLine((indent + "claim", Heading), (string.Equals(claim.Words, claim.Says, StringComparison.Ordinal) ? $" at \"{claim.Words}\"" : $" at \"{claim.Words}\": {claim.Says}", null));
        foreach (var (name, words) in LinesOf(claim)) terminal.WriteLine(($"{indent}  {name}: {words}", null));
        foreach (var rule in claim.Rules) terminal.WriteLine(($"{indent}  {rule.Id} {rule.Summary}", Beside));
    }

    private static IEnumerable<(string Name, string Words)> LinesOf(TracedClaim claim)
    {
        yield return ("subject", claim.Subject.Length == 0 ? "none in its clause" : claim.Subject);
        if (claim.Predicate.Count > 0) yield return ("said by", string.Join(", ", claim.Predicate));
        if (claim.DeniedBy is { } denial) yield return ("denied", denial);
        yield return ("modality", claim.Modality);
        foreach (var voice in claim.Voices) yield return ("voice", voice);
        if (claim.Dates.Count > 0) yield return ("dates", string.Join(", ", claim.Dates));
        foreach (var restriction in claim.Restrictions) yield return ("of", restriction);
        foreach (var other in claim.Others) yield return ("read", other);
        yield return claim.Unread.Count == 0 ? ("unread", "nothing at its joints") : ("unread", string.Join("; ", claim.Unread));
    }
}
