using Beleg.Linguistics.Claims;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>A citation with all that the proofs of its statement's qualifiers read from it, read once.</summary>
internal sealed class CitedPassage
{
    private CitedPassage(StatementContext context, AnchoredCitation citation, SeedValue? value)
    {
        var (source, document) = (citation.Source!, citation.Document!);
        var language = KnownLanguages.Find(source.Language);
        Citation = citation;
        Source = source;
        Lexicon = language?.Qualifiers;
        Passage = Passage.Of(document, source.IsOcr, language, citation.Anchored!, citation.Quoted.Text, context.Memory);
        if (value is not null && ValuePlace.Of(context, value, citation) is { } place)
        {
            Passage.SetValue(place);
            HasValuePlace = true;
        }

        if (language is not null && HasValuePlace) Claim = Passage.Paragraph.Read(Passage.ValueSentence, language, context.Units).ClaimAt(Passage.Value, Question.Of(context, source));
        if (Lexicon is null) return;

        var clauses = ClauseReader.Read(Passage.WordsOf(Passage.ValueSentence), Lexicon);
        Clause = StandingReader.ClauseOf(clauses, Passage.Value.Start, Passage.Value.End);
        Standing = IsTitle(context) ? Standing.Plain
            : HasValuePlace ? StandingReader.Of(clauses, Passage.Value.Start, Passage.Value.End, Lexicon)
            : StandingReader.OfAll(clauses, Passage.Value.Start, Passage.Value.End, Lexicon);
        // Who announces a plan has announced it: the verb of planning is the relation itself.
        if (Standing.Kind == StandingKind.Planned && !IsAuxiliary(Standing.Word, Lexicon) && RelationWords.StandIn(Standing.Word, RelationWords.Of(context.Property, language!))) Standing = Standing.Plain;
        Attributions = AttributionFinder.In(Passage.Text, Passage.ValueSentence, Mentions, Lexicon);
        var speakers = new Speakers(Passage, Passage.Introduction(context.Memory), Lexicon);
        Span = speakers.SpanOf(Passage.Value);
        SaidBy = Span is null ? [] : speakers.Of(Span);
    }

    public AnchoredCitation Citation { get; }

    public SourceSeed Source { get; }

    /// <summary>The words of the source's language; <see langword="null"/> where it has no rules.</summary>
    public QualifierLexicon? Lexicon { get; }

    public Passage Passage { get; }

    /// <summary>What the value's sentence was read to say of it; <see langword="null"/> where no single words say the value.</summary>
    public Claim? Claim { get; }

    /// <summary>Whether single words of the quote say the value.</summary>
    public bool HasValuePlace { get; }

    /// <summary>Every entity that the paragraph names.</summary>
    public IReadOnlyList<Mention> Mentions => Passage.Paragraph.Mentions;

    /// <summary>The clause of the value's sentence in which it stands.</summary>
    public Clause? Clause { get; }

    public Standing Standing { get; } = Standing.Plain;

    /// <summary>What the value's sentence says of who says so.</summary>
    public IReadOnlyList<Attribution> Attributions { get; } = [];

    /// <summary>The quotation in which the value stands.</summary>
    public QuotedSpan? Span { get; }

    /// <summary>Whose words that quotation is.</summary>
    public IReadOnlyList<Attribution> SaidBy { get; } = [];

    public bool IsQuoted => Span is not null && SaidBy.Count > 0;

    /// <summary>Whether the verb that governs the value reports what somebody else says (<em>sei, solle</em>).</summary>
    public bool IsSubjunctive =>
        Lexicon is not null && Span is null && Clause is { } clause
        && Up(clause).Any(each => Lexicon.Subjunctives.IsIn(each.Words) && !Lexicon.FirstPersons.IsIn(each.Words));

    public static IReadOnlyList<CitedPassage> Of(StatementContext context, IReadOnlyList<AnchoredCitation> citations, SeedValue? value) =>
        [.. citations.Where(citation => citation.Anchored is not null).Select(citation => new CitedPassage(context, citation, value))];

    /// <summary>„Bayerns Digitalminister Fabian Mehring will …“: what stands right beside the name is so, whatever its bearer wants.</summary>
    private bool IsTitle(StatementContext context)
    {
        if (context.Property.Type is not (PropertyType.Text or PropertyType.Entity) || !HasValuePlace) return false;

        var value = Passage.Value;
        return Mentions.Any(mention => mention.Names(context.Entity.Id.Text) && Passage.Text.HasNoWord(Math.Min(mention.End, value.End), Math.Max(mention.Start, value.Start)));
    }

    private static bool IsAuxiliary(string verb, QualifierLexicon lexicon)
    {
        var first = verb.Split(' ')[0];
        return lexicon.Modals.Has(first) || lexicon.Futures.Has(first);
    }

    private static IEnumerable<Clause> Up(Clause clause)
    {
        for (var (each, depth) = ((Clause?)clause, 0); each is not null && depth < 8; each = each.Kind is ClauseKind.Infinitive or ClauseKind.Inserted ? each.Above : null, depth++) yield return each;
    }
}
