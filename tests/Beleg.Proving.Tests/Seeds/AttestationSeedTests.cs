using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Seeds;

/// <summary>Who may attest, where, and which of several attestations counts.</summary>
public sealed class AttestationSeedTests
{
    private const string Document = "The East Yard has 14 cranes.\n";
    private const string Attested = "{ by: The authors, because: \"It is one yard.\" }";

    [Theory]
    [InlineData("", Place.Citation, "")]
    [InlineData("", Place.Statement, "")]
    [InlineData("", Place.File, "")]
    [InlineData("", Place.Source, "BLG1044")]
    [InlineData("attestation: allowed", Place.Citation, "")]
    [InlineData("attestation: allowed", Place.Source, "BLG1044")]
    [InlineData("attestation: by-source", Place.Citation, "")]
    [InlineData("attestation: by-source", Place.File, "")]
    [InlineData("attestation: by-source", Place.Source, "")]
    [InlineData("attestation: forbidden", Place.Citation, "BLG1044")]
    [InlineData("attestation: forbidden", Place.Statement, "BLG1044")]
    [InlineData("attestation: forbidden", Place.File, "BLG1044")]
    [InlineData("attestation: forbidden", Place.Source, "BLG1044")]
    public void TheCatalogueSaysWhatMayBeAttested(string catalogue, Place place, string rules) =>
        ErrorsOf(new() { Catalogue = $"editors: [The authors]\n{catalogue}\n", [place] = Attested }).ShouldBe(rules);

    [Theory]
    [InlineData(Place.Citation)]
    [InlineData(Place.Statement)]
    [InlineData(Place.File)]
    public void AKindOrAPropertyMayForbidIt(Place place)
    {
        ErrorsOf(new() { Kind = "attestation: forbidden", [place] = Attested }).ShouldBe("BLG1044");
        ErrorsOf(new() { Property = ", attestation: forbidden", [place] = Attested }).ShouldBe(place == Place.File ? "" : "BLG1044");
    }

    [Theory]
    [InlineData(Place.Citation)]
    [InlineData(Place.Statement)]
    [InlineData(Place.File)]
    [InlineData(Place.Source)]
    public void OnlyAnEditorAttests(Place place)
    {
        ErrorsOf(new() { Catalogue = "editors: [The authors, Ida Brandt]\nattestation: by-source\n", [place] = "{ by: Ida Brand, because: \"It is one yard.\" }" }).ShouldBe("BLG1043");
        ErrorsOf(new() { Catalogue = "attestation: by-source\n", [place] = Attested }).ShouldBe("BLG1043");
    }

    [Theory]
    [InlineData(Place.Citation)]
    [InlineData(Place.Statement)]
    [InlineData(Place.File)]
    [InlineData(Place.Source)]
    public void AReasonHasThreeWords(Place place)
    {
        const string catalogue = "editors: [The authors]\nattestation: by-source\n";
        ErrorsOf(new() { Catalogue = catalogue, [place] = "{ by: The authors, because: \"It  is \" }" }).ShouldBe("BLG1045");
        ErrorsOf(new() { Catalogue = catalogue, [place] = "{ by: The authors }" }).ShouldBe("BLG1005");
        ErrorsOf(new() { Catalogue = catalogue, [place] = "{ because: It is so. }" }).ShouldBe("BLG1005");
        ErrorsOf(new() { Catalogue = catalogue, [place] = "{ by: The authors, because: It is so., quote: x }" }).ShouldBe("BLG1004");
        ErrorsOf(new() { Catalogue = catalogue, [place] = "yes" }).ShouldBe("BLG1006");
    }

    [Fact]
    public void ASourceIsNoKeyOfCitations() =>
        CatalogueRun.Of([Yard.Seed("sources.yaml", "sources:\n  attested: { document: x.txt, title: X, language: en }\n")]).Issues
            .ShouldContain(issue => issue.Rule == Rules.IdentifierReserved);

    private static string ErrorsOf(AttestedYard yard) =>
        string.Join(' ', CatalogueRun.Of(yard.Files).Issues.Where(issue => issue.Rule.Severity == Severity.ProofError).Select(issue => issue.Rule.Id));

    public enum Place
    {
        Citation,
        Statement,
        File,
        Source,
    }

    private sealed class AttestedYard
    {
        private readonly Dictionary<Place, string> _attested = [];

        public string Catalogue { get; init; } = "editors: [The authors]\n";

        public string Kind { get; init; } = "plural: Yards";

        public string Property { get; init; } = "";

        public string this[Place place]
        {
            private get => _attested.TryGetValue(place, out var attested) ? $"attested: {attested}" : "";
            set => _attested[place] = value;
        }

        public IReadOnlyList<SeedFile> Files =>
        [
            Yard.Seed("catalogue.yaml", $"id: yard\nclass: Yard\nnamespace: Example\n{Catalogue}"),
            Yard.Seed("kinds.yaml", $"units:\n  crane: {{ forms: cranes }}\nkinds:\n  Plant:\n    {Kind}\n    properties:\n      cranes: {{ type: quantity, unit: crane{Property} }}\n"),
            Yard.Seed("sources.yaml", $"sources:\n  report:\n    document: report.txt\n    title: Report\n    language: en\n    {this[Place.Source]}\n"),
            Yard.Seed("documents/report.txt", Document),
            Yard.Seed("facts/yard.facts.yaml", $"entity: east-yard\nkind: Plant\nname: East Yard\n{this[Place.File]}\nfacts:\n  cranes:\n    value: 14 crane\n    {this[Place.Statement]}\n    cite:\n      - report: The East Yard has 14 cranes\n        {this[Place.Citation]}\n"),
        ];
    }
}
