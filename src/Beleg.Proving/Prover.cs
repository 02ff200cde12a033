using Beleg.Proving.Consistency;
using Beleg.Proving.Coverage;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;
using Beleg.Proving.Statements;

namespace Beleg.Proving;

/// <summary>
/// The proof: that every quote stands in its document, and that every value follows from its quotes. All hosts call it.
/// It never throws, whatever it is given, and what is broken costs only itself.
/// </summary>
internal static class Prover
{
    /// <param name="witness">Told what each cited sentence was read to say; the proof does not depend on it.</param>
    public static ProvenFile ProveFactFile(FactFileScope scope, CancellationToken cancellation, IReadingWitness? witness = null) =>
        new FactFileProof(scope, KeptProofs.None, cancellation, witness).Prove();

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
}
