using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Coverage;

/// <summary>Proves that a document says nothing that is neither stated as a fact nor listed as none.</summary>
internal static class CoverageProof
{
    public static DocumentCoverage Prove(CoverageScope scope, IssueList issues)
    {
        var (document, findings) = (scope.Found.Document, scope.Found.Findings);
        var cited = new RunSet(document.Text);
        cited.Add(scope.Cited);
        foreach (var source in scope.Sources) cited.Add(DateOf(scope, source));

        var entries = scope.NoFacts.Select(entry => (Entry: entry, Places: PlacesOf(scope, entry, issues))).ToList();
        var sweep = new PlaceSweep(entries.SelectMany((each, i) => each.Places.Select(place => (place, i))));
        var explained = cited.Copy();
        foreach (var (_, places) in entries) explained.Add(places);

        var accounts = new List<AccountedFinding>();
        var needed = new HashSet<NoFactSeed>();
        foreach (var finding in findings)
        {
            var account = cited.Covers(finding.Run) ? Account.Cited : explained.Covers(finding.Run) ? Account.Explained : Account.Uncovered;
            var reasons = account == Account.Cited ? [] : sweep.Reach(finding.Run).Where(each => cited.LeavesTo(each.Place, finding.Run)).Select(each => each.Entry).Distinct().OrderBy(entry => entry).Select(entry => entries[entry].Entry).ToList();
            needed.UnionWith(reasons);
            accounts.Add(new(finding, account, account == Account.Explained ? string.Join(" ", reasons.Select(reason => reason.Because.Text).Distinct(StringComparer.Ordinal)) : ""));
            if (scope.IsReported) issues.Check(account != Account.Uncovered, Rules.UncoveredEvidence, document.LocationOf(finding.Run.Start, finding.Run.Length), WordOf(finding.Kind), OneLine.Shortened(finding.Run.In(document.Text)));
        }

        // An entry whose place was not found is an issue of its own.
        foreach (var (entry, places) in entries)
        {
            if (places.Count > 0) issues.Check(needed.Contains(entry), Rules.NeedlessExplanation, entry.Words.Location, OneLine.Shortened(entry.Words.Text));
        }

        return new(document, accounts.ToEquatableArray());
    }

    public static string WordOf(FindingKind kind) => kind switch
    {
        FindingKind.Number => "number",
        FindingKind.Amount => "amount",
        FindingKind.Share => "share",
        FindingKind.Change => "change",
        FindingKind.Duration => "duration",
        FindingKind.Date => "date",
        _ => "speech",
    };

    /// <summary>The words in which a source dates itself; whether they stand there is proven with the source.</summary>
    private static IReadOnlyList<Segment> DateOf(CoverageScope scope, SourceSeed source) =>
        source.Published?.Quote is { } quote && Anchor.TryFind(scope.Found.Document, new(quote.Text), new() { Within = SourceRegion.Of(source, scope.Found.Document) }) is { } anchored ? anchored.Segments : [];

    private static IReadOnlyList<Segment> PlacesOf(CoverageScope scope, NoFactSeed entry, IssueList issues)
    {
        var document = scope.Found.Document;
        var source = scope.Sources.First(each => string.Equals(each.Id, entry.Source.Text, StringComparison.Ordinal));
        var within = SourceRegion.Of(source, document);
        issues.CountCheck();
        if (entry.Quote is not { } quote)
        {
            var section = Scope.Named(document, entry.In!.Text, within);
            if (section.IsEmpty) Report(Failures.UnknownSection(document, entry.In.Text), entry.In, issues);
            return section.Runs;
        }

        var (quotation, options) = (new Quotation(quote.Text) { In = entry.In?.Text }, new AnchorOptions { Within = within, AllowShort = true });
        if (entry.IsEverywhere && Anchor.FindAll(document, quotation, options) is { Count: > 0 } places) return [.. places.SelectMany(place => place.Segments)];

        switch (Anchor.Find(document, quotation, options))
        {
            case Anchored anchored:
                return anchored.Segments;
            case AnchorFailure failure:
                Report(failure, failure.Problem is AnchorProblem.UnknownSection ? entry.In! : quote, issues);
                break;
        }

        return [];
    }

    private static void Report(AnchorFailure failure, Spanned words, IssueList issues) =>
        issues.Report(CitationProof.RuleOf(failure.Problem), words.Location, failure.Message);
}
