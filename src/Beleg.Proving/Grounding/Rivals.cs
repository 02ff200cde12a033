using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents.Structure;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Finds others of the subject's kind of which a quote may speak instead: what is said of the one may be said of the other.</summary>
internal sealed class Rivals(StatementContext context, CitedPassage cited)
{
    /// <summary>
    /// What the clause speaks of, where that is another; <see langword="null"/> where it may be the subject. Of an amount the claim
    /// tells it, and how sure that is.
    /// </summary>
    public string? InClause()
    {
        // Whoever says a speech is proven as that.
        if ((context.Property.IsAmount && cited.HasValuePlace) || context.Property.Type is PropertyType.Speech || cited.Clause is not { } clause) return null;
        if (cited.Claim is { } claim && Apposition.Joins(context, cited, claim)) return null;

        var other = Beside() ?? (clause.IsTooLong ? Upright(cited.ReadSentence!, clause).FirstOrDefault(IsRival) : clause.Finite.Count > 0 ? Antecedents.SubjectOf(cited.ReadSentence!, clause).Mention : null);
        if (other is null || !IsRival(other) || other.Place.Overlaps(cited.Passage.Value)) return null;

        // "A and B work with C": what is said of one of them is said of each.
        return Coordination.MembersAt(cited.ReadSentence!, clause, other.Place).Exists(member => member.Mention is { } mention && !IsRival(mention)) ? null : other.FirstId;
    }

    /// <summary>Whom the first cell of a table's row names and nobody else, where that is another.</summary>
    public string? InRow()
    {
        var (structure, quote) = (cited.Citation.Document!.Structure, cited.Citation.Anchored!);
        if (structure.BlockAt(quote.Start) is not (>= 0 and var block) || structure.Blocks[block].TableRow <= 0) return null;

        if (structure.CellsOf(block) is not { Length: > 0 } cells) return null;

        var first = cells[0];
        if (cited.HasValuePlace && first.Overlaps(new(cited.Passage.DocumentStart + cited.Passage.Value.Start, cited.Passage.Value.Length))) return null;
        var name = first.In(cited.Citation.Document.Text);
        return EntityNameIndex.Of(context.Scope.Entities).Find(name, cited.Source.IsOcr).FirstOrDefault(mention => mention.Start == 0 && mention.End == name.Length && IsRival(mention))?.FirstId;
    }

    /// <summary>Who is named between the quote and words that carry the subject to it.</summary>
    /// <param name="governs">Whether the words are a heading or a term, which governs the paragraphs below it.</param>
    public string? Between(Anchored place, SubjectNearness nearness, bool governs = false)
    {
        var between = PlaceBetween(place, governs || (nearness is SubjectNearness.Section && IsHeading(place)));
        if (between.Length == 0) return null;

        var text = between.In(cited.Citation.Document!.Text);
        var mentions = EntityNameIndex.Of(context.Scope.Entities).Find(text, cited.Source.IsOcr);
        if (cited.Language is null) return mentions.FirstOrDefault(mention => !mention.IsCompound && IsRival(mention))?.FirstId;

        return SentenceFinder.All(text, linesAreParagraphs: !cited.Source.IsOcr, cited.Language)
            .Select(sentence => ReadSentence.Read(text, sentence, cited.Language, mentions, []))
            .SelectMany(read => read.Clauses.SelectMany(clause => Upright(read, clause)))
            .FirstOrDefault(IsRival)?.FirstId;
    }

    /// <summary>The names behind no preposition, and in no genitive: sentences go on about their subjects, not about the others.</summary>
    private static IEnumerable<Mention> Upright(ReadSentence sentence, ReadClause clause)
    {
        // Of what is too long for its nouns to be read, any may be the subject that no preposition governs, nor joins to one.
        if (clause.IsTooLong)
        {
            var isGoverned = false;
            foreach (var item in clause.Items)
            {
                if (item is not { Kind: ItemKind.Name, Mention: { } named }) isGoverned = item.IsPreposition || (isGoverned && (item.Has(ClauseRole.Det) || item.Has(ClauseRole.And)));
                else if (!isGoverned) yield return named;
            }

            yield break;
        }

        var phrases = sentence.PhrasesOf(clause);
        foreach (var phrase in phrases)
        {
            var first = phrase;
            while (first.JoinedTo >= 0) first = phrases[first.JoinedTo];
            if (first is { Kind: PhraseKind.Noun, Preposition: < 0, Above: < 0 } && clause.Items[phrase.Head] is { Kind: ItemKind.Name, Mention: { } mention }) yield return mention;
        }
    }

    /// <summary>The name that a text stands right beside, as its title or its apposition.</summary>
    private Mention? Beside()
    {
        if (!cited.HasValuePlace || cited.Claim is { BeginsWithVerb: true }) return null;

        var (items, value) = (cited.ReadSentence!.Items, cited.Passage.Value);
        var beside = cited.Mentions.Where(mention => mention.IsWithin(cited.Passage.ValueSentence.Start, cited.Passage.ValueSentence.End) && !mention.Place.Overlaps(value) && IsBeside(Math.Min(mention.End, value.End), Math.Max(mention.Start, value.Start))).ToList();
        return beside.Find(mention => mention.Names(context.Entity.Id.Text)) ?? beside.FirstOrDefault();

        // "Ida Brandt, the head of the yard": an article behind the comma is of the apposition.
        bool IsBeside(int from, int to) => items.TrueForAll(item => item.End <= from || item.Start >= to || item.IsSign || item.Has(ClauseRole.Det));
    }

    private bool IsRival(Mention mention) => mention.NamesKind(context.Entity.Kind.Text) && !mention.Names(context.Entity.Id.Text) && !IsStated(mention);

    /// <summary>The value itself, and those whom the statement names in other parts.</summary>
    private bool IsStated(Mention mention) =>
        mention.NamesAny(context.Statement.Values.Select(value => value.Text)) || mention.NamesAny(context.Statement.By.Select(claimant => claimant.Who.Text))
        || (context.Statement.PlanOf is { } planner && mention.Names(planner.Text));

    /// <summary>A heading governs its paragraphs: only what the quote's own paragraph, or row, names before it stands between.</summary>
    private Segment PlaceBetween(Anchored place, bool governs)
    {
        var (structure, quote) = (cited.Citation.Document!.Structure, cited.Citation.Anchored!);
        if (place.Start > quote.Start) return new(quote.End, Math.Max(place.Start - quote.End, 0));

        var start = place.End;
        if (governs && structure.BlockAt(quote.Start) is >= 0 and var block) start = Math.Max(start, structure.Blocks[block].Span.Start);
        return new(start, Math.Max(quote.Start - start, 0));
    }

    private bool IsHeading(Anchored place)
    {
        var structure = cited.Citation.Document!.Structure;
        return structure.BlockAt(place.Start) is >= 0 and var block && structure.Blocks[block].Kind is LineKind.Heading;
    }
}
