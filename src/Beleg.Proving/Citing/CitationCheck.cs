using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Markup;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Citing;

/// <summary>Whether a value follows from a quote, asked without a catalogue: no entity, no kinds, and mostly no property.</summary>
/// <param name="Document">The document that is quoted.</param>
/// <param name="Source">Its record: language, recognition, date, and the part that is meant.</param>
/// <param name="Quotation">The quote and where it stands.</param>
/// <param name="Value">What is said to follow from it.</param>
internal sealed record CitationCheck(EvidenceDocument Document, SourceSeed Source, Quotation Quotation, CitedValue Value)
{
    /// <summary>What it is said of; empty where the asker vouches for that.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The words that must say which of the subject's properties it is; empty where the asker vouches for that.</summary>
    public string Property { get; init; } = "";

    /// <summary>The words by which the asker calls the value, as a constant has a name: they mean it where they stand, and need not stand.</summary>
    public EquatableArray<string> Names { get; init; } = [];

    /// <summary>Whether a number that says no unit stands in that of the quote, for which the asker vouches.</summary>
    public bool TakesUnitOfQuote { get; init; }

    /// <summary>The same as a reader of the document sees it, its markup taken away; every offset stays that of the file.</summary>
    public CitationCheck AsSeen() => Source.Markup == MarkupKind.None ? this : this with
    {
        Document = Document.As(Source.Markup),
        Quotation = Quotation with { Text = Seen(Quotation.Text)!, Reading = Seen(Quotation.Reading), Prefix = Seen(Quotation.Prefix), Suffix = Seen(Quotation.Suffix) },
    };

    private string? Seen(string? words) => words is null ? null : MarkupView.Quoted(words, Source.Markup);
}
