
namespace Beleg.Tool.Output;

/// <summary>How a text is read, for programs. The shape is documented in <c>docs/tool.md</c>; what is added to it is added at the end.</summary>
internal static class ReadJson
{
    private const int FormatVersion = 1;

    public static void Write(ToolHost host, string text, string language, TextTrace trace, ClaimTrace claims)
    {
        var report = new ReadReport(
            FormatVersion,
            ToolVersion.Text,
            language,
            [.. trace.Sentences.Select(tokens => new SentenceReport([.. tokens.Select(token => new TokenReport(token.Place.In(text), SpanOf(token.Place), token.Kind.ToString().ToLowerInvariant(), token.Roles))]))],
            [.. trace.Values.Select(value => new ValueReport(value.Place.In(text), SpanOf(value.Place), value.Value, value.Rule.Id))],
            [.. trace.Unreadable.Select(number => new UnreadableReport(number.Place.In(text), SpanOf(number.Place), number.Reason.In(text), SpanOf(number.Reason), number.Rule.Id))],
            [.. claims.Clauses.Select(clause => new ClauseReport(clause.Sentence, clause.Form, clause.Parent, clause.Words, clause.Verbs))],
            [.. claims.Claims.Select(claim => ClaimReport.Of(claim))]);
        host.WriteReport(report, ReadableJson.Shapes.ReadReport);
    }

    public static void WriteRules(ToolHost host)
    {
        var report = new RulesReport(
            FormatVersion,
            ToolVersion.Text,
            [.. RuleBook.All.Select(rule => new RuleReport(rule.Id, rule.Summary, [.. rule.Examples.Select(example => new RuleExampleReport(example.Language, example.Text, example.Reads))]))]);
        host.WriteReport(report, ReadableJson.Shapes.RulesReport);
    }

    internal static SpanReport SpanOf(Segment place) => new(place.Start, place.Length);
}

/// <param name="Format">The version of this shape.</param>
internal sealed record ReadReport(int Format, string Version, string Language, IReadOnlyList<SentenceReport> Sentences, IReadOnlyList<ValueReport> Values, IReadOnlyList<UnreadableReport> Unreadable, IReadOnlyList<ClauseReport> Clauses, IReadOnlyList<ClaimReport> Claims);

internal sealed record SentenceReport(IReadOnlyList<TokenReport> Tokens);

/// <param name="Utf16">Its place in UTF-16 code units.</param>
/// <param name="Roles">What the lexicons say that it can be.</param>
internal sealed record TokenReport(string Text, SpanReport Utf16, string Kind, IReadOnlyList<string> Roles);

/// <param name="Value">As a seed file writes it.</param>
/// <param name="Rule">The rule that read it.</param>
internal sealed record ValueReport(string Text, SpanReport Utf16, string Value, string Rule);

/// <param name="Reason">The words or signs that make it unreadable.</param>
/// <param name="Rule">What they do to it.</param>
internal sealed record UnreadableReport(string Text, SpanReport Utf16, string Reason, SpanReport ReasonUtf16, string Rule);

/// <param name="Sentence">Which sentence of the text, from 0.</param>
/// <param name="Parent">Which clause of its sentence it hangs on.</param>
internal sealed record ClauseReport(int Sentence, string Form, int? Parent, string Words, IReadOnlyList<string> Verbs);

/// <param name="Says">The value as a seed file writes it, or the name.</param>
/// <param name="Others">What else was read: per, once, set apart, cut, hangs on.</param>
/// <param name="Unread">What was not read, with its joint.</param>
internal sealed record ClaimReport(
    string Text,
    SpanReport Utf16,
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
    IReadOnlyList<string> Rules)
{
    public static ClaimReport Of(TracedClaim claim) => new(
        claim.Words,
        ReadJson.SpanOf(claim.Place),
        claim.Says,
        claim.Subject,
        claim.Predicate,
        claim.DeniedBy,
        claim.Modality,
        claim.Voices,
        claim.Dates,
        claim.Restrictions,
        claim.Others,
        claim.Unread,
        [.. claim.Rules.Select(rule => rule.Id)]);
}

internal sealed record RulesReport(int Format, string Version, IReadOnlyList<RuleReport> Rules);

internal sealed record RuleReport(string Id, string Summary, IReadOnlyList<RuleExampleReport> Examples);

internal sealed record RuleExampleReport(string Language, string Text, string Reads);
