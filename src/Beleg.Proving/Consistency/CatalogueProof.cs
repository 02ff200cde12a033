using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Consistency;

/// <summary>Checks what no single file can tell: that the seed files belong together and that something was proven.</summary>
internal static class CatalogueProof
{
    public static void Prove(CatalogueScope scope, IssueList issues)
    {
        // A folder that has nothing of ours in it belongs to somebody else: it is left alone.
        if (scope.Files.FirstOrDefault(IsOurs) is not { } declaration) return;

        ProveLayout(scope, declaration.Location, issues);
        ProveDocumentsAreSources(scope, issues);
        NamesProof.Prove(scope, issues);
        if (scope.Platform is { } platform) issues.Report(Rules.PlatformTooOld, declaration.Location, platform.Expected, platform.Found, platform.Set);
        if (scope.Catalogue is { } catalogue) issues.Check(scope.Counts.Citations > 0, Rules.NothingChecked, catalogue.Location, catalogue.Id);
    }

    private static bool IsOurs(SeedFileName file) =>
        SeedRoles.Of(file.RelativePath) is SeedRole.Catalogue or SeedRole.Sources or SeedRole.Kinds or SeedRole.Facts;

    private static void ProveLayout(CatalogueScope scope, SeedLocation declaration, IssueList issues)
    {
        var first = new Dictionary<string, SeedFileName>(StringComparer.Ordinal);
        foreach (var file in scope.Files)
        {
            issues.Check(SeedRoles.Of(file.RelativePath) != SeedRole.Unknown, Rules.UnrecognisedSeedFile, file.Location, file.RelativePath);
            var isFirst = !first.TryGetValue(file.RelativePath, out var other);
            issues.Check(isFirst, Rules.DuplicateId, file.Location, "seed file", file.RelativePath, other?.Location.Path ?? "");
            if (isFirst) first.Add(file.RelativePath, file);
        }

        foreach (var required in new[] { SeedRoles.CatalogueFile, SeedRoles.SourcesFile, SeedRoles.KindsFile })
        {
            var isThere = scope.Files.Any(file => string.Equals(file.RelativePath, required, StringComparison.Ordinal));
            issues.Check(isThere, Rules.MissingSeedFile, declaration, required);
        }
    }

    private static void ProveDocumentsAreSources(CatalogueScope scope, IssueList issues)
    {
        var cited = new HashSet<string>(scope.Sources.Select(source => SeedRoles.DocumentsFolder + source.Document), StringComparer.Ordinal);
        foreach (var file in scope.Files.Where(file => SeedRoles.Of(file.RelativePath) == SeedRole.Document))
        {
            issues.Check(cited.Contains(file.RelativePath), Rules.UncitedDocument, file.Location, file.RelativePath);
        }
    }
}
