using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Tracing;

/// <summary>What the sentences of a text are read to say, for people who ask: their clauses, and the claim at each value and each name.</summary>
internal sealed record ClaimTrace(IReadOnlyList<TracedClause> Clauses, IReadOnlyList<TracedClaim> Claims)
{
    public static ClaimTrace Of(string text, Language language, ClaimContext context)
    {
        var readings = ValueReader.Read(text, language, context.Units);
        var mentions = context.Index.Find(text, isOcr: false);
        var (clauses, claims) = (new List<TracedClause>(), new List<TracedClaim>());
        var sentence = new Sentence(text, language, context.Units);
        var reader = new SentenceReader(text, language);
        for (var at = 0; reader.Read(sentence); at++)
        {
            if (sentence.Count == 0) continue;

            var place = new Segment(sentence[0].Start, sentence[sentence.Count - 1].End - sentence[0].Start);
            var read = ReadSentence.Read(text, place, language, mentions, readings);
            clauses.AddRange(read.Clauses.Select(clause => TracedClause.Of(at, clause)));
            foreach (var reading in readings.Where(reading => IsWithin(reading.Start, reading.Length, place))) Add(new(reading.Start, reading.Length), reading.ToString());
            foreach (var mention in mentions.Where(mention => IsWithin(mention.Start, mention.Length, place))) Add(mention.Place, mention.Place.In(text));

            void Add(Segment target, string says)
            {
                if (read.ClaimAt(target, context.Question) is { } claim) claims.Add(TracedClaim.Of(text, says, claim));
            }
        }

        return new(clauses, claims);
    }

    private static bool IsWithin(int start, int length, Segment place) => start >= place.Start && start + length <= place.End;
}

/// <summary>A clause of a sentence.</summary>
/// <param name="Sentence">Which sentence of the text, from 0.</param>
/// <param name="Form">What it is to the others: <c>main</c>, <c>conditional</c>.</param>
/// <param name="Parent">Which clause of the sentence it hangs on; <see langword="null"/> where it stands alone.</param>
/// <param name="Words">Its words, also where others stand between them.</param>
/// <param name="Verbs">Its finite verbs.</param>
internal sealed record TracedClause(int Sentence, string Form, int? Parent, string Words, IReadOnlyList<string> Verbs)
{
    public static TracedClause Of(int sentence, ReadClause clause) => new(
        sentence,
        EnumNames.NameOf(clause.Form.ToString()),
        clause.Parent?.Index,
        string.Join(" ", clause.Items.Select(item => item.Text)),
        [.. clause.Finite.Select(verb => clause.Items[verb].Text)]);
}

/// <summary>What a sentence was read to say of one place in it.</summary>
/// <param name="Place">Where the value or the name stands.</param>
/// <param name="Words">What stands there.</param>
/// <param name="Says">The value as a seed file writes it, or the name.</param>
/// <param name="Subject">What it is said of, and how it is named: <c>North Yard (named)</c>.</param>
/// <param name="Predicate">The words that say it.</param>
/// <param name="DeniedBy">The word that denies it; <see langword="null"/> where it is affirmed.</param>
/// <param name="Modality">How far it has come, and the word that says so.</param>
/// <param name="Voices">Who says so.</param>
/// <param name="Dates">The dates of its clause.</param>
/// <param name="Restrictions">What narrows it.</param>
/// <param name="Others">What else was read: <c>per: each</c>, <c>once: formerly</c>, <c>set apart: instead of</c>.</param>
/// <param name="Unread">What was not read, with its joint: <c>between: grumpily</c>.</param>
/// <param name="Rules">The rules that read it, in their order.</param>
internal sealed record TracedClaim(
    Segment Place,
    string Words,
    string Says,
    string Subject,
    IReadOnlyList<string> Predicate,
    string? DeniedBy,
    string Modality,
    IReadOnlyList<string> Voices,
    IReadOnlyList<string> Dates,
    IReadOnlyList<string> Restrictions,
    IReadOnlyList<string> Others,
    IReadOnlyList<string> Unread,
    IReadOnlyList<ReadingRule> Rules)
{
    public static TracedClaim Of(string text, string says, Claim claim) => new(
        claim.Target,
        claim.Target.In(text),
        says,
        claim.Subject.Kind == SubjectKind.None ? "" : $"{claim.Subject.Words} ({NameOf(claim.Subject.Kind)})",
        [.. claim.Predicate.Where(item => item.Start != claim.Target.Start).Select(item => item.Text).Distinct(StringComparer.Ordinal)],
        claim.DeniedBy,
        claim.ModalityWord.Length == 0 ? NameOf(claim.Modality) : $"{NameOf(claim.Modality)} ({claim.ModalityWord})",
        [.. claim.Voices.Select(voice => $"{(voice.Speaker is { } speaker ? speaker.Place.In(text) : "?")} {NameOf(voice.Kind)} ({voice.Words})")],
        [.. claim.Dates.Select(date => date.Text)],
        [.. claim.Restrictions.Select(restriction => restriction.In(text))],
        [.. Labelled(("limit", claim.LimitedBy?.Text), ("per", claim.PerWord), ("once", claim.PastWord), ("set apart", claim.SetApartBy), ("cut", claim.CutBy), ("hangs on", claim.HangsOn))],
        [.. claim.Unread.Select(unread => $"{NameOf(unread.Joint)}: {unread.Words}")],
        claim.Trace);

    private static IEnumerable<string> Labelled(params (string Label, string? Words)[] read) => read.Where(each => each.Words is not null).Select(each => $"{each.Label}: {each.Words}");

    private static string NameOf<T>(T value)
        where T : Enum => EnumNames.NameOf(value.ToString());
}
