namespace Beleg.Generators;

/// <summary>The names of the pipeline's steps, shared with the tests that assert their caching.</summary>
internal static class StepNames
{
    public const string SeedFiles = nameof(SeedFiles);
    public const string Platform = nameof(Platform);
    public const string Catalogue = nameof(Catalogue);
    public const string KindsFile = nameof(KindsFile);
    public const string Kinds = nameof(Kinds);
    public const string SourcesFile = nameof(SourcesFile);
    public const string CoverageFile = nameof(CoverageFile);
    public const string Documents = nameof(Documents);
    public const string FactFiles = nameof(FactFiles);
    public const string EntityTable = nameof(EntityTable);
    public const string CitingFiles = nameof(CitingFiles);
    public const string Scopes = nameof(Scopes);
    public const string Sources = nameof(Sources);
    public const string QuotedProofs = nameof(QuotedProofs);
    public const string OperandTable = nameof(OperandTable);
    public const string ContainmentTable = nameof(ContainmentTable);
    public const string Proofs = nameof(Proofs);
    public const string SourceProofs = nameof(SourceProofs);
    public const string Findings = nameof(Findings);
    public const string CoverageScopes = nameof(CoverageScopes);
    public const string Coverage = nameof(Coverage);
    public const string CatalogueProof = nameof(CatalogueProof);
    public const string AcceptedFacts = nameof(AcceptedFacts);
    public const string FactChanges = nameof(FactChanges);
    public const string FactChangeIssues = nameof(FactChangeIssues);
    public const string FactFileNames = nameof(FactFileNames);
    public const string FactFileModels = nameof(FactFileModels);
    public const string SourceRecords = nameof(SourceRecords);
    public const string CatalogueModel = nameof(CatalogueModel);
}
