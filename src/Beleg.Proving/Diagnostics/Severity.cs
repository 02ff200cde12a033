namespace Beleg.Proving.Diagnostics;

internal enum Severity
{
    /// <summary>The proof failed: no setting of a build turns this off.</summary>
    ProofError,

    /// <summary>The proof holds, but could be better: may be suppressed with a reason.</summary>
    Advice,
}
