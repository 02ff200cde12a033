using Beleg.Linguistics.Claims;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Proves who says so, link by link: by an attribution near the value, or in words quoted for it. Over a distance only a
/// subjunctive, a colon or a quotation carries it. And it proves that nobody is left out.
/// </summary>
internal sealed class ClaimantProof
{
    private readonly StatementContext _context;
    private readonly CitedPassage _cited;

    private ClaimantProof(StatementContext context, CitedPassage cited)
    {
        _context = context;
        _cited = cited;
    }

    public static void Prove(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        var by = context.Statement.By;
        var known = by.Select(claimant => context.FindEntity(claimant.Who)).ToList();
        var supporting = passages.Where(passage => !passage.Citation.Seed.Disputes && passage.Language is not null).ToList();
        foreach (var passage in supporting)
        {
            var proof = new ClaimantProof(context, passage);
            // Whoever wrote the source says all of it: that hides nobody whom it quotes.
            var isOnlyAuthor = true;
            for (var i = 0; i < by.Count; i++)
            {
                if (known[i] is { } entity && entity.Names.Any()) isOnlyAuthor &= proof.Prove(by[i], entity, i, isLast: i == by.Count - 1);
                else isOnlyAuthor = false;
            }

            if (isOnlyAuthor && context.Property.Type != PropertyType.Speech) proof.ProveNobodyLeftOut();
        }
    }

    /// <summary>Whether the sentence attributes the value to somebody.</summary>
    public static bool IsAttributed(CitedPassage cited) => Covering(cited).Any();

    private static IEnumerable<ReadAttribution> Covering(CitedPassage cited) =>
        cited.Attributions.Where(attribution => !attribution.IsHearer && Covers(cited, attribution));

    private static bool Covers(CitedPassage cited, ReadAttribution attribution) =>
        attribution.Covers(cited.Passage.Value) || (cited.HasValuePlace && attribution.IsTakenInBy(cited.Passage.Value));

    /// <returns>Whether nothing but the source's own line of authors says so.</returns>
    private bool Prove(ClaimantSeed claimant, EntityName entity, int index, bool isLast)
    {
        var issues = _context.Issues;
        var places = claimant.Quote is { } words ? QualifierWords.Places(_cited.Citation, words, claimant.Reading?.Text) : [];
        if (claimant.Quote is { } quote && !issues.Check(places.Count > 0, Rules.ClaimantWordsNotFound, quote.Location, quote.Text, _cited.Citation.Document!.Name)) return false;

        // Words that are quoted for it and name somebody else are no evidence, whatever the sentence says.
        var isNamed = claimant.Quote is null || NameFinder.MentionsAny(claimant.Reading?.Text ?? claimant.Quote.Text, entity.Names, _cited.Source.IsOcr);
        var isInText = isNamed && (SaysInPlace(entity, index) || places.Any(place => SaysElsewhere(entity, index, place, claimant.Reading?.Text ?? claimant.Quote!.Text)));
        var isSaid = isInText || (isNamed && isLast && IsAuthor(entity));
        issues.Check(
            isSaid,
            Rules.ClaimantNotNamed,
            claimant.Who.Location,
            entity.Id,
            string.Join(" or ", entity.Names.Select(name => $"\"{name}\"")),
            claimant.Quote?.Text ?? _cited.Citation.Seed.Quote.Text);
        return isSaid && !isInText;
    }

    private void ProveNobodyLeftOut()
    {
        var said = Covering(_cited).Concat(_cited.IsQuoted ? _cited.SaidBy.Where(attribution => !attribution.IsHearer) : []).FirstOrDefault();
        var found = said is null ? "" : said.Who is null ? "an attribution" : $"an attribution to '{said.Who.FirstId}'";
        if (said is null && _cited.IsSubjunctive) found = "a subjunctive, which reports what somebody says";
        _context.Issues.Check(found.Length == 0, Rules.ClaimWithoutClaimant, _cited.Citation.Seed.Quote.Location, _cited.Citation.Seed.Quote.Text, found);
    }

    /// <summary>By the words of the value's own sentence, or by those that belong to its quotation.</summary>
    private bool SaysInPlace(EntityName entity, int index)
    {
        var inSentence = _cited.Attributions.Where(attribution => attribution.IsHearer || Covers(_cited, attribution));
        // A paragraph that is quoted as a whole may itself say who says so.
        var attributions = !_cited.IsQuoted ? inSentence : _cited.Span!.IsBlock ? inSentence.Concat(_cited.SaidBy) : _cited.SaidBy;
        return attributions.Any(attribution => Names(attribution, entity) && (!attribution.IsHearer || index > 0)) || (index == 0 && IsVoice(entity));
    }

    /// <summary>By a clause that was read to put the value into the entity's mouth.</summary>
    private bool IsVoice(EntityName entity) => _cited.HasValuePlace && _cited.Claim is { } claim && claim.Voices.Exists(voice => voice.Kind is VoiceKind.Says or VoiceKind.Estimates && voice.Speaker is { } speaker && speaker.Names(entity.Id));

    /// <summary>By words quoted from elsewhere in the source, where something carries them as far as the value.</summary>
    private bool SaysElsewhere(EntityName entity, int index, Anchored place, string words)
    {
        var document = _cited.Citation.Document!;
        var passage = Passage.Of(document, _cited.Source.IsOcr, KnownLanguages.Find(_cited.Source.Language), place, words, _context.Memory);
        var mentions = passage.Paragraph.Mentions;
        var attributions = Attributions.In(passage.Paragraph.Read(passage.Sentence, _cited.Language!, _context.Units));
        var said = attributions.Any(attribution => Names(attribution, entity) && (!attribution.IsHearer || index > 0));

        // An outer link heard or printed the whole: it needs no subjunctive, but its words must reach as far as the quote.
        if (index > 0) return said && (IsSameParagraph(place) || IsIntroducedBy(place, passage));
        if (_cited.IsQuoted)
        {
            // "sagte er: …": the name stands just before, and nobody else's between.
            var unnamed = _cited.SaidBy.Any(attribution => attribution.Who is null && !attribution.IsHearer);
            return unnamed && said && place.Start < _cited.Citation.Anchored!.Start && IsLastNamed(entity, passage, mentions);
        }

        if (!said) return false;
        if (_cited.IsSubjunctive) return !IsAnotherSpeakerBetween(entity, place);
        return IsIntroducedBy(place, passage);
    }

    /// <summary>A colon introduces what stands behind it in its paragraph, and a paragraph of its own that follows; not all the rest of a text.</summary>
    private bool IsIntroducedBy(Anchored place, Passage passage)
    {
        var (structure, quote) = (_cited.Citation.Document!.Structure, _cited.Citation.Anchored!);
        return passage.SentenceText.TrimEnd() is { Length: > 0 } sentence && sentence[sentence.Length - 1] is ':' && place.Start < quote.Start
            && structure.BlockAt(place.Start) is >= 0 and var block && structure.BlockAt(quote.Start) - block is 0 or 1;
    }

    private bool IsAnotherSpeakerBetween(EntityName entity, Anchored place)
    {
        var (document, quote) = (_cited.Citation.Document!, _cited.Citation.Anchored!);
        var (start, end) = place.Start < quote.Start ? (place.End, quote.Start) : (quote.End, place.Start);
        if (end <= start) return false;

        var text = document.Text.Substring(start, end - start);
        var mentions = EntityNameIndex.Of(_context.Scope.Entities).Find(text, _cited.Source.IsOcr);
        var quoted = QuotedSpans.In(text, _cited.Source.IsOcr);
        return Attributions.In(ReadSentence.Read(text, new(0, text.Length), _cited.Language!, mentions, []))
            .Any(attribution => !attribution.IsHearer && attribution.Who is { } who && !who.Names(entity.Id)
                // Whoever is quoted word for word has been heard, and the report goes on.
                && !quoted.Any(span => span.Words.End <= attribution.Phrase.Start && attribution.Phrase.Start - span.Words.End < 4));
    }

    private bool IsLastNamed(EntityName entity, Passage passage, IReadOnlyList<Mention> mentions)
    {
        var persons = mentions.Where(mention => mention.Start >= passage.Sentence.Start && mention.NamesKind(entity.Kind)).ToList();
        return persons.Count > 0 && persons[persons.Count - 1].Names(entity.Id);
    }

    private bool IsSameParagraph(Anchored place) => _cited.Passage.OffsetOf(place.Start) >= 0;

    /// <summary>By the rule by which citations leave out the last link: who the source is cited by.</summary>
    private bool IsAuthor(EntityName entity) => AttributionText.IsNamed(AttributionText.CitedBy(_cited.Source.Author, _cited.Source.Publisher), entity.Names);

    private static bool Names(ReadAttribution attribution, EntityName entity) => attribution.Who is { } who && who.Names(entity.Id);
}
