namespace Beleg.Cases;

/// <summary>One case: offsets are UTF-16 code units, the end is exclusive.</summary>
internal sealed record Case(
    string Id, string Document, string Quote, string? Prefix, string? Suffix, Span? Expected, List<Span>? All, List<Span>? Acceptable, string Verdict, string? MinTolerance, List<string>? Needs)
{
    public bool Asks(string policy) => Needs?.Contains(policy, StringComparer.Ordinal) == true;
}
