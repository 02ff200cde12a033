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
    private readonly ClaimQuestion _question;

    private CarrierFinder(StatementContext context, CitedPassage cited, ClaimQuestion question)
    {
        (_context, _cited, _question) = (context, cited, question);
        (_structure, _text) = (cited.Citation.Document!.Structure, cited.Citation.Document.Text);
    }

    /// <summary>What carries the subject of a citation; <see langword="null"/> where nothing does.</summary>
    public static Carrier? Of(StatementContext context, CitedPassage cited)
    {
        // A sentence with a subject of its own speaks of that, whatever stands above it.
        if (cited.Claim is not { Subject.Kind: SubjectKind.None or SubjectKind.KindNoun } claim || !(context.Property.IsAmount() || claim.IsFragment)) return null;
        return new CarrierFinder(context, cited, Question.Of(context, cited.Source)).Find();
    }

    private Carrier? Find()
    {
        var (source, words) = (_cited.Source, _cited.Citation.Words);
        if (_cited.Claim!.Subject.Kind is SubjectKind.KindNoun && LastOfKind() is { } last)
        {
            var place = new Segment(_cited.Passage.DocumentStart + last.Start, last.Length);
            return last.Names(_context.Entity.Id.Text) ? new(place) : new(place, Rival: last.FirstId);
        }

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
            if (own is not null && ((isNearest && IsHead(place, own)) || IsAbout(source.About))) return new(place);
            if (own is null && (Headings.IsNameAlone(place.In(_text)) || (isTerm && !IsLabel(place)))) return null;
            isNearest &= isTerm;
        }

        if (!IsAbout(source.About)) return null;
        var title = SourceTitle.PlacesOf(source, _cited.Citation.Document!, words).Find(place => MentionsIn(place).Exists(mention => mention.Names(_context.Entity.Id.Text)));
        return title.Length == 0 ? null : new(title);
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
        return words.Count > 0 && (words[0].IsSmall || words.Exists(word => _question.IsDeclared(new(ItemKind.Word, word.Start, word.End, word.Text, word.Lower, []))));
    }

    /// <summary>"3. The north terminal", "North terminal opened": the name itself, and not somebody who is told of by it.</summary>
    private bool IsHead(Segment place, Mention mention)
    {
        var heading = place.In(_text);
        if (KnownLanguages.Find(_cited.Source.Language) is not { } language) return false;

        foreach (var word in WordReader.Read(heading, Headings.LengthOfMarks(heading), mention.Start))
        {
            if (word.IsWord && !HasRole(word, ClauseRole.Det)) return false;
        }

        var behind = WordReader.Read(heading, mention.End, heading.Length);
        if (heading[mention.End - 1] is '\'' or '’' || behind.Count == 0 || !behind[0].IsWord) return behind.Count == 0 || behind[0].Text[0] is not ('\'' or '’');
        return Array.Exists(language.Clauses.SensesOf(behind[0].Lower), static sense => sense.IsVerb || sense.Role is ClauseRole.NounLabel or ClauseRole.NounCarrier)
            || _question.IsDeclared(new(ItemKind.Word, behind[0].Start, behind[0].End, behind[0].Text, behind[0].Lower, []));

        bool HasRole(Word word, ClauseRole role) => Array.Exists(language.Clauses.SensesOf(word.Lower), sense => sense.Role == role);
    }
}
