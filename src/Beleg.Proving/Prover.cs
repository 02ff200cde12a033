using Beleg.Proving.Anchoring;
using Beleg.Proving.Consistency;
using Beleg.Proving.Coverage;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving;

/// <summary>
/// The proof: that every quote stands in its document, and that every value follows from its quotes. All hosts call it.
/// It never throws, whatever it is given, and what is broken costs only itself.
/// </summary>
internal static class Prover
{
    /// <param name="witness">Told what each cited sentence was read to say; the proof does not depend on it.</param>
    public static ProvenFile ProveFactFile(FactFileScope scope, CancellationToken cancellation, IReadingWitness? witness = null)
    {
        var issues = new IssueList();
        var units = UnitLexicon.Create(scope.Kinds.Units.Select(unit => new DeclaredUnit(unit.Symbol, [.. unit.Forms])), scope.Kinds.WordsOfBareNumbers);
        var entities = new List<ProvenEntity>();
        var derivations = new List<DerivationSeed>();
        var contested = new List<ContestedStatement>();
        var containments = new List<Containment>();
        var cited = new List<CitedRun>();
        var memory = new ProofMemory(scope, units);
        foreach (var entity in scope.File.Entities)
        {
            EntityProof.Prove(entity, scope.Kinds, issues);
            var facts = new List<ProvenFact>();
            var places = new List<(PropertySeed Property, SeedLocation Location)>();
            var kind = scope.Kinds.Find(entity.Kind.Text);
            var before = issues.Count;
            foreach (var statement in entity.Statements)
            {
                cancellation.ThrowIfCancellationRequested();
                if (ProveStatement(scope, memory, entity, statement, units, derivations, cited, issues, witness) is not { } fact) continue;
                facts.Add(fact);
                places.Add((kind!.Find(fact.Property)!, statement.ValueLocation));
            }

            if (issues.Count == before && kind is not { ForbidsAttestation: true }) AttestationProof.ReportUnneeded(entity, facts, issues);
            contested.AddRange(ContestedStatement.Of(entities.Count, places));
            entities.Add(new(entity.Header, entity.Summary, facts.ToEquatableArray()));
            containments.AddRange(ContainmentTable.LinksOf(entities[entities.Count - 1], kind));
        }

        return new(
            scope.File.RelativePath,
            entities.ToEquatableArray(),
            derivations.ToEquatableArray(),
            contested.ToEquatableArray(),
            containments.ToEquatableArray(),
            cited.Distinct().ToEquatableArray(),
            scope.File.Issues.Concat(issues.ToEquatableArray()).ToEquatableArray(),
            scope.File.Checks + issues.Checks);
    }

    /// <summary>
    /// What a file's statements say together with others, once these are proven: the values of its derivations, and whether
    /// any two of its statements contradict each other.
    /// </summary>
    public static ProvenFile ProveTogether(TogetherScope scope) => ContradictionProof.Prove(DerivationProof.Finish(scope), scope.Containments);

    /// <summary>A source: its document is there, is the one that was cited, and was decoded; its date stands in it.</summary>
    public static Examined<SourceRecord> ProveSource(CitableSource source) => Examined.By(issues => SourceProof.Prove(source, issues));

    /// <summary>What a document says, whoever cites it.</summary>
    public static FoundEvidence Read(ReadableDocument document) => FoundEvidence.In(document);

    /// <summary>A document: what it says is cited, or listed as no fact.</summary>
    public static Examined<DocumentCoverage> ProveCoverage(CoverageScope scope) => Examined.By(issues => CoverageProof.Prove(scope, issues));

    /// <summary>The catalogue as a whole, and how much was proven in all.</summary>
    public static Examined<ProofCounts> ProveCatalogue(CatalogueScope scope)
    {
        var issues = new IssueList();
        CatalogueProof.Prove(scope, issues);
        return new(scope.Counts.WithChecks(issues.Checks), issues.ToEquatableArray(), issues.Checks);
    }

    private static ProvenFact? ProveStatement(FactFileScope scope, ProofMemory memory, EntitySeed entity, StatementSeed statement, UnitLexicon units, List<DerivationSeed> derivations, List<CitedRun> cited, IssueList issues, IReadingWitness? witness)
    {
        // An unknown kind is reported once, for the entity; each of its properties would only repeat it.
        if (scope.Kinds.Find(entity.Kind.Text) is not { } kind) return null;
        if (kind.Find(statement.Property.Text) is not { } property)
        {
            var known = kind.Properties.Select(each => each.Name).ToList();
            issues.Report(Rules.UnknownProperty, statement.Property.Location, statement.Property.Text, kind.Id, Spelling.DidYouMean(statement.Property.Text, known), Spelling.Listed(known));
            return null;
        }

        var context = new StatementContext(scope, entity, statement, property, units, issues) { Memory = memory };
        var (before, errorsBefore) = (issues.Count, issues.Errors);
        var citations = CitationProof.Prove(context);
        LanguageProof.Prove(context, citations);
        var isDerived = statement.MayBeDerived && DerivationProof.IsPossible(property);
        // A type that is no type is an issue of kinds.yaml, and no value could be of it.
        var value = isDerived || !property.IsTypeKnown ? null : statement.HasValue ? ValueNotation.Read(context, citations) : QuotedValue.Take(context, citations);
        var support = isDerived ? Support.Derived : ValueProof.Prove(context, value, citations);
        var passages = CitedPassage.Of(context, citations, value);
        WholeValueProof.Prove(context, value, passages);
        if (isDerived && DerivationProof.Begin(context, citations, passages) is { } derivation) derivations.Add(derivation);
        var nearness = passages.Select(passage => (passage.Citation, Level: SubjectProof.Prove(context, passage))).ToList();
        ClaimantProof.Prove(context, passages);
        StatusProof.Prove(context, passages, isDerived);
        SpeechProof.Prove(context, passages);
        RelationProof.Prove(context, passages);
        ListProof.Prove(context, passages);
        QualifierProof.Prove(context, passages);
        // What is wrong already is one message; advice is none.
        if (issues.Errors == errorsBefore) ClaimProof.Prove(context, passages);
        if (witness is not null) CitationReading.Tell(witness, entity, statement, passages);
        LifecycleProof.Prove(context);
        support = AttestationProof.Prove(context, citations, support);
        if (issues.Count == before) AttestationProof.ReportUnneeded(context, citations);
        cited.AddRange(CitedRun.Of(statement, citations));
        var chain = statement.By.Select(claimant => Speaker.Of(claimant.Who.Text, scope.Entities)).ToList();

        return new(
            property.Name,
            statement.Id?.Text ?? "",
            property.Type,
            property.IsRange,
            value,
            isDerived ? statement.Values[0].Text : "",
            statement.Status,
            VoiceReader.Of(context, passages),
            chain.Select(speaker => speaker.Id).ToEquatableArray(),
            AttributionText.Of(chain.Select(speaker => speaker.Name)),
            statement.PlanOf?.Text ?? "",
            statement.AsOf?.Value.Text ?? "",
            statement.Valid?.Value.Text ?? "",
            statement.Rank,
            statement.Lifecycle,
            statement.SupersededBy?.Text ?? "",
            statement.Because,
            statement.IsOpenList,
            statement.Per?.Text ?? "",
            statement.WholeOf?.Text ?? "",
            statement.Shares.Select(share => share.Text).ToEquatableArray(),
            support,
            citations.Select(citation => citation.ToProven(nearness.Find(each => ReferenceEquals(each.Citation, citation)) is { Citation: not null } found ? found.Level : SubjectNearness.Inferred, chain)).ToEquatableArray());
    }
}
