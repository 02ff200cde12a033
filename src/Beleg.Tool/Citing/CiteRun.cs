using Beleg.Proving;
using Beleg.Proving.Diagnostics;

namespace Beleg.Tool.Citing;

/// <summary>What <c>beleg cite</c> found, held against the baseline.</summary>
/// <param name="Issues">All that is wrong; with <c>--check</c> also what the ratchet refuses.</param>
/// <param name="Standing">How many uncited constants the baseline lets stand.</param>
internal sealed record CiteRun(CitedCode Code, IReadOnlyList<Issue> Issues, int Standing)
{
    public static CiteRun Of(ToolHost host, CitedCode code, Baseline baseline, bool isCheck) => new(
        code,
        [.. code.Issues.Concat(code.Places.SelectMany(place => place.Issues)).Concat(isCheck ? baseline.IssuesOf(host, code.Uncited) : [])],
        baseline.Compare(code.Uncited).Standing.Count);

    public SupportCounts Supports => SupportCounts.Of(Code.Places.Select(place => place.Support).OfType<Support>());

    public int LeftToBuild => Code.Places.Count(place => place.IsLeftToBuild);

    public int Failed => Code.Places.Count(place => place.Support is null && !place.IsLeftToBuild);

    public int Checks => Code.Places.Sum(place => place.Checks);

    public bool IsProven => !Issues.Any(issue => issue.Rule.Severity == Severity.ProofError);
}
