using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>A citation with all that the proofs of its statement's qualifiers read from it, read once.</summary>
internal sealed class CitedPassage
{
    private readonly UnitLexicon _units;

    private CitedPassage(StatementContext context, AnchoredCitation citation, SeedValue? value)
    {
        var (source, document) = (citation.Source!, citation.Document!);
        var language = KnownLanguages.Find(source.Language);
        (Language, _units) = (language, context.Units);
        Citation = citation;
        Source = source;
        Passage = Passage.Of(document, source.IsOcr, language, citation.Anchored!, citation.Quoted.Text, context.Memory);
        if (value is not null && ValuePlace.Of(context, value, citation) is { } place)
        {
            Passage.SetValue(place);
            HasValuePlace = true;
        }

        if (language is null) return;

        Asked = Question.Of(context, source);
        ReadSentence = Read(Passage.ValueSentence);
        // Where no single words say the value, the quote is read from its first word on.
        var said = ReadSentence.ClaimAt(HasValuePlace ? Passage.Value : new(Passage.Value.Start, 1), Asked);
        if (HasValuePlace) Claim = said;
        Clause = said?.Clause;
        if (said is not null && !Apposition.IsTitle(context, this, said)) Standing = Standing.Of(said);
        if (context.Property.IsAmount && Standing.Modality is Modality.Stated && HeaderStanding.Of(TableHeader.Of(this), language!) is { } ofColumn) Standing = ofColumn;
        Attributions = Linguistics.Claims.Attributions.In(ReadSentence);
        var speakers = new Speakers(Passage, Passage.Introduction(context.Memory), language);
        Span = speakers.SpanOf(Passage.Value);
        SaidBy = Span is null ? [] : speakers.Of(Span);
    }

    public AnchoredCitation Citation { get; }

    public SourceSeed Source { get; }

    /// <summary>The source's language; <see langword="null"/> where it has no rules.</summary>
    public Language? Language { get; }

    public Passage Passage { get; }

    /// <summary>The value's sentence; <see langword="null"/> where its language has no rules.</summary>
    public ReadSentence? ReadSentence { get; }

    /// <summary>What the statement asks of its sentences; nothing where its language has no rules.</summary>
    public ClaimQuestion Asked { get; } = new();

    /// <summary>What the value's sentence was read to say of it; <see langword="null"/> where no single words say the value.</summary>
    public Claim? Claim { get; }

    /// <summary>Whether single words of the quote say the value.</summary>
    public bool HasValuePlace { get; }

    /// <summary>Every entity that the paragraph names.</summary>
    public IReadOnlyList<Mention> Mentions => Passage.Paragraph.Mentions;

    /// <summary>The clause of the value's sentence in which it stands.</summary>
    public ReadClause? Clause { get; }

    public Standing Standing { get; } = Standing.Plain;

    /// <summary>What the value's sentence says of who says so.</summary>
    public IReadOnlyList<ReadAttribution> Attributions { get; } = [];

    /// <summary>The quotation in which the value stands.</summary>
    public QuotedSpan? Span { get; }

    /// <summary>Whose words that quotation is.</summary>
    public IReadOnlyList<ReadAttribution> SaidBy { get; } = [];

    public bool IsQuoted => Span is not null && SaidBy.Count > 0;

    /// <summary>Whether the verb that governs the value reports what somebody else says (<em>sei, solle</em>).</summary>
    public bool IsSubjunctive =>
        Language is not null && Span is null && Clause is { } clause
        && Up(clause).Any(each => each.Finite.Exists(verb => (each.Items[verb].Forms & VerbForms.Finite) is VerbForms.Reported) && !each.Items.Exists(item => item.Has(Traits.FirstPerson)));

    public static IReadOnlyList<CitedPassage> Of(StatementContext context, IReadOnlyList<AnchoredCitation> citations, SeedValue? value) =>
        [.. citations.Where(citation => citation.Anchored is not null).Select(citation => new CitedPassage(context, citation, value))];

    /// <summary>A sentence of the paragraph, of a source whose language has rules; each is read once.</summary>
    public ReadSentence Read(Segment sentence) => Passage.Paragraph.Read(sentence, Language!, _units);

    private static IEnumerable<ReadClause> Up(ReadClause clause)
    {
        for (var (each, depth) = ((ReadClause?)clause, 0); each is not null && depth < 8; each = each.Form is ClauseForm.Infinitive or ClauseForm.Inserted or ClauseForm.Addition ? each.Parent : null, depth++) yield return each;
    }
}
