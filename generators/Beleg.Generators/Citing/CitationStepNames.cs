namespace Beleg.Generators.Citing;

/// <summary>The names of the steps that prove <c>[Cited]</c>, shared with the tests that assert their caching.</summary>
internal static class CitationStepNames
{
    public const string Files = "CitationFiles";
    public const string Documents = "CitationDocuments";
    public const string Sources = "CitationSources";
    public const string Members = "CitedMembers";
    public const string Scopes = "CitedScopes";
    public const string Proofs = "CitedProofs";
    public const string Issues = "CitedIssues";
}
