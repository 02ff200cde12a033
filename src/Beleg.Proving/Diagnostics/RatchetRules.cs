namespace Beleg.Proving.Diagnostics;

/// <summary>What only <c>beleg cite --check</c> asks: a build knows no baseline.</summary>
internal static class RatchetRules
{
    public static readonly Rule Uncited = new(
        "BLG5116", "A constant names its source in a comment, and nothing proves it",
        "Expected a citation, since the comment of '{0}' names its source (\"{1}\"), found none: cite its words in an attribute or a comment", Severity.ProofError);

    public static readonly Rule NoLongerUncited = new(
        "BLG5117", "The baseline lets a constant stand that is there no more",
        "Expected only constants that still stand uncited, found '{0}', which {1}: remove the line, or run 'beleg cite --baseline'", Severity.ProofError);
}
