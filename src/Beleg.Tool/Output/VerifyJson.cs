using Beleg.Proving.Anchoring;
using Beleg.Proving.Citing;
using Beleg.Tool.Verifying;

namespace Beleg.Tool.Output;

/// <summary>Answers of <c>beleg verify</c> for programs. The shape is documented in <c>docs/tool.md</c>; what is added to it is added at the end.</summary>
internal static class VerifyJson
{
    private const int FormatVersion = 1;

    public static void Write(ToolHost host, Verified verified) => host.WriteReport(ReportOf(verified), ReadableJson.Shapes.VerifyReport);

    /// <summary>On one line, for one of many questions.</summary>
    public static void WriteLine(ToolHost host, Verified verified) => host.WriteReport(ReportOf(verified), ReadableJson.Lines.VerifyReport);

    public static void WriteProblem(ToolHost host, string? id, int line, string problem) =>
        host.WriteReport(new VerifyProblem(FormatVersion, ToolVersion.Text, id, line, problem), ReadableJson.Lines.VerifyProblem);

    private static VerifyReport ReportOf(Verified verified)
    {
        var (check, verdict) = (verified.Check, verified.Verdict);
        return new(
            FormatVersion,
            ToolVersion.Text,
            verified.Request.Id,
            VerifyText.NameOf(verdict.Kind),
            check.Value.Shown,
            check.Document.Path,
            check.Source.Language,
            verdict.Anchored is { } anchored ? PlaceOf(anchored) : null,
            [.. verdict.Readings.Select(reading => new ReadingReport(reading.Text, reading.Value, reading.Rule.Id, SpanOf(reading.Place), reading.Supports))],
            [.. verdict.Unreadable.Select(number => new UnreadNumberReport(number.Text, number.Reason, number.Rule.Id))],
            verdict.Unread,
            [.. verdict.Findings.Select(finding => finding.MessageIn(repair => OptionNotation.Of(check, repair)))],
            verdict.Repair is { } repair ? RepairOf(OptionNotation.WithValue(check, repair)) : null,
            verdict.Checks);
    }

    private static RepairReport RepairOf(Repair repair) => new(OptionNotation.NameOf(repair.Of), repair.Text);

    private static QuotePlaceReport PlaceOf(Anchored anchored) => new(
        anchored.Place.ToString(),
        anchored.Place.Position.Line + 1,
        anchored.Place.Position.Column + 1,
        SpanOf(new(anchored.Start, anchored.Length)),
        [.. Enum.GetValues<Bridges>().Where(bridge => bridge != Bridges.None && anchored.Bridges.HasFlag(bridge)).Select(bridge => bridge.ToString())]);

    private static SpanReport SpanOf(Segment place) => new(place.Start, place.Length);
}

/// <param name="Format">The version of this shape.</param>
/// <param name="Id">That of the question, where it has one.</param>
/// <param name="Verdict"><c>supported</c>, <c>contradicted</c>, <c>unassessed</c> or <c>not found</c>.</param>
/// <param name="Place">Where the quote stands; <see langword="null"/> where it does not.</param>
/// <param name="Readings">Every value that the quote says.</param>
/// <param name="Unread">What of its sentence was not read, word by word.</param>
/// <param name="Repair">One thing to ask instead; <see langword="null"/> where none is known.</param>
internal sealed record VerifyReport(
    int Format,
    string Version,
    string? Id,
    string Verdict,
    string Value,
    string Document,
    string Language,
    QuotePlaceReport? Place,
    IReadOnlyList<ReadingReport> Readings,
    IReadOnlyList<UnreadNumberReport> Unreadable,
    IReadOnlyList<string> Unread,
    IReadOnlyList<string> Messages,
    RepairReport? Repair,
    int Checks);

internal sealed record QuotePlaceReport(string Text, int Line, int Column, SpanReport Utf16, IReadOnlyList<string> Bridges);

/// <param name="Rule">The rule that read it.</param>
/// <param name="Supports">Whether the asked value follows from it.</param>
internal sealed record ReadingReport(string Text, string Value, string Rule, SpanReport Utf16, bool Supports);

internal sealed record UnreadNumberReport(string Text, string Reason, string Rule);

/// <param name="Option">Which option of the question, without its hyphens.</param>
internal sealed record RepairReport(string Option, string Text);

/// <param name="Line">The line of standard input, from 1.</param>
internal sealed record VerifyProblem(int Format, string Version, string? Id, int Line, string Problem);
