using Beleg.Proving.Documents;
using Beleg.Proving.Grounding;

namespace Beleg.Proving.Coverage;

/// <summary>A document and what stands in it that a fact could be stated from, in the order of their places.</summary>
internal sealed record FoundEvidence(EvidenceDocument Document, EquatableArray<Finding> Findings)
{
    /// <summary>Shorter quotations are names and titles.</summary>
    private const int FewestWordsOfSpeech = 4;

    public static FoundEvidence In(ReadableDocument readable)
    {
        var (document, text) = (readable.Document, readable.Document.Text);
        var units = UnitLexicon.Create(readable.Units.Select(unit => new DeclaredUnit(unit.Symbol, [.. unit.Forms])));
        var findings = KnownLanguages.Find(readable.Language) is { } language ? ValuesIn(text, language, units) : [];
        // A quotation mark that was never closed reaches no farther than its paragraph.
        foreach (var block in document.Structure.Blocks) findings.AddRange(SpeechesIn(text, block.Span, readable.IsOcr));
        return new(document, findings.OrderBy(finding => finding.Run.Start).ThenBy(finding => finding.Kind).ToEquatableArray());
    }

    private static List<Finding> ValuesIn(string text, Language language, UnitLexicon units)
    {
        var findings = new List<Finding>();
        foreach (var reading in ValueReader.Read(text, language, units))
        {
            // Words that read in several ways are one place to cite.
            if (findings.Count > 0 && reading.Start < findings[findings.Count - 1].Run.End) continue;
            findings.Add(new(KindOf(reading.Value), new(reading.Start, reading.Length)));
        }

        return findings;
    }

    private static IEnumerable<Finding> SpeechesIn(string text, Segment paragraph, bool isOcr) =>
        QuotedSpans.In(paragraph.In(text), isOcr)
            .Select(span => new Segment(paragraph.Start + span.Words.Start, span.Words.Length))
            .Where(words => CountWords(text, words) >= FewestWordsOfSpeech)
            .Select(words => new Finding(FindingKind.Speech, words));

    private static int CountWords(string text, Segment run)
    {
        var count = 0;
        for (var i = run.Start; i < run.End; i++)
        {
            if (char.IsLetter(text[i]) && (i == run.Start || char.IsWhiteSpace(text[i - 1]))) count++;
        }

        return count;
    }

    private static FindingKind KindOf(TextValue value) => value switch
    {
        AmountValue { Kind: AmountKind.Money } => FindingKind.Amount,
        AmountValue { Kind: AmountKind.Share or AmountKind.PercentagePoints } => FindingKind.Share,
        AmountValue or ToleranceValue => FindingKind.Number,
        ChangeValue => FindingKind.Change,
        DurationValue => FindingKind.Duration,
        _ => FindingKind.Date,
    };
}
