namespace Beleg.Linguistics.Tests.Tracing;

public class ClaimTraceTests
{
    [Fact]
    public void A_claim_tells_what_was_read_at_its_place()
    {
        var trace = ClaimTrace.Of("According to Acme, the North Yard amused 300 employees in the harbour.", KnownLanguages.Find("en")!, new(["North Yard", "Acme"], [], ["employees"]));

        var claim = trace.Claims.Single(each => string.Equals(each.Says, "300 employees", StringComparison.Ordinal));
        claim.Subject.ShouldBe("North Yard (named)");
        claim.Predicate.ShouldBe(["amused"]);
        claim.DeniedBy.ShouldBeNull();
        claim.Modality.ShouldBe("stated");
        claim.Voices.ShouldBe(["Acme says (According to)"]);
        claim.Restrictions.ShouldBe(["in the harbour"]);
        claim.Unread.ShouldBe(["verb: amused"]);
        claim.Rules.ShouldBe([ClaimRules.Reported, ClaimRules.Is]);
        trace.Claims.Count.ShouldBe(3);
    }

    [Fact]
    public void Clauses_tell_on_what_they_hang()
    {
        var clauses = ClaimTrace.Of("Wenn es wächst, hat das Werk 300 Plätze. Acme bestreitet das.", KnownLanguages.Find("de")!, new([], [], [])).Clauses;

        clauses.Select(clause => (clause.Sentence, clause.Form, clause.Parent, string.Join(' ', clause.Verbs))).ShouldBe([(0, "conditional", 1, "wächst"), (0, "main", null, "hat"), (1, "main", null, "bestreitet")]);
    }
}
