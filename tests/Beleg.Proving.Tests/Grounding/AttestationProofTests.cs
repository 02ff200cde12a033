using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Beleg.Proving.Snapshots;
using Beleg.Proving.Statements;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Grounding;

/// <summary>What was not read of a sentence is attested by whoever stands nearest, or is not needed.</summary>
public sealed class AttestationProofTests
{
    private const string Words = "well-nigh";

    [Fact]
    public void TheNearestAttestationCounts()
    {
        AttestedOf(new(OnCitation: "A", OnStatement: "B", OnFile: "C", OnSource: "D")).ShouldBe("A: because it is so. (well-nigh)");
        AttestedOf(new(OnStatement: "B", OnFile: "C", OnSource: "D")).ShouldBe("B: because it is so. (well-nigh)");
        AttestedOf(new(OnFile: "C", OnSource: "D")).ShouldBe("C: because it is so. (well-nigh)");
        AttestedOf(new(OnSource: "D")).ShouldBe("D: because it is so. (well-nigh)");
        AttestedOf(new()).ShouldBe("");
    }

    [Fact]
    public void NobodyVouchesWhereItIsForbidden()
    {
        AttestedOf(new(OnFile: "C", OnSource: "D") { Property = ", attestation: forbidden" }).ShouldBe("");
        AttestedOf(new(OnSource: "D") { Kind = "attestation: forbidden" }).ShouldBe("");
    }

    [Fact]
    public void WhatIsAttestedIsNoMoreThanThat()
    {
        var (context, citations) = Read(new(OnStatement: "B"), Words);
        AttestationProof.Prove(context, citations, Support.Derived).ShouldBe(Support.Attested);
        AttestationProof.Prove(context, citations, Support.Verbatim).ShouldBe(Support.Attested);
        AttestationProof.Prove(context, citations, Support.Paraphrased).ShouldBe(Support.Paraphrased);
    }

    [Fact]
    public void WhatWasReadNeedsNobody()
    {
        var (context, citations) = Read(new(OnCitation: "A", OnStatement: "B"), unread: "");
        AttestationProof.Prove(context, citations, Support.Derived).ShouldBe(Support.Derived);
        citations[0].ToProven(default, []).Attested.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "A", null, "cranes")]
    [InlineData("", null, "B", "cranes")]
    [InlineData("", "A", "B", "cranes cranes")]
    [InlineData(Words, "A", null, "")]
    [InlineData(Words, null, "B", "")]
    [InlineData(Words, "A", "B", "cranes")] // The nearer one counts, the other for nothing.
    public void WhatNothingNeedsIsReported(string unread, string? onCitation, string? onStatement, string reported)
    {
        var (context, citations) = Read(new(onCitation, onStatement), unread);
        AttestationProof.Prove(context, citations, Support.Derived);
        AttestationProof.ReportUnneeded(context, citations);
        context.Issues.ToEquatableArray().ShouldAllBe(issue => issue.Rule == Rules.AttestedWithoutNeed);
        string.Join(' ', context.Issues.ToEquatableArray().Select(issue => issue.Arguments[0])).ShouldBe(reported);
    }

    [Fact]
    public void AFactFileIsAttestedForOneOfItsStatementsAtLeast()
    {
        var attested = new Attested(OnFile: "C");
        var (context, citations) = Read(attested, Words);
        AttestationProof.Prove(context, citations, Support.Derived);
        var entity = FactsReader.Read(attested.Files().Single(file => file.Role == SeedRole.Facts)).Entities[0];
        var fact = CatalogueRun.Of(new Attested().Files()).Files[0].Entities[0].Facts[0];
        var issues = new IssueList();
        AttestationProof.ReportUnneeded(entity, [fact with { Citations = [citations[0].ToProven(default, [])] }], issues);
        issues.Count.ShouldBe(0);
        AttestationProof.ReportUnneeded(entity, [fact], issues);
        issues.ToEquatableArray().ShouldHaveSingleItem().Rule.ShouldBe(Rules.AttestedWithoutNeed);
    }

    /// <summary>Where the proof failed, that is the issue.</summary>
    [Theory]
    [InlineData("14 crane", "BLG4070")]
    [InlineData("15 crane", "BLG4001")]
    public void TheEngineReportsItWhereNothingElseIs(string value, string rules)
    {
        foreach (var attested in new Attested[] { new(OnCitation: "A"), new(OnStatement: "A"), new(OnFile: "A") })
        {
            string.Join(' ', CatalogueRun.Of((attested with { Value = value }).Files()).Issues.Where(issue => issue.Rule != Rules.MissingDigest).Select(issue => issue.Rule.Id)).ShouldBe(rules);
        }
    }

    [Fact]
    public void TheCountsAndTheSnapshotTellIt()
    {
        var file = CatalogueRun.Of(new Attested().Files()).Files[0];
        var fact = file.Entities[0].Facts[0];
        var attested = fact with { Support = Support.Attested, Citations = fact.Citations.Select(citation => citation with { Attested = new("The authors", "It is so.", Words) }).ToEquatableArray() };
        var changed = file with { Entities = [file.Entities[0] with { Facts = [attested] }] };
        file.Counts.BySupport.ShouldBe(new(1, 0, 0, 0, 0));
        (file.Counts.BySupport + changed.Counts.BySupport).ShouldBe(new(1, 0, 0, 1, 0));
        SnapshotProof.LinesOf(changed).ShouldHaveSingleItem().ShouldContain(" | support Attested | attested-by The authors | attested-because It is so. | unread well-nigh | quote report ");
    }

    private static string AttestedOf(Attested seeds)
    {
        var (context, citations) = Read(seeds, Words);
        AttestationProof.Prove(context, citations, Support.Derived);
        return citations[0].ToProven(default, []).Attested is { } attested ? $"{attested.By}: {attested.Because} ({attested.UnreadWords})" : "";
    }

    /// <summary>The statement with its quote found, of which some words were not read.</summary>
    private static (StatementContext Context, IReadOnlyList<AnchoredCitation> Citations) Read(Attested seeds, string unread)
    {
        var files = seeds.Files().ToDictionary(file => file.Role);
        var issues = new IssueList();
        var facts = FactsReader.Read(files[SeedRole.Facts]);
        var kinds = KindsReader.Read(files[SeedRole.Kinds], issues);
        var evidence = new Evidence(SourcesReader.Read(files[SeedRole.Sources], issues), [files[SeedRole.Document].ToDocument()]);
        var entities = EntityTable.Of([facts.EntityNames]);
        var entity = facts.Entities[0];
        var file = FactFileScope.Narrow(CitingFile.Of(facts, evidence), kinds, entities);
        var scope = StatementScope.Of(file, file.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal), StatedEntity.Of(entity), entity.Statements[0]);
        var context = new StatementContext(scope, kinds.Kinds[0].Properties[0], new(entities, kinds, UnitLexicon.Empty), issues);
        var citations = CitationProof.Prove(context);
        citations[0].UnreadWords = unread;
        facts.Issues.Concat(issues.ToEquatableArray()).ShouldBeEmpty();
        return (context, citations);
    }

    private sealed record Attested(string? OnCitation = null, string? OnStatement = null, string? OnFile = null, string? OnSource = null)
    {
        public string Kind { get; init; } = "plural: Plants";

        public string Property { get; init; } = "";

        public string Value { get; init; } = "14 crane";

        public IReadOnlyList<SeedFile> Files() =>
        [
            Yard.Seed("catalogue.yaml", "id: yard\nclass: Yard\nnamespace: Example\neditors: [A, B, C, D]\nattestation: by-source\n"),
            Yard.Seed("kinds.yaml", $"units:\n  crane: {{ forms: cranes }}\nkinds:\n  Plant:\n    {Kind}\n    properties:\n      cranes: {{ type: quantity, unit: crane{Property} }}\n"),
            Yard.Seed("sources.yaml", $"sources:\n  report:\n    document: report.txt\n    title: Report\n    language: en\n    {By(OnSource)}\n"),
            Yard.Seed("documents/report.txt", "The East Yard has 14 cranes.\n"),
            Yard.Seed("facts/yard.facts.yaml", $"entity: east-yard\nkind: Plant\nname: East Yard\n{By(OnFile)}\nfacts:\n  cranes:\n    value: {Value}\n    {By(OnStatement)}\n    cite:\n      - report: The East Yard has 14 cranes\n        {By(OnCitation)}\n"),
        ];

        private static string By(string? editor) => editor is null ? "" : $"attested: {{ by: {editor}, because: because it is so. }}";
    }
}
