using Beleg.Linguistics.Claims;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents.Structure;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Proves that a quote speaks of the fact's entity. A true sentence attached to the wrong subject passes every test of
/// strings, so a name must stand near, and nothing else nearer: no other entity.
/// </summary>
internal sealed class SubjectProof
{
    /// <summary>A reason has at least so many letters: <c>because: .</c> is none.</summary>
    private const int ShortestReason = 12;

    private readonly StatementContext _context;
    private readonly CitedPassage _cited;
    private readonly Nearness _nearness;
    private readonly List<string> _names;

    private SubjectProof(StatementContext context, CitedPassage cited)
    {
        _context = context;
        _cited = cited;
        _names = [.. context.Entity.Header.Names];
        _nearness = new(context, cited);
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

    /// <summary>Whether the sentence was read to speak of the entity: then who stands nearer does not matter.</summary>
    private bool IsRead =>
        _context.Property.IsAmount && _cited.Claim is { Subject: { Kind: SubjectKind.Named, Mention: { } mention } } claim
        && mention.Names(_context.Entity.Id.Text) && !claim.Unread.Exists(static unread => unread.Joint is Joint.Subject);

    private bool IsInTable => _context.Entity.Header.Equals(_context.Scope.Entities.Find(_context.Entity.Id.Text));

    private SubjectNearness ProveSentence()
    {
        var (issues, quote) = (_context.Issues, _cited.Citation.Seed.Quote);
        // An id that is given twice is an issue of its own: the names of the second are in no table.
        if (!_nearness.IsNamed && !IsInTable && NameFinder.MentionsAny(_cited.Passage.SentenceText, _names, _cited.Source.IsOcr)) return SubjectNearness.Sentence;
        if (!_nearness.IsNamed && CarrierFinder.Of(_context, _cited) is { } carrier) return ProveCarried(carrier);
        if (!issues.Check(_nearness.IsNamed, Rules.SubjectNotNamed, quote.Location, Names, quote.Text)) return SubjectNearness.Inferred;

        var rival = IsRead ? null : _nearness.Rival(onlyBearers: false);
        issues.Check(rival is null, Rules.AnotherIsNearer, quote.Location, Names, rival ?? "", quote.Text);
        return _nearness.IsNamedInQuote ? SubjectNearness.Quote : SubjectNearness.Sentence;
    }

    /// <summary>Nobody else is named in the sentence, or before it in its paragraph.</summary>
    private SubjectNearness ProveCarried(Carrier carrier)
    {
        var document = _cited.Citation.Document!;
        var place = new Anchored(document, [carrier.Place], Bridges.None);
        var level = carrier.IsReasoned ? SubjectNearness.Inferred : LevelOf(place) is var nearness and < SubjectNearness.Section ? nearness : SubjectNearness.Section;
        var rival = carrier.Rival ?? _nearness.RivalTo(place, level, isNamed: true, hasReason: false, governs: true);
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

        var rival = RivalOf(place, nearness, isNamed);
        issues.Check(rival is null, Rules.AnotherIsNearer, words.Location, Names, rival ?? "", _cited.Citation.Seed.Quote.Text);
        return isNamed && !HasReason ? nearness : SubjectNearness.Inferred;
    }

    private string? RivalOf(Anchored place, SubjectNearness nearness, bool isNamed)
    {
        if (nearness <= SubjectNearness.Sentence && isNamed) return _nearness.IsNamed ? _nearness.Rival(onlyBearers: HasReason) : null;
        return _nearness.RivalTo(place, nearness, isNamed, HasReason);
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
