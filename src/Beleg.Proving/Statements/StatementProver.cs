using Beleg.Proving.Anchoring;
using Beleg.Proving.Consistency;
using Beleg.Proving.Coverage;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Statements;

/// <summary>Proves one statement: each proof in turn, as each rests on what those before found.</summary>
internal static class StatementProver
{
    /// <param name="scope">The statement with all that its proof always looks at.</param>
    /// <param name="surroundings">What it looks at where it must.</param>
    /// <param name="property">The property that it is on.</param>
    /// <param name="memory">Worked out for other statements of the file already; it changes nothing of what is proven.</param>
    /// <param name="witness">Told what each cited sentence was read to say.</param>
    public static StatementProof Prove(StatementScope scope, StatementSurroundings surroundings, PropertySeed property, ProofMemory memory, IReadingWitness? witness)
    {
        var (statement, issues) = (scope.Statement, new IssueList());
        var context = new StatementContext(scope, property, memory, issues) { Surroundings = surroundings };
        var citations = CitationProof.Prove(context);
        LanguageProof.Prove(context, citations);
        var isDerived = statement.MayBeDerived && DerivationProof.IsPossible(property);
        // A type that is no type is an issue of kinds.yaml, and no value could be of it.
        var value = isDerived || !property.IsTypeKnown ? null : statement.HasValue ? ValueNotation.Read(context, citations) : QuotedValue.Take(context, citations);
        var support = isDerived ? Support.Derived : ValueProof.Prove(context, value, citations);
        var passages = CitedPassage.Of(context, citations, value);
        StrengthProof.Prove(context, value, passages);
        WholeValueProof.Prove(context, value, passages);
        var derivation = isDerived ? DerivationProof.Begin(context, citations, passages) : null;
        var nearness = passages.Select(passage => (passage.Citation, Level: SubjectProof.Prove(context, passage))).ToList();
        ClaimantProof.Prove(context, passages);
        StatusProof.Prove(context, passages, isDerived);
        SpeechProof.Prove(context, passages);
        RelationProof.Prove(context, passages);
        ListProof.Prove(context, passages);
        QualifierProof.Prove(context, passages);
        // What is wrong already is one message; advice is none.
        if (issues.Errors == 0) ClaimProof.Prove(context, passages);
        if (witness is not null) CitationReading.Tell(witness, scope.Entity, statement, passages);
        LifecycleProof.Prove(context);
        support = AttestationProof.Prove(context, citations, support);
        if (issues.Count == 0) AttestationProof.ReportUnneeded(context, citations);
        var chain = statement.By.Select(claimant => Speaker.Of(claimant.Who.Text, scope.Entities)).ToList();

        var fact = new ProvenFact(
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
        return new(fact, derivation, CitedRun.Of(statement, citations).ToEquatableArray(), issues.ToEquatableArray(), issues.Checks);
    }
}
