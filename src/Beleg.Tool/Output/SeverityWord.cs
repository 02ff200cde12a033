using Beleg.Proving.Diagnostics;

namespace Beleg.Tool.Output;

/// <summary>What every format calls a severity.</summary>
internal static class SeverityWord
{
    public static string Of(Rule rule) => rule.Severity == Severity.ProofError ? "error" : "warning";
}
