using Beleg.Linguistics.Claims;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Proves how far the thing has come, by the verb that governs the value. The plain indicative licenses <em>stated</em>;
/// every other status needs its word, in the value's clause or in words quoted for it.
/// </summary>
internal static class StatusProof
{
    /// <param name="isDerived">Whether the value is worked out from others: then their status is its own, and needs no words beside theirs.</param>
    public static void Prove(StatementContext context, IReadOnlyList<CitedPassage> passages, bool isDerived)
    {
        // What somebody said, word for word, is said: whatever it speaks of.
        if (context.Property.Type == PropertyType.Speech)
        {
            var (status, quote) = (context.Statement.Status, context.Statement.Citations.FirstOrDefault()?.Quote);
            context.Issues.Check(status == Status.Stated || quote is null, Rules.StatusNotSaid, quote?.Location ?? context.Statement.Location, SeedWords.Of(SeedWords.Statuses, status), quote?.Text ?? "");
            return;
        }

        var quoted = ProveQuote(context, passages);
        foreach (var passage in passages)
        {
            if (passage.Lexicon is not null && !passage.Citation.Seed.Disputes) Prove(context, passage, isDerived || quoted.Contains(passage));
        }
    }

    /// <summary>Whether a citation says the status, in its sentence or in words quoted for it.</summary>
    public static bool IsSaid(StatementContext context, IReadOnlyList<CitedPassage> passages) =>
        passages.Any(passage => passage.Lexicon is not null && !passage.Citation.Seed.Disputes && (context.Statement.StatusQuote is not null || Says(passage, context.Statement.Status)));

    /// <summary>The passages whose source says the status in the words that the author quotes for it.</summary>
    private static List<CitedPassage> ProveQuote(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        if (context.Statement.StatusQuote is not { } quote || passages.Count == 0) return [];

        var stands = passages.Where(passage => QualifierWords.StandsNear(passage, quote)).ToList();
        if (!context.Issues.Check(stands.Count > 0, Rules.QualifierWordsNotFound, quote.Location, quote.Text, passages[0].Citation.Document!.Name)) return [];

        stands.RemoveAll(passage => !QualifierWords.SpeaksOf(context, passage, quote));
        if (!context.Issues.Check(stands.Count > 0, Rules.StatusNotSaid, quote.Location, SeedWords.Of(SeedWords.Statuses, context.Statement.Status), quote.Text)) return [];

        var says = stands.Where(passage => passage.Lexicon is not null && StandingReader.All(ClauseReader.Read(quote.Text, passage.Lexicon), passage.Lexicon).Any(standing => Says(standing, context.Statement.Status))).ToList();
        context.Issues.Check(says.Count > 0, Rules.StatusNotSaid, quote.Location, SeedWords.Of(SeedWords.Statuses, context.Statement.Status), quote.Text);
        return says;
    }

    private static void Prove(StatementContext context, CitedPassage passage, bool isQuoted)
    {
        var status = context.Statement.Status;
        var (standing, location) = (passage.Standing, passage.Citation.Seed.Quote.Location);
        var (quote, named) = (passage.Citation.Seed.Quote.Text, SeedWords.Of(SeedWords.Statuses, status));
        switch (status)
        {
            case Status.Stated:
                context.Issues.Check(standing.Kind is not (StandingKind.Planned or StandingKind.Demanded), Rules.PlanStatedAsFact, location, quote, named, standing.Word, WordFor(standing.Kind));
                break;
            case Status.Achieved:
                context.Issues.Check(standing.Kind is StandingKind.Plain or StandingKind.Decided, Rules.PlanStatedAsAchievement, location, quote, standing.Word, WordFor(standing.Kind));
                break;
            case Status.Planned:
                context.Issues.Check(isQuoted || Says(standing, status), Rules.PlanNotSaid, location, quote);
                break;
            case Status.Required or Status.Recommended or Status.Permitted:
                context.Issues.CountCheck();
                if (isQuoted || SaysNorm(passage, status)) break;
                if (passage.Claim is { } claim && ClaimProof.NormOf(claim.Modality) is { } norm) context.Issues.Report(Rules.PlanStatedAsFact, location, quote, named, claim.ModalityWord, SeedWords.Of(SeedWords.Statuses, norm));
                else context.Issues.Report(Rules.StatusNotSaid, location, named, quote);
                break;
            default:
                context.Issues.Check(isQuoted || Says(standing, status), Rules.StatusNotSaid, location, named, quote);
                break;
        }
    }

    /// <summary>Norms are read once, with the sentence; <em>shall</em> may be a duty where nobody said that the source is prose.</summary>
    private static bool SaysNorm(CitedPassage passage, Status status) => passage.Claim is { } claim && status switch
    {
        Status.Required => claim.Modality == Modality.Required || (claim.Modality == Modality.Planned && claim.MayBeDuty),
        Status.Recommended => claim.Modality == Modality.Recommended,
        _ => claim.Modality == Modality.Permitted,
    };

    private static bool Says(CitedPassage passage, Status status) =>
        status is Status.Required or Status.Recommended or Status.Permitted ? SaysNorm(passage, status) : Says(passage.Standing, status);

    private static bool Says(Standing standing, Status status) => status switch
    {
        Status.Planned => standing.Kind is StandingKind.Planned or StandingKind.Hearsay,
        Status.UnderWay => standing.Kind is StandingKind.UnderWay,
        Status.Decided => standing.Kind is StandingKind.Decided,
        Status.Demanded => standing.Kind is StandingKind.Demanded,
        _ => standing.Kind is StandingKind.Plain,
    };

    private static string WordFor(StandingKind kind) => SeedWords.Of(SeedWords.Statuses, kind switch
    {
        StandingKind.Demanded => Status.Demanded,
        StandingKind.UnderWay => Status.UnderWay,
        StandingKind.Hearsay or StandingKind.Reported => Status.Stated,
        _ => Status.Planned,
    });
}
