using System.Globalization;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents;

namespace Beleg.Cases;

/// <summary>
/// Anchors every case and says, per verdict: found at the expected span, rightly refused, nearest passage located; apart
/// from these the cases where another suite's policy differs from ours, each with the reason, and what is simply wrong.
/// </summary>
internal static class AnchoringCases
{
    private const double Located = 0.8;

    public static bool Run(string path)
    {
        var file = CaseFile.Read(path);
        var documents = file.Documents.ToDictionary(pair => pair.Key, pair => new EvidenceDocument(pair.Key, pair.Value), StringComparer.Ordinal);
        var scores = file.Cases.Select(item => (Case: item, Score: ScoreOf(item, documents[item.Document]))).ToList();
        scores.AddRange(Tampered(file.Cases, documents));

        Console.WriteLine("verdict               cases  exact  refused  located  policy  wrong");
        foreach (var group in scores.GroupBy(score => score.Case.Verdict, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key,-20} {group.Count(),6} {Count(group, Outcome.Exact),6} {Count(group, Outcome.Refused),8} {Count(group, Outcome.Located),8} {Count(group, Outcome.Policy),7} {Count(group, Outcome.Wrong),6}"));
        }

        foreach (var policy in scores.Where(score => score.Score.Outcome is Outcome.Policy).GroupBy(score => score.Score.Reason, StringComparer.Ordinal).OrderByDescending(group => group.Count()))
        {
            Console.WriteLine($"\npolicy: {policy.Key} ({policy.Count()})\n  {string.Join(' ', policy.Select(score => score.Case.Id))}");
        }

        var wrong = scores.Where(score => score.Score.Outcome is Outcome.Wrong).ToList();
        foreach (var (item, score) in wrong) Console.WriteLine($"\nwrong: {item.Id} {item.Verdict} \"{item.Quote}\" prefix \"{item.Prefix}\" suffix \"{item.Suffix}\" needs {string.Join(' ', item.Needs ?? [])}: {score.Reason}");
        return wrong.Count == 0;

        static int Count(IEnumerable<(Case, Score Score)> group, Outcome outcome) => group.Count(score => score.Score.Outcome == outcome);
    }

    private static Score ScoreOf(Case item, EvidenceDocument document)
    {
        var quotation = new Quotation(item.Quote) { Prefix = item.Prefix, Suffix = item.Suffix };
        var options = new AnchorOptions { AllowShort = true };
        var result = Anchor.Find(document, quotation, options);
        if (item.Expected is not { } expected)
        {
            if (result is AnchorFailure) return new(Outcome.Refused);
            return IsContextWithoutBlank(item) ? new(Outcome.Policy, "upstream counts the blank between a quote and its prefix or suffix") : new(Outcome.Wrong, Describe(result, document));
        }

        if (result is Anchored found)
        {
            if (expected.Is(found.Start, found.End)) return new(Outcome.Exact);
            if (string.Equals(item.Verdict, "nearest", StringComparison.Ordinal)) return new(Outcome.Wrong, Describe(result, document));
            if (item.Acceptable?.Exists(span => span.Is(found.Start, found.End)) == true) return new(Outcome.Exact);
            return OtherSpan(item, found, document) is { } difference ? new(Outcome.Policy, difference) : new(Outcome.Wrong, Describe(result, document));
        }

        var failure = (AnchorFailure)result;
        if (string.Equals(item.Verdict, "nearest", StringComparison.Ordinal)) return ScoreNearest(item, expected, failure, document);
        return Policy(item, failure, document, quotation, options) is { } reason ? new(Outcome.Policy, reason) : new(Outcome.Wrong, Describe(result, document));
    }

    private static bool IsContextWithoutBlank(Case item) =>
        item.Asks("strict-context") && ((item.Suffix is { Length: > 0 } suffix && suffix[0] != ' ') || (item.Prefix is { Length: > 0 } prefix && prefix[^1] != ' '));

    /// <summary>Why we find a place other than another suite does, where that is so by design.</summary>
    private static string? OtherSpan(Case item, Anchored found, EvidenceDocument document)
    {
        var expected = item.Expected!;
        if (document.Text[expected.Start..expected.End!.Value].Trim().Length == found.Length && expected.Overlap(found.Start, found.End) > 0) return "upstream counts white space at a quote's ends";
        if (item.Asks("case")) return "upstream ignores letter case";
        if (string.Equals(item.Verdict, "ellipsis", StringComparison.Ordinal) && document.Structure.BlockAt(expected.Start) != document.Structure.BlockAt(expected.End.Value - 1)) return "upstream elides across paragraphs";
        return null;
    }

    private static Score ScoreNearest(Case item, Span expected, AnchorFailure failure, EvidenceDocument document)
    {
        var spans = item.Acceptable ?? [expected];
        var located = failure.Candidates.Any(candidate => spans.Exists(span => span.Overlap(candidate.Segment.Start, candidate.Segment.End) >= Located));
        if (located) return new(Outcome.Located);
        if (item.Asks("hint")) return new(Outcome.Policy, "upstream gives a position as a hint; a prefix or suffix is ours");
        return new(Outcome.Wrong, Describe(failure, document));
    }

    /// <summary>Why we refuse what another suite finds, where that is so by design.</summary>
    private static string? Policy(Case item, AnchorFailure failure, EvidenceDocument document, Quotation quotation, AnchorOptions options)
    {
        if (failure.Problem is AnchorProblem.Empty) return "an empty quote proves nothing";
        var expected = item.Expected!;
        var cuts = TokenEdges.Cuts(document.Text, expected.Start) || (expected.End is { } end && TokenEdges.Cuts(document.Text, end));
        if (cuts || failure.Problem is AnchorProblem.CutsToken) return "upstream matches inside words and numbers";
        if (item.MinTolerance is "no-whitespace" || item.Asks("whitespace-anywhere")) return "upstream lets white space come and go";
        if (item.MinTolerance is "case") return "upstream ignores letter case";
        if (item.MinTolerance is "diacritics" || item.Asks("diacritics")) return "upstream ignores diacritics";
        if (item.Asks("fraction-nfkc") || item.MinTolerance is "typography+nfkc") return "upstream folds by NFKC";
        if (failure.Problem is AnchorProblem.OutOfContext && DiffersInCase(item, document)) return "upstream ignores letter case";
        if (failure.Problem is AnchorProblem.OutOfContext && !item.Asks("strict-context")) return "upstream takes prefix and suffix as hints";
        if (failure.Problem is AnchorProblem.ScatteredParts) return "upstream elides across paragraphs";
        if (failure.Differences.Count == 1 && item.Asks("hyphen-eol") && failure.Differences[0].Quoted.Any(char.IsUpper)) return "a capital behind a line-end hyphen shows a true hyphen";
        if (failure.Problem is AnchorProblem.NotUnique)
        {
            // Upstream takes the first: the place itself must still be right.
            for (var occurrence = 1; occurrence <= 16; occurrence++)
            {
                if (Anchor.Find(document, quotation with { Occurrence = occurrence }, options) is Anchored found && expected.Is(found.Start, found.End)) return "upstream takes the first of several places";
            }
        }

        return null;
    }

    private static bool DiffersInCase(Case item, EvidenceDocument document) =>
        item.Prefix is { } prefix && document.Text[..item.Expected!.Start].TrimEnd() is var before && before.EndsWith(prefix.Trim(), StringComparison.OrdinalIgnoreCase) && !before.EndsWith(prefix.Trim(), StringComparison.Ordinal);

    /// <summary>Every verbatim quote with one letter or digit changed: it must be refused, unless the text has that, too.</summary>
    private static IEnumerable<(Case Case, Score Score)> Tampered(List<Case> cases, Dictionary<string, EvidenceDocument> documents)
    {
        foreach (var item in cases.Where(item => item.Expected is not null && item.Quote.Length >= 8 && item.Verdict is "verbatim" or "verbatim-normalised"))
        {
            var at = item.Quote.Length / 2;
            while (at < item.Quote.Length && !char.IsAsciiLetterOrDigit(item.Quote[at])) at++;
            if (at == item.Quote.Length) continue;

            var changed = char.IsAsciiDigit(item.Quote[at]) ? (char)('0' + ((item.Quote[at] - '0' + 1) % 10)) : item.Quote[at] == 'x' ? 'z' : 'x';
            var quote = $"{item.Quote[..at]}{changed}{item.Quote[(at + 1)..]}";
            var document = documents[item.Document];
            if (document.Text.Contains(quote, StringComparison.Ordinal)) continue;

            var result = Anchor.Find(document, new(quote) { Prefix = item.Prefix, Suffix = item.Suffix }, new() { AllowShort = true });
            yield return (item with { Quote = quote, Verdict = "tampered" }, result is AnchorFailure ? new(Outcome.Refused) : new(Outcome.Wrong, Describe(result, document)));
        }
    }

    private static string Describe(AnchorResult result, EvidenceDocument document) => result switch
    {
        Anchored found => $"found {found.Start}-{found.End} \"{document.Text[found.Start..found.End]}\"",
        AnchorFailure failure => $"{failure.Problem} {failure.Message}",
        _ => result.ToString()!,
    };

    private enum Outcome
    {
        Exact,
        Refused,
        Located,
        Policy,
        Wrong,
    }

    private sealed record Score(Outcome Outcome, string Reason = "");
}
