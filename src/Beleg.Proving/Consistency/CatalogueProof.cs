using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Consistency;

/// <summary>Checks what no single file can tell: that the seed files belong together and that something was proven.</summary>
internal static class CatalogueProof
{
    public static void Prove(CatalogueScope scope, IssueList issues)
    {
        if (!IsDeclared(scope)) return;

        ProveLayout(scope, issues);
        ProveDocumentsAreSources(scope, issues);
        ProveNoFactsHaveSources(scope, issues);
        NamesProof.Prove(scope, issues);
        AttestationRightsProof.Prove(scope, issues);
        if (scope.Platform is { } platform) issues.Report(Rules.PlatformTooOld, PlaceOfWhole(scope), platform.Expected, platform.Found, platform.Set);
        if (scope.Catalogue is { } catalogue) issues.Check(scope.Counts.Citations > 0 || LostItsFacts(scope), Rules.NothingChecked, catalogue.Location, catalogue.Id);
    }

    /// <summary>Statements without a citation, and fact files without an entity, are issues of their own: one mistake stays one.</summary>
    private static bool LostItsFacts(CatalogueScope scope)
    {
        var read = new HashSet<string>(scope.Entities.Select(entity => entity.RelativePath), StringComparer.Ordinal);
        return scope.Entities.Any(entity => entity.HasStatements)
            || scope.Files.Any(file => file.Role == SeedRole.Facts && !read.Contains(file.RelativePath));
    }

    /// <summary>A folder that has nothing of ours in it belongs to somebody else: it is left alone.</summary>
    private static bool IsDeclared(CatalogueScope scope) =>
        scope.Files.Any(file => SeedRoles.IsDeclaring(file.Role));

    /// <summary>Where what concerns no file is reported: the same file in whatever order a host hands them over.</summary>
    private static SeedLocation PlaceOfWhole(CatalogueScope scope) =>
        scope.Files
            .OrderBy(file => file.Role == SeedRole.Unknown)
            .ThenBy(file => file.Role)
            .ThenBy(file => file.RelativePath, StringComparer.Ordinal)
            .First().Location;

    private static void ProveLayout(CatalogueScope scope, IssueList issues)
    {
        var first = new Dictionary<string, SeedFileName>(StringComparer.Ordinal);
        foreach (var file in scope.Files)
        {
            if (issues.Check(!file.IsCut, Rules.FileNameCut, file.Location, file.FullRelativePath))
                issues.Check(file.Role != SeedRole.Unknown, Rules.UnrecognisedSeedFile, file.Location, file.RelativePath);
            var isFirst = !first.TryGetValue(file.RelativePath, out var other);
            issues.Check(isFirst, Rules.DuplicateId, file.Location, "seed file", file.RelativePath, other?.Location.Path ?? "");
            if (isFirst) first.Add(file.RelativePath, file);
        }

        foreach (var required in new[] { SeedRoles.CatalogueFile, SeedRoles.SourcesFile, SeedRoles.KindsFile })
        {
            var isThere = scope.Files.Any(file => string.Equals(file.RelativePath, required, StringComparison.Ordinal));
            issues.Check(isThere, Rules.MissingSeedFile, PlaceOfWhole(scope), required);
        }
    }

    private static void ProveNoFactsHaveSources(CatalogueScope scope, IssueList issues)
    {
        var known = new HashSet<string>(scope.Sources.Select(source => source.Id), StringComparer.Ordinal);
        foreach (var source in scope.NoFacts.Select(entry => entry.Source).Distinct())
        {
            var isKnown = known.Contains(source.Text);
            issues.Check(isKnown, Rules.UnknownSource, source.Location, source.Text, isKnown ? "" : Spelling.DidYouMean(source.Text, known));
        }
    }

    private static void ProveDocumentsAreSources(CatalogueScope scope, IssueList issues)
    {
        var cited = new HashSet<string>(scope.Sources.Select(source => SeedRoles.DocumentsFolder + source.Document), StringComparer.Ordinal);
        foreach (var file in scope.Files.Where(file => file.Role == SeedRole.Document && !file.IsCut))
        {
            issues.Check(cited.Contains(file.RelativePath), Rules.UncitedDocument, file.Location, file.RelativePath);
        }
    }
}
