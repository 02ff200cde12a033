using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Proves how far the thing has come: a plan is not stated as a fact, and what is called a plan is one in its sentence.
/// Not checked yet: whether the word of planning governs the value, and hearsay (<em>soll laut Telekom</em>).
/// </summary>
internal static class StatusProof
{
    public static void Prove(StatementContext context, IReadOnlyList<AnchoredCitation> citations)
    {
        foreach (var citation in citations)
        {
            if (citation.Anchored is null) continue;

            var status = context.Statement.Status;
            var word = PlanWords.FirstIn(status is Status.Stated or Status.Achieved ? citation.ReadingOrQuote : citation.Sentence, citation.Source!.Language);
            var location = citation.Seed.Quote.Location;
            if (status is Status.Stated or Status.Achieved)
            {
                context.Issues.Check(word is null, Rules.PlanStatedAsFact, location, citation.Seed.Quote.Text, SeedWords.Of(SeedWords.Statuses, status), word ?? "");
            }
            else if (status == Status.Planned)
            {
                context.Issues.Check(word is not null, Rules.PlanNotSaid, location, citation.Seed.Quote.Text);
            }
        }
    }
}
