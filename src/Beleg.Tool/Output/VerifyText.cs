using Beleg.Proving.Citing;
using Beleg.Tool.Verifying;
using Spectre.Console;

namespace Beleg.Tool.Output;

/// <summary>An answer of <c>beleg verify</c> for people: the verdict first, and last what to write instead.</summary>
internal static class VerifyText
{
    private static readonly Style Beside = new(Color.Grey);

    public static void Write(ToolHost host, Verified verified)
    {
        var (check, verdict) = (verified.Check, verified.Verdict);
        var terminal = new Terminal(host);
        terminal.WriteLine((NameOf(verdict.Kind), StyleOf(verdict.Kind)), ($": {check.Value.Shown}", null));
        if (verdict.Anchored is { } anchored) terminal.WriteLine(($"  {check.Document.Path}({anchored.Place.Position}): {anchored.Place}, read as '{check.Source.Language}'", null));
        foreach (var reading in verdict.Readings) terminal.WriteLine(($"  {(reading.Supports ? "supports" : "reads")}: \"{reading.Text}\": {reading.Value}", null), ($"  {reading.Rule.Id} {reading.Rule.Summary}", Beside));
        foreach (var number in verdict.Unreadable) terminal.WriteLine(($"  unreadable: \"{number.Text}\" beside \"{number.Reason}\"", null), ($"  {number.Rule.Id} {number.Rule.Summary}", Beside));
        foreach (var words in verdict.Unread) terminal.WriteLine(($"  not read: \"{words}\"", null));
        foreach (var finding in verdict.Findings) terminal.WriteLine(($"  {finding.MessageIn(repair => OptionNotation.Of(check, repair))}", null));
        if (verdict.Repair is { } repair) terminal.WriteLine(($"  try: {OptionNotation.Of(check, repair)}", null));
        terminal.WriteLine(($"  {TextReport.Count(verdict.Checks, "check")}", Beside));
    }

    public static string NameOf(VerdictKind kind) => kind switch
    {
        VerdictKind.Supported => "supported",
        VerdictKind.Contradicted => "contradicted",
        VerdictKind.Unassessed => "unassessed",
        _ => "not found",
    };

    private static Style StyleOf(VerdictKind kind) => new(
        kind switch { VerdictKind.Supported => Color.Green, VerdictKind.Unassessed => Color.Yellow, _ => Color.Red },
        decoration: Decoration.Bold);
}
