using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Consistency;

/// <summary>Checks that only those attest whom the catalogue names, and only where it allows that.</summary>
internal static class AttestationRightsProof
{
    public static void Prove(CatalogueScope scope, IssueList issues)
    {
        // What a catalogue that could not be read allows is unknown.
        if (scope.Catalogue is not { } catalogue) return;

        foreach (var entity in scope.Entities)
        {
            var kind = scope.Kinds.Find(entity.Kind.Text);
            foreach (var attested in entity.Attestations) Prove(catalogue, attested.Attestation, ForbiddingOf(catalogue, kind, attested.Property), issues);
        }

        // A part that says nothing of its own has what its source says.
        foreach (var attested in scope.Sources.Select(source => source.Attested).OfType<AttestationSeed>().Distinct())
        {
            Prove(catalogue, attested, catalogue.Attestation == AttestationMode.BySource ? null : "on a source, unless catalogue.yaml says 'attestation: by-source'", issues);
        }
    }

    /// <summary>What forbids it, for the message; nothing where it is allowed.</summary>
    private static string? ForbiddingOf(CatalogueSeed catalogue, KindSeed? kind, string property)
    {
        if (catalogue.Attestation == AttestationMode.Forbidden) return "in this catalogue, which says 'attestation: forbidden'";
        if (kind is { ForbidsAttestation: true }) return $"of kind {kind.Id}, which says 'attestation: forbidden'";
        return kind?.Find(property) is { ForbidsAttestation: true } ? $"of '{property}', which says 'attestation: forbidden'" : null;
    }

    private static void Prove(CatalogueSeed catalogue, AttestationSeed attested, string? forbidding, IssueList issues)
    {
        if (!issues.Check(forbidding is null, Rules.AttestationForbidden, attested.Location, forbidding ?? "")) return;

        var isEditor = catalogue.Editors.Contains(attested.By.Text, StringComparer.Ordinal);
        issues.Check(isEditor, Rules.UnknownEditor, attested.By.Location, attested.By.Text, isEditor ? "" : Spelling.DidYouMean(attested.By.Text, catalogue.Editors), Spelling.Listed(catalogue.Editors));
    }
}
