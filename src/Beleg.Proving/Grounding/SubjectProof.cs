using Beleg.Linguistics.Claims;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents.Structure;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Proves that a quote speaks of the fact's entity. A true sentence attached to the wrong subject passes every test of
/// strings, so a name must stand near, and no other of its kind may be what the sentence speaks of, or stand between.
/// </summary>
internal sealed class SubjectProof
{
    /// <summary>A reason has at least so many letters: <c>because: .</c> is none.</summary>
    private const int ShortestReason = 12;

    private readonly StatementContext _context;
    private readonly CitedPassage _cited;
    private readonly Rivals _rivals;
    private readonly List<string> _names;

    private SubjectProof(StatementContext context, CitedPassage cited)
    {
        _context = context;
        _cited = cited;
        _names = [.. context.Entity.Header.Names];
        _rivals = new(context, cited);
    }

    /// <summary>How near the document names the subject.</summary>
    public static SubjectNearness Prove(StatementContext context, CitedPassage cited)
    {
        // A missing name is an issue of its own; every quote would only repeat it.
        var proof = new SubjectProof(context, cited);
        return proof._names.Count == 0 ? SubjectNearness.Inferred : cited.Citation.Seed.Subject is { } words ? proof.ProveWords(words) : proof.ProveSentence();
    }

    private string Names => string.Join(" or ", _names.Select(name => $"\"{name}\""));

    private bool HasReason => _cited.Citation.Seed.Because.Count(char.IsLetter) >= ShortestReason;

    private IEnumerable<Mention> Own
    {
        get
        {
            var sentence = _cited.Passage.Sentence;
            return _cited.Mentions.Where(mention => mention.IsWithin(sentence.Start, sentence.End) && mention.Names(_context.Entity.Id.Text) && !IsAdded(mention));
        }
    }

    private bool IsNamed => Own.Any();

    /// <summary>"14 cranes and a north terminal": what a conjunction adds to an amount is not what has it.</summary>
    private bool IsAdded(Mention mention) =>
        _context.Property.IsAmount && _cited is { HasValuePlace: true, Clause: { } clause } && mention.Start >= _cited.Passage.Value.End
        && Coordination.IsAdded(_cited.ReadSentence!, clause, _cited.Passage.Value, mention.Place);

    private bool IsInTable => _context.Entity.Header.Equals(_context.Scope.Entities.Find(_context.Entity.Id.Text));

    private SubjectNearness ProveSentence()
    {
        var (issues, quote) = (_context.Issues, _cited.Citation.Seed.Quote);
        // An id that is given twice is an issue of its own: the names of the second are in no table.
        if (!IsNamed && !IsInTable && NameFinder.MentionsAny(_cited.Passage.SentenceText, _names, _cited.Source.IsOcr)) return SubjectNearness.Sentence;
        if (!IsNamed && CarrierFinder.Of(_context, _cited) is { } carrier) return ProveCarried(carrier);
        if (!issues.Check(IsNamed, Rules.SubjectNotNamed, quote.Location, Names, quote.Text)) return SubjectNearness.Inferred;

        ProveClause();
        return Own.Any(mention => mention.Place.Overlaps(_cited.Passage.Quote)) ? SubjectNearness.Quote : SubjectNearness.Sentence;
    }

    /// <summary>Nobody else is named in the sentence, or before it in its paragraph.</summary>
    private SubjectNearness ProveCarried(Carrier carrier)
    {
        var document = _cited.Citation.Document!;
        var place = new Anchored(document, [carrier.Place], Bridges.None);
        var level = carrier.IsReasoned ? SubjectNearness.Inferred : LevelOf(place) is var nearness and < SubjectNearness.Section ? nearness : SubjectNearness.Section;
        if (carrier.Rival is null && !ProveClause()) return SubjectNearness.Inferred;
        var rival = carrier.Rival ?? _rivals.Between(place, level, governs: true);
        if (!_context.Issues.Check(rival is null, Rules.AnotherIsNearer, _cited.Citation.Seed.Quote.Location, Names, rival ?? "", _cited.Citation.Seed.Quote.Text)) return SubjectNearness.Inferred;

        _cited.Citation.CarriedBy = OneLine.Of(carrier.Place.In(document.Text));
        return level;
    }

    private SubjectNearness ProveWords(Spanned words)
    {
        var issues = _context.Issues;
        var places = QualifierWords.Places(_cited.Citation, words);
        if (!issues.Check(places.Count > 0, Rules.SubjectWordsNotFound, words.Location, words.Text, _cited.Citation.Document!.Name)) return SubjectNearness.Inferred;

        var isNamed = NameFinder.MentionsAny(words.Text, _names, _cited.Source.IsOcr);
        if (!issues.Check(isNamed || HasReason, Rules.SubjectIsInferred, words.Location, Names, words.Text)) return SubjectNearness.Inferred;

        var (place, nearness) = places.Select(each => (Place: each, Level: LevelOf(each))).OrderBy(pair => pair.Level).ThenBy(pair => Math.Abs(pair.Place.Start - _cited.Citation.Anchored!.Start)).First();
        // Farther than its own section, or behind the paragraph, only a reason carries the subject.
        if (!issues.Check(nearness < SubjectNearness.Inferred || (HasReason && IsNextTo(place)), Rules.SubjectTooFar, words.Location, words.Text)) return SubjectNearness.Inferred;

        if (!ProveClause()) return SubjectNearness.Inferred;
        // A reason may say why what stands between is not meant.
        var rival = (nearness <= SubjectNearness.Sentence || HasReason) && isNamed ? null : _rivals.Between(place, nearness);
        issues.Check(rival is null, Rules.AnotherIsNearer, words.Location, Names, rival ?? "", _cited.Citation.Seed.Quote.Text);
        return isNamed && !HasReason ? nearness : SubjectNearness.Inferred;
    }

    private bool ProveClause()
    {
        var other = _rivals.InClause() ?? (IsNamed ? null : _rivals.InRow());
        return _context.Issues.Check(other is null, Rules.AnotherSubject, _cited.Citation.Seed.Quote.Location, Names, other ?? "", _cited.Citation.Seed.Quote.Text);
    }

    private SubjectNearness LevelOf(Anchored place)
    {
        var (structure, quote) = (_cited.Citation.Document!.Structure, _cited.Citation.Anchored!);
        if (place.Start < quote.End && quote.Start < place.End) return SubjectNearness.Quote;
        if (_cited.Passage.OffsetOf(place.Start) is >= 0 and var at && at >= _cited.Passage.Sentence.Start && at < _cited.Passage.Sentence.End) return SubjectNearness.Sentence;

        var (here, there) = (structure.BlockAt(quote.Start), structure.BlockAt(place.Start));
        if (here < 0 || there < 0) return SubjectNearness.Inferred;

        var (block, other) = (structure.Blocks[here], structure.Blocks[there]);
        if (block.Flow == other.Flow && block.Kind is not LineKind.TableRow) return SubjectNearness.Paragraph;
        return block.Section == other.Section && place.Start < quote.Start ? SubjectNearness.Section : SubjectNearness.Inferred;
    }

    /// <summary>Before the quote, with nothing of its kind named between; or in the paragraph that follows.</summary>
    private bool IsNextTo(Anchored place)
    {
        var (structure, quote) = (_cited.Citation.Document!.Structure, _cited.Citation.Anchored!);
        return place.Start < quote.Start || structure.BlockAt(place.Start) - structure.BlockAt(quote.Start) <= 1;
    }
}
