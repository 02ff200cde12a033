using Beleg.Proving.Citing;

namespace Beleg.Proving.Diagnostics;

/// <summary>A rule that is broken at a place.</summary>
internal sealed record Issue(Rule Rule, SeedLocation Location, EquatableArray<string> Arguments)
{
    /// <summary>What to write instead, for who can write it; the message says it already.</summary>
    public Repair? Repair { get; init; }

    public string Message => string.Format(null, Rule.Message, [.. Arguments]);

    public override string ToString() =>
        $"{Location}: {(Rule.Severity == Severity.ProofError ? "error" : "warning")} {Rule.Id}: {Message}";
}
