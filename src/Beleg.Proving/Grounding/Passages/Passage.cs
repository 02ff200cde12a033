using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Structure;

namespace Beleg.Proving.Grounding;

/// <summary>
/// The paragraph in which a quote stands, with the quote as its reading repairs it: what the qualifiers of a statement are
/// read from.
/// </summary>
internal sealed class Passage
{
    private readonly EvidenceDocument _document;
    private readonly bool _isOcr;
    private readonly Language? _language;
    private (Segment Sentence, List<Word>? Words) _words;

    private Passage(EvidenceDocument document, bool isOcr, Language? language, Paragraph paragraph, int documentStart, Segment quote, int quoteLength)
    {
        _document = document;
        _isOcr = isOcr;
        _language = language;
        Paragraph = paragraph;
        DocumentStart = documentStart;
        Quote = quote;
        QuoteLength = quoteLength;
        Sentence = SentenceAround(quote.Start, quote.Length);
        Value = quote;
        ValueSentence = Sentence;
    }

    /// <summary>The paragraph; a table's cell, or as many as the quote touches.</summary>
    public Paragraph Paragraph { get; }

    public string Text => Paragraph.Text;

    /// <summary>Where the paragraph begins in the document.</summary>
    public int DocumentStart { get; }

    /// <summary>The quote, or its reading, in the paragraph.</summary>
    public Segment Quote { get; }

    /// <summary>How much of the document the quote covers.</summary>
    public int QuoteLength { get; }

    /// <summary>The sentence or sentences that the quote touches.</summary>
    public Segment Sentence { get; }

    /// <summary>The words of the quote that say the value; all of it where no single words do.</summary>
    public Segment Value { get; private set; }

    /// <summary>The one sentence of these words.</summary>
    public Segment ValueSentence { get; private set; }

    public string SentenceText => Sentence.In(Text);

    /// <summary>The words of a sentence; several proofs ask for the same.</summary>
    public List<Word> WordsOf(Segment sentence)
    {
        if (_words.Words is null || _words.Sentence != sentence) _words = (sentence, WordReader.Read(Text, sentence.Start, sentence.End));
        return _words.Words;
    }

    public static Passage Of(EvidenceDocument document, bool isOcr, Language? language, Anchored anchored, string readingOrQuote, ProofMemory memory)
    {
        var (start, end) = BoundsOf(document, anchored);
        var text = ProofMemory.TextOf(document, isOcr);
        var isPrinted = readingOrQuote.Length == anchored.Length && string.CompareOrdinal(text, anchored.Start, readingOrQuote, 0, anchored.Length) == 0;
        var paragraph = isPrinted
            ? memory.ParagraphOf(document, start, end, isOcr)
            : memory.ParagraphOf(text.Substring(start, anchored.Start - start) + readingOrQuote + text.Substring(anchored.End, end - anchored.End), isOcr);
        return new(document, isOcr, language, paragraph, start, new(anchored.Start - start, readingOrQuote.Length), anchored.Length);
    }

    /// <summary>The same, with the place in the quote where its value stands.</summary>
    public void SetValue(Segment inQuote)
    {
        Value = new(Quote.Start + inQuote.Start, inQuote.Length);
        ValueSentence = SentenceAround(Value.Start, Value.Length);
    }

    public Segment SentenceAround(int start, int length) => SentenceFinder.Around(Text, start, length, linesAreParagraphs: !_isOcr, _language);

    /// <summary>The last sentence of a text that belongs to the same document.</summary>
    public Segment SentenceOf(string text) => SentenceFinder.Around(text, Math.Max(text.Length - 1, 0), 0, linesAreParagraphs: !_isOcr, _language);

    /// <summary>Where an offset of the document is in the repaired paragraph; -1 outside and inside the quote.</summary>
    public int OffsetOf(int documentOffset)
    {
        var at = documentOffset - DocumentStart;
        if (at < 0) return -1;
        if (at < Quote.Start) return at;

        at += Quote.Length - QuoteLength;
        return at >= Quote.End && at <= Text.Length ? at : -1;
    }

    /// <summary>The paragraph before, where it ends with a colon and so may introduce this one.</summary>
    public Paragraph? Introduction(ProofMemory memory)
    {
        var block = _document.Structure.BlockAt(DocumentStart) - 1;
        if (block < 0) return null;

        var span = _document.Structure.Blocks[block].Span;
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(_document.Text[end - 1])) end--;
        return end > span.Start && _document.Text[end - 1] == ':' ? memory.ParagraphOf(_document, span.Start, end, _isOcr) : null;
    }

    /// <summary>"LIMIT (0x02):  The limit is 5 bytes.": a sentence behind a term is one of its own.</summary>
    private static int BehindTerm(EvidenceDocument document, int quote, int start)
    {
        var terms = document.Structure.Outline.TermsAbove(quote);
        var behind = terms.Count > 0 && terms[0].Start >= start ? terms[0].End + 1 : start;
        var (text, at) = (document.Text, behind);
        while (at < quote && char.IsWhiteSpace(text[at])) at++;
        return behind > start && char.IsUpper(text[at]) && document.Structure.EndsSentence(quote) ? at : start;
    }

    private static (int Start, int End) BoundsOf(EvidenceDocument document, Anchored anchored)
    {
        var structure = document.Structure;
        var (first, last) = (structure.BlockAt(anchored.Start), structure.BlockAt(Math.Max(anchored.End - 1, anchored.Start)));
        if (first < 0) return (anchored.Start, anchored.End);

        var start = Math.Min(structure.Blocks[first].Span.Start, anchored.Start);
        var end = Math.Max(structure.Blocks[last].Span.End, anchored.End);
        // A term says what it says without the text that defines it: "NO_ERROR (0x00)".
        if (structure.Outline.TermAt(anchored.Start, anchored.End) is { } term) return (term.Start, term.End);
        if (structure.Blocks[first].Kind is not LineKind.TableRow) return (BehindTerm(document, anchored.Start, start), end);

        var cell = structure.Text.LastIndexOf('|', Math.Max(anchored.Start - 1, 0), Math.Max(anchored.Start - start, 0));
        var close = structure.Text.IndexOf('|', anchored.End, end - anchored.End);
        return (cell < 0 ? start : cell + 1, close < 0 ? end : close);
    }
}
