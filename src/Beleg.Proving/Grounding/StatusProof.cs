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
            if (passage.Language is not null && !passage.Citation.Seed.Disputes) Prove(context, passage, isDerived || quoted.Contains(passage));
        }
    }

    /// <summary>Whether a citation says the status, in its sentence or in words quoted for it.</summary>
    public static bool IsSaid(StatementContext context, IReadOnlyList<CitedPassage> passages) =>
        passages.Any(passage => passage.Language is not null && !passage.Citation.Seed.Disputes && (context.Statement.StatusQuote is not null || Says(passage.Standing, context.Statement.Status)));

    /// <summary>The passages whose source says the status in the words that the author quotes for it.</summary>
    private static List<CitedPassage> ProveQuote(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        if (context.Statement.StatusQuote is not { } quote || passages.Count == 0) return [];

        var stands = passages.Where(passage => QualifierWords.StandsNear(passage, quote)).ToList();
        if (!context.Issues.Check(stands.Count > 0, Rules.QualifierWordsNotFound, quote.Location, quote.Text, passages[0].Citation.Document!.Name)) return [];

        stands.RemoveAll(passage => !QualifierWords.SpeaksOf(context, passage, quote));
        if (!context.Issues.Check(stands.Count > 0, Rules.StatusNotSaid, quote.Location, SeedWords.Of(SeedWords.Statuses, context.Statement.Status), quote.Text)) return [];

        var says = stands.Where(passage => passage.Language is not null && QuotedStandings(context, passage, quote.Text).Any(standing => Says(standing, context.Statement.Status))).ToList();
        context.Issues.Check(says.Count > 0, Rules.StatusNotSaid, quote.Location, SeedWords.Of(SeedWords.Statuses, context.Statement.Status), quote.Text);
        return says;
    }

    /// <summary>Every standing that the clauses of words have which are quoted for it, whatever stands in them.</summary>
    private static IEnumerable<Standing> QuotedStandings(StatementContext context, CitedPassage passage, string words)
    {
        var language = KnownLanguages.Find(passage.Source.Language)!;
        var text = new Paragraph(words, passage.Source.IsOcr, context.Scope.Entities);
        var question = new ClaimQuestion { Genre = passage.Source.Genre };
        foreach (var sentence in SentenceFinder.All(words, linesAreParagraphs: false, language))
        {
            var read = text.Read(sentence, language, context.Units);
            foreach (var clause in read.Clauses)
            {
                if (read.ClaimAt(new(clause.Items[0].Start, 1), question) is { } claim) yield return Standing.Of(claim);
            }
        }
    }

    private static void Prove(StatementContext context, CitedPassage passage, bool isQuoted)
    {
        var status = context.Statement.Status;
        var (standing, location) = (passage.Standing, passage.Citation.Seed.Quote.Location);
        var (quote, named) = (passage.Citation.Seed.Quote.Text, SeedWords.Of(SeedWords.Statuses, status));
        if (context.Property.IsAmount && !isQuoted && Standing.NormOf(standing.Modality) is { } norm)
        {
            context.Issues.Check(status == norm || Says(standing, status), Rules.PlanStatedAsFact, location, quote, named, standing.Word, SeedWords.Of(SeedWords.Statuses, norm));
            return;
        }

        switch (status)
        {
            case Status.Stated:
                context.Issues.Check(standing is not { Modality: Modality.Planned or Modality.Demanded, IsTold: false }, Rules.PlanStatedAsFact, location, quote, named, standing.Word, WordFor(standing));
                break;
            case Status.Achieved:
                context.Issues.Check(standing is { Modality: Modality.Stated or Modality.Decided, IsTold: false }, Rules.PlanStatedAsAchievement, location, quote, standing.Word, WordFor(standing));
                break;
            case Status.Planned:
                context.Issues.Check(isQuoted || Says(standing, status), Rules.PlanNotSaid, location, quote);
                break;
            default:
                context.Issues.Check(isQuoted || Says(standing, status), Rules.StatusNotSaid, location, named, quote);
                break;
        }
    }

    private static bool Says(Standing standing, Status status) => status switch
    {
        Status.Planned => standing.Modality is Modality.Planned,
        Status.UnderWay => standing.Modality is Modality.UnderWay,
        Status.Decided => standing.Modality is Modality.Decided || standing is { Modality: Modality.Stated, IsDecision: true },
        Status.Demanded => standing.Modality is Modality.Demanded,
        // "shall" may be a duty where nobody said that the source is prose; what "darf höchstens" permits, it forbids beyond.
        Status.Required => standing.Modality is Modality.Required || standing is { Modality: Modality.Planned or Modality.Permitted, MayBeDuty: true },
        Status.Recommended => standing.Modality is Modality.Recommended,
        Status.Permitted => standing.Modality is Modality.Permitted,
        _ => standing is { Modality: Modality.Stated, IsTold: false },
    };

    private static string WordFor(Standing standing) => SeedWords.Of(SeedWords.Statuses, standing switch
    {
        { IsTold: true } => Status.Stated,
        { Modality: Modality.Demanded } => Status.Demanded,
        { Modality: Modality.UnderWay } => Status.UnderWay,
        _ => Status.Planned,
    });
}
