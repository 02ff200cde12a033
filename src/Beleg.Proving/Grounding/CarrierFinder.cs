using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents.Structure;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Finds what carries the subject of a sentence that speaks of nobody: the term or heading that it stands under. The nearest
/// carries by itself; one farther up, or one that says more than a name, only where the source declares what it is about.
/// </summary>
internal sealed class CarrierFinder
{
    private readonly StatementContext _context;
    private readonly CitedPassage _cited;
    private readonly TextStructure _structure;
    private readonly string _text;

    private CarrierFinder(StatementContext context, CitedPassage cited)
    {
        (_context, _cited) = (context, cited);
        (_structure, _text) = (cited.Citation.Document!.Structure, cited.Citation.Document.Text);
    }

    /// <summary>What carries the subject of a citation; <see langword="null"/> where nothing does.</summary>
    public static Carrier? Of(StatementContext context, CitedPassage cited)
    {
        // A sentence with a subject of its own speaks of that, whatever stands above it.
        if (cited.Claim is not { Subject.Kind: SubjectKind.None or SubjectKind.KindNoun } claim || !(context.Property.IsAmount || claim.IsFragment)) return null;
        return new CarrierFinder(context, cited).Find();
    }

    private Carrier? Find()
    {
        var (source, words) = (_cited.Source, _cited.Citation.Words);
        if (_cited.Claim!.Subject.Kind is SubjectKind.KindNoun && LastOfKind() is { } last)
        {
            var place = new Segment(_cited.Passage.DocumentStart + last.Start, last.Length);
            return last.Names(_context.Entity.Id.Text) ? new(place) : new(place, Rival: last.FirstId);
        }

        if (InTable() is { } cell) return cell;

        var isNearest = true;
        foreach (var (place, isTerm) in Above())
        {
            // What stands before a part belongs to another.
            if (words.Region is { } region && place.Start < region.Start) break;

            var mentions = MentionsIn(place);
            var own = mentions.Find(mention => mention.Names(_context.Entity.Id.Text));
            var rival = mentions.Find(mention => !mention.Names(_context.Entity.Id.Text) && mention.NamesKind(_context.Entity.Kind.Text));
            if (DeclaredFor(place) is { } section) return Declared(place, section, own is not null && rival is null);
            if (rival is not null) return new(place, Rival: rival.FirstId);
            if (own is not null && ((isNearest && NameHead.Is(place.In(_text), own, _cited, _cited.Asked)) || IsAbout(source.About))) return new(place);
            if (own is null && (Headings.IsNameAlone(place.In(_text)) || (isTerm && !IsLabel(place)))) return null;
            isNearest &= isTerm;
        }

        if (!IsAbout(source.About)) return null;
        var title = SourceTitle.PlacesOf(source, _cited.Citation.Document!, words).Find(place => MentionsIn(place).Exists(mention => mention.Names(_context.Entity.Id.Text)));
        return title.Length == 0 ? null : new(title);
    }

    /// <summary>The cell that names the row in which the quote stands, or the head of its column.</summary>
    private Carrier? InTable()
    {
        var (quote, block) = (_cited.Citation.Anchored!, _structure.BlockAt(_cited.Citation.Anchored!.Start));
        if (block < 0 || _structure.Blocks[block] is not { TableRow: > 0 } row) return null;

        var (cells, header) = (_structure.CellsOf(block), _structure.CellsOf(block - row.TableRow));
        var column = Array.FindIndex(cells, cell => quote.Start >= cell.Start && quote.End <= cell.End);
        foreach (var cell in new[] { column > 0 ? cells[0] : default, column >= 0 && column < header.Length ? header[column] : default })
        {
            var mentions = MentionsIn(cell);
            if (mentions.Find(mention => mention.Names(_context.Entity.Id.Text)) is { } own) return NameHead.Is(cell.In(_text), own, _cited, _cited.Asked) ? new(cell) : null;
            if (mentions.Find(mention => mention.NamesKind(_context.Entity.Kind.Text)) is { } rival) return new(cell, Rival: rival.FirstId);
        }

        return null;
    }

    /// <summary>"… in the MAX_SIZE setting.  This setting can …": the last of the kind that the sentence before names.</summary>
    private Mention? LastOfKind()
    {
        var (passage, end) = (_cited.Passage, _cited.Passage.ValueSentence.Start - 1);
        while (end > 0 && char.IsWhiteSpace(passage.Text[end])) end--;
        if (end <= 0) return null;

        var before = passage.SentenceAround(end, 1);
        return _cited.Mentions.LastOrDefault(mention => !mention.IsCompound && mention.IsWithin(before.Start, before.End) && mention.NamesKind(_context.Entity.Kind.Text));
    }

    /// <summary>The terms and headings that the quote stands under, the nearest first.</summary>
    private IEnumerable<(Segment Place, bool IsTerm)> Above()
    {
        var start = _cited.Citation.Anchored!.Start;
        foreach (var term in _structure.Outline.TermsAbove(start)) yield return (term, true);
        foreach (var heading in _structure.Outline.HeadingsAbove(start))
        {
            var span = _structure.Blocks[_structure.Headings[heading]].Span;
            if (span.End <= start) yield return (span, false);
        }
    }

    private Carrier? Declared(Segment place, SectionSeed section, bool isNamed)
    {
        if (!IsAbout(section.About)) return new(place, Rival: section.About.Text);
        return isNamed ? new(place) : section.Because.Length > 0 ? new(place, IsReasoned: true) : null;
    }

    private SectionSeed? DeclaredFor(Segment place) =>
        _cited.Source.Sections.FirstOrDefault(section => SectionNames.Find(_cited.Citation.Document!, section.In.Text, _cited.Citation.Words.Region).Exists(named => named.Name == place));

    private bool IsAbout(Spanned? entity) => entity is not null && string.Equals(entity.Text, _context.Entity.Id.Text, StringComparison.Ordinal);

    private List<Mention> MentionsIn(Segment place) =>
        [.. Headings.SpellingsOf(place.In(_text)).SelectMany(heading => EntityNameIndex.Of(_context.Scope.Entities).Find(heading, _cited.Source.IsOcr)).Where(mention => !mention.IsCompound)];

    /// <summary>"Initial size:", "the limit:": what stands under it is said of whoever has it.</summary>
    private bool IsLabel(Segment term)
    {
        var words = WordReader.Read(_text, term.Start, term.End);
        return words.Count > 0 && (words[0].IsSmall || words.Exists(word => _cited.Asked.IsDeclared(new(ItemKind.Word, word.Start, word.End, word.Text, word.Lower, []))));
    }
}
