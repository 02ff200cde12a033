namespace Beleg.Proving.Diagnostics;

/// <summary>Gathers what is wrong, and counts what was checked.</summary>
internal sealed class IssueList
{
    private readonly List<Issue> _issues = [];

    /// <summary>How many checks were made, whatever came of them. No checks must never look like success.</summary>
    public int Checks { get; private set; }

    public int Count => _issues.Count;

    /// <summary>How many of them are errors: advice leaves a proof to be done.</summary>
    public int Errors { get; private set; }

    public void Report(Rule rule, SeedLocation location, params string[] arguments)
    {
        if (rule.Severity == Severity.ProofError) Errors++;
        _issues.Add(new(rule, location, arguments.Select(ShownText.Of).ToEquatableArray()));
    }

    /// <summary>What was found and checked elsewhere.</summary>
    public void Add(IEnumerable<Issue> issues, int checks)
    {
        Checks += checks;
        foreach (var issue in issues)
        {
            if (issue.Rule.Severity == Severity.ProofError) Errors++;
            _issues.Add(issue);
        }
    }

    /// <summary>Counts a check and reports the rule where it failed.</summary>
    public bool Check(bool holds, Rule rule, SeedLocation location, params string[] arguments)
    {
        Checks++;
        if (!holds) Report(rule, location, arguments);
        return holds;
    }

    /// <summary>Counts the reading of a value; what its reader expected instead becomes the message.</summary>
    public bool CheckNotation(bool parses, SeedLocation location, string? expected) =>
        Check(parses, Rules.ValueDoesNotParse, location, string.IsNullOrEmpty(expected) ? "" : char.ToUpperInvariant(expected![0]) + expected.Substring(1));

    /// <summary>Counts a check whose failure is reported by the caller.</summary>
    public void CountCheck() => Checks++;

    public EquatableArray<Issue> ToEquatableArray() => _issues.ToEquatableArray();
}
