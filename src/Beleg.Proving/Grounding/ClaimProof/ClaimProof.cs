using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Compares a statement with what its sentences were read to say, field by field. What was read against it refuses it; what
/// was not read at a joint leaves it unproven.
/// </summary>
internal sealed class ClaimProof
{
    private readonly StatementContext _context;
    private readonly CitedPassage _cited;
    private readonly Claim _claim;

    private ClaimProof(StatementContext context, CitedPassage cited, Claim claim)
    {
        (_context, _cited, _claim) = (context, cited, claim);
    }

    public static void Prove(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        if (context.Statement.IsParaphrase || context.Property.Type is PropertyType.Speech or PropertyType.Flag) return;

        // A missing name is an issue of its own; every quote would only repeat it.
        if (context.Entity.Header.Name.Texts.Count == 0) return;
        // So is an id that is given twice: the names of the second are in no table.
        if (!context.Entity.Header.Equals(context.Scope.Entities.Find(context.Entity.Id.Text))) return;

        foreach (var cited in passages)
        {
            if (cited.Citation.Seed.Disputes || !cited.HasValuePlace || cited.Claim is not { } claim) continue;

            new ClaimProof(context, cited, claim).Prove();
        }
    }

    private bool IsAmount => _context.Property.IsAmount;

    private string Quote => _cited.Citation.Seed.Quote.Text;

    private SeedLocation Location => _cited.Citation.Seed.Quote.Location;

    private void Prove()
    {
        if (_context.Property.Words.PatternsIn(_cited.Source.Language).Count() == 0 && Apposition.Joins(_context, _cited, _claim)) return;

        // One reason is enough: what denies a sentence also makes the rest of it say something else.
        if (!ProveAffirmed() || !ProveModality() || !ProveVoices()) return;
        if (!IsAmount)
        {
            ProveText();
            return;
        }

        if (!ProveProperty() || !ProveWhole() || !ProveTime() || !ProveRate() || !ProveSubject()) return;
        if (ProveHeader() && ProveRead()) ProveRestrictions();
    }

    private bool ProveAffirmed() => Check(_claim.DeniedBy is null, Rules.ClaimDenied, _claim.DeniedBy ?? "", Quote);

    private bool ProveModality()
    {
        var isPlan = _claim.Modality is Modality.Decided or Modality.Planned or Modality.Demanded && _context.Statement.Status is Status.Stated or Status.Achieved && _context.Property.Type is not PropertyType.Text;
        // Of a text, verbs of planning and the like are what it speaks of.
        var isUnsaid = IsAmount ? _claim.Modality >= Modality.Possible : _claim.Modality is Modality.Possible or Modality.Asked or Modality.Conditional or Modality.Unreal
            || (_claim.Modality == Modality.Abandoned && _context.Property.Type is PropertyType.Entity or PropertyType.Entities);
        return Check(!isUnsaid && !isPlan, Rules.NotStateable, _claim.ModalityWord, ClaimWords.NameOf(_claim.Modality), Quote);
    }

    private bool ProveVoices()
    {
        foreach (var voice in _claim.Voices)
        {
            var isOwn = _context.Statement.By.Count > 0 && voice.Kind is not (VoiceKind.Believes or VoiceKind.Alleges);
            if (!Check(isOwn, Rules.ClaimHearsay, voice.Words, ClaimWords.NameOf(voice.Kind), Quote)) return false;
        }

        return true;
    }

    /// <summary>Which of the kind's properties it is, where others have such values too.</summary>
    private bool ProveProperty()
    {
        var (question, needed) = (_cited.Asked, Question.NeedsWords(_context));
        if (question.Words.Count == 0 && question.Patterns.Count == 0 && !needed) return true;

        var isSaid = _claim.SaysProperty || question.Patterns.Any(Says) || question.Words.Any(IsInHeader);
        return Attested(Joint.Property, Rules.PropertyNotSaid, isSaid ? [] : [_context.Property.Name], _context.Property.Name, question.Words.Count == 0 ? "none declared" : string.Join(", ", question.Words), Quote);
    }

    /// <summary>"Former revenue, average": a column's header can make something else of its cells.</summary>
    private bool ProveHeader()
    {
        var lexicon = _cited.Language!.Clauses;
        var header = HeaderStanding.WordsOf(TableHeader.Of(_cited));
        return Attested(Joint.Header, Rules.NotRead, [.. header.Where(word => Array.Exists(lexicon.SensesOf(word.ToLowerInvariant()), static sense => IsOther(sense.Role)))], string.Join(" ", header), Quote, "");
    }

    /// <summary>Whether a word before a noun makes something else of it: former, average, alleged. What is planned was read as its status.</summary>
    private static bool IsOther(ClauseRole role) => role is ClauseRole.AdjPrivative or ClauseRole.AdjPast or ClauseRole.AdjAverage or ClauseRole.AdjOther or ClauseRole.AdjFalse;

    private bool IsInHeader(string word) => RelationWords.StandIn(TableHeader.Of(_cited), [word]) || RelationWords.StandIn(TableHeader.OfRow(_cited, EntityNames()), [word]);

    private IEnumerable<string> EntityNames() => _context.Scope.Entities.Find(_context.Entity.Id.Text)?.Names ?? [];

    private bool Says(RelationPattern pattern) => _claim.Clause is { } clause && new PatternReader(_cited.ReadSentence!, clause, _cited.Asked).IsSaid(pattern, _claim.Target);

    private void ProveText()
    {
        if (Check(_claim.CutBy is null, Rules.TextCut, _claim.CutBy ?? "", Quote) && _context.Property.Type is PropertyType.Entity or PropertyType.Entities) ProveRelation();
    }

    private void ProveRelation()
    {
        var (question, unread) = (_cited.Asked, _claim.TooLong ?? _claim.HangsOn);
        if (!Attested(_claim.TooLong is null ? Joint.Value : Joint.Chain, Rules.NotRead, unread is null ? [] : [unread], unread ?? "", _cited.Passage.ValueSentence.In(_cited.Passage.Text), "") || !ProveEnd() || !ProveTime()) return;

        // A pattern or a plain word may say it: where both are declared, either does.
        var isSaid = question.Patterns.Count == 0 || SaysEach() || (question.Words.Count > 0 && _claim.SaysProperty);
        Check(isSaid, Rules.PropertyNotSaid, _context.Property.Name, string.Join(", ", question.Patterns.Select(pattern => pattern.Text)), Quote);
    }

    /// <summary>Of several names each must be said by a pattern, or be one of a list with one that is: <em>A built it for B</em> says it of A.</summary>
    private bool SaysEach()
    {
        if (_claim.Clause is not { } clause) return false;

        var (sentence, members) = (_cited.ReadSentence!, _cited.Asked.Members);
        var names = sentence.NamesAt(_claim.Target);
        var reader = new PatternReader(sentence, clause, _cited.Asked);
        var said = names.FindAll(name => name.Mention!.NamesAny(members) && _cited.Asked.Patterns.Any(pattern => reader.IsSaid(pattern, name.Mention.Place)));
        return said.Count > 0 && members.All(id => names.FindAll(name => name.Mention!.Names(id)) is var own
            && (own.Count == 0 || own.Exists(name => said.Contains(name) || Coordination.MembersAt(sentence, clause, name.Mention!.Place).Exists(said.Contains))));
    }

    /// <summary>"The South Yard cooperates with A and the North Yard with B": whose relation it is, where the verb has another of the subject's kind for its own.</summary>
    private bool ProveEnd()
    {
        if (_claim is not { Clause: { } clause, Subject: { Kind: SubjectKind.Named, Mention: { IsCompound: false } mention } subject }) return true;

        var isOther = mention.NamesKind(_context.Entity.Kind.Text) && !mention.Names(_context.Entity.Id.Text) && !mention.NamesAny(_cited.Asked.Members)
            && !Coordination.MembersAt(_cited.ReadSentence!, clause, subject.Place).Exists(member => member.Mention?.Names(_context.Entity.Id.Text) == true);
        return Check(!isOther, Rules.AnotherSubject, string.Join(" or ", _context.Entity.Header.Names.Select(name => $"\"{name}\"")), subject.Words, Quote);
    }

    /// <summary>What is compared with may itself be what a fact is about, where the author names it so.</summary>
    private bool ProveWhole()
    {
        var isMeant = _cited.Citation.Seed.Subject is { } words && Quote.IndexOf(words.Text, StringComparison.Ordinal) >= 0;
        return Check(_claim.SetApartBy is null || isMeant, Rules.ValueSetApart, _claim.SetApartBy ?? "", Quote);
    }

    private bool ProveTime()
    {
        var hasTime = _context.Statement.AsOf is not null || _context.Statement.Valid is not null;
        if (!Check(_claim.PastWord is null || hasTime, Rules.ClaimPast, _claim.PastWord ?? "", Quote)) return false;

        var isDone = _context.Statement.Status is Status.Stated or Status.Achieved;
        var later = isDone ? _claim.Dates.Find(date => date.Reading is { } reading && IsLaterThanSource(reading)) : null;
        return Check(later is null, Rules.NotStateable, later?.Text ?? "", "something to come", Quote) && (!isDone || ProvePast());
    }

    /// <summary>A date that a text left open may be completed to a day on which the text was not yet written.</summary>
    private bool ProvePast()
    {
        if (_context.Property.Type is not PropertyType.Date || _context.Statement.Values.Count != 1 || _context.Statement.Values[0] is not { } value || !PartialDate.TryParse(value.Text, out var date)) return true;

        return Check(!IsLaterThanSource(new Reading(NormalForm.Of(date)!.Value, Bound.None, 0, 0)), Rules.NotStateable, value.Text, "something to come", Quote);
    }

    private bool IsLaterThanSource(Reading reading)
    {
        if (_cited.Source.Published is not { } published || !PartialDate.TryParse(published.Value.Text, out var date)) return false;

        // A period that begins later is to come; one that only ends later goes on.
        CalendarDate? first = reading.Value switch
        {
            DateValue { IsResolved: true } value => value.Date,
            PeriodValue { Start: { Year: not null } start } => start,
            PeriodValue { Start: null, End: { Year: not null } end } => end,
            _ => (CalendarDate?)null,
        };
        if (first?.Year is not { } year) return false;
        if (year != date.Year) return year > date.Year;
        return date.Month is { } month && first.Value.Month is { } other && other <= 12 && (other > month || (other == month && date.Day is { } day && first.Value.Day is { } firstDay && firstDay > day));
    }

    private bool ProveRate()
    {
        var isPer = _context.Statement.Per is not null || _context.Property.Unit.IndexOf('/') >= 0;
        var period = _claim.PerWord is { } word ? _cited.Language!.PerPeriod.Find(word) : null;
        return Check(_claim.PerWord is null || isPer, Rules.RateDropped, _claim.PerWord ?? "", Quote, period is null ? "'per: …' with the noun behind it" : $"'per: {period}'");
    }

    private bool ProveSubject()
    {
        var subject = _claim.Subject;
        if (subject.Kind is SubjectKind.Pronoun or SubjectKind.KindNoun && Before() is { } before) subject = before;
        var isNamed = subject.Kind == SubjectKind.Named && subject.Mention!.Names(_context.Entity.Id.Text);
        var isOther = subject.Kind == SubjectKind.UnknownName || (subject.Kind == SubjectKind.Named && !isNamed && subject.Mention!.NamesKind(_context.Entity.Kind.Text));
        // What is said of something of another kind may still be about the subject: that was not read.
        if (subject.Kind == SubjectKind.Named && !isNamed && !isOther) _claim.Miss(Joint.Subject, subject.Words);
        if (OtherCell() is { } cell) _claim.Miss(Joint.Subject, cell);
        return Check(!isOther, Rules.AnotherSubject, string.Join(" or ", _context.Entity.Header.Names.Select(name => $"\"{name}\"")), subject.Words, Quote);
    }

    /// <summary>"| Rival of the North Yard | 14 |": the cell that mentions the subject, where it is none of its names.</summary>
    private string? OtherCell()
    {
        var (text, sentence, target) = (_cited.Passage.Text, _cited.Passage.Sentence, _claim.Target);
        var first = text.LastIndexOf('|', Math.Max(target.Start - 1, 0), Math.Max(target.Start - sentence.Start, 0));
        if (first < 0 || _cited.Citation.Document!.Structure.BlockAt(_cited.Citation.Anchored!.Start) is not (>= 0 and var block) || _cited.Citation.Document.Structure.Blocks[block].TableRow < 0) return null;

        var question = _cited.Asked;
        string? other = null;
        foreach (var mention in _cited.Mentions.Where(mention => mention.IsWithin(sentence.Start, first) && mention.Names(_context.Entity.Id.Text)))
        {
            var start = text.LastIndexOf('|', mention.Start, mention.Start - sentence.Start) + 1;
            if (start <= 0) start = sentence.Start;
            while (start < mention.Start && char.IsWhiteSpace(text[start])) start++;
            var end = text.IndexOf('|', mention.End, sentence.End - mention.End);
            var cell = text.Substring(start, (end < 0 ? sentence.End : end) - start).TrimEnd();
            if (NameHead.Is(cell, mention with { Start = mention.Start - start }, _cited, question)) return null;
            other ??= cell;
        }

        return other;
    }

    /// <summary>What the sentence before speaks of, in the same paragraph: a pronoun takes that up.</summary>
    private ClaimSubject? Before()
    {
        var (passage, at) = (_cited.Passage, _cited.Passage.ValueSentence.Start - 1);
        while (at > 0 && char.IsWhiteSpace(passage.Text[at])) at--;
        if (at <= 0) return null;

        var sentence = passage.SentenceAround(at, 1);
        var subject = Antecedents.Of(_cited.Read(sentence));
        return subject.Kind is SubjectKind.Named or SubjectKind.UnknownName ? subject : null;
    }

    private bool ProveRead()
    {
        if (_claim.Subject.Kind is SubjectKind.Stranger) _claim.Miss(Joint.Subject, _claim.Subject.Words);
        var remedies = _claim.Unread.Count == 0 || _context.AttestationFor(_cited.Citation.Seed) is not null ? "" : Remedies.For(_context, _cited, _claim);
        return Attested(Joint.None, Rules.NotRead, [.. _claim.Unread.Select(unread => unread.Words)], string.Join("\", \"", _claim.Unread.Select(unread => unread.Words)), _cited.Passage.ValueSentence.In(_cited.Passage.Text), remedies);
    }

    private void ProveRestrictions()
    {
        var of = OneLine(_context.Statement.WholeOf?.Text ?? "");
        var per = _context.Statement.Per?.Text ?? "";
        foreach (var restriction in _claim.Restrictions)
        {
            var words = OneLine(restriction.In(_cited.Passage.Text));
            // "per pier": what the statement says as 'per'.
            var isRate = per.Length > 0 && _claim.PerWord is { } rate && words.StartsWith(rate, StringComparison.Ordinal) && words.EndsWith(per, StringComparison.Ordinal);
            if (!Check(isRate || of.IndexOf(words, StringComparison.Ordinal) >= 0, Rules.RestrictionDropped, words, Quote)) return;
        }
    }

    /// <summary>A line of the document may end between two of the words.</summary>
    private static string OneLine(string words) => string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What was not read may be vouched for; what was read against a statement may not.</summary>
    /// <param name="joint">Where it stands; none where it was taken from the claim, which knows.</param>
    private bool Attested(Joint joint, Rule rule, IReadOnlyList<string> unread, params string[] arguments)
    {
        if (unread.Count == 0 || (joint & _claim.Shadowed) is not Joint.None) return Check(true, rule, arguments);

        var citation = _cited.Citation;
        citation.UnreadWords = citation.UnreadWords.Length == 0 ? string.Join(", ", unread) : citation.UnreadWords + ", " + string.Join(", ", unread);
        return Check(_context.AttestationFor(citation.Seed) is not null, rule, arguments);
    }

    private bool Check(bool holds, Rule rule, params string[] arguments) => _context.Issues.Check(holds, rule, Location, arguments);
}
