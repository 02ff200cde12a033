using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Consistency;

/// <summary>The identifiers of one declaration space.</summary>
internal sealed class Identifiers(IEnumerable<string> reserved, IssueList issues)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    public void Add(string id, string identifier, SeedLocation location)
    {
        if (!issues.Check(!_reserved.Contains(identifier), Rules.IdentifierReserved, location, id, $"{identifier} in the generated code")) return;
        var isFree = !_taken.TryGetValue(identifier, out var other);
        // The same id twice is an issue of its own.
        issues.Check(isFree || string.Equals(other, id, StringComparison.Ordinal), Rules.IdentifierCollides, location, id, other ?? "", identifier);
        if (isFree) _taken.Add(identifier, id);
    }
}
