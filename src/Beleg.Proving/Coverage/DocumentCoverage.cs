using Beleg.Proving.Documents;

namespace Beleg.Proving.Coverage;

/// <summary>What a document says, and how each of it is accounted for.</summary>
internal sealed record DocumentCoverage(EvidenceDocument Document, EquatableArray<AccountedFinding> Findings)
{
    public int Count(Account account) => Findings.Count(finding => finding.Account == account);
}

/// <summary>A finding and what became of it.</summary>
/// <param name="Because">Why it is no fact, where that is how it is accounted for.</param>
internal sealed record AccountedFinding(Finding Finding, Account Account, string Because);

/// <summary>How a finding is accounted for.</summary>
internal enum Account
{
    /// <summary>A fact, or the date of a source, cites it.</summary>
    Cited,

    /// <summary>It is listed as no fact, with the reason.</summary>
    Explained,

    Uncovered,
}
