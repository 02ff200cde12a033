using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;

namespace Beleg.Proving.Citing;

/// <summary>What a sentence was read to say, held against a citation: what speaks against it, and what was not read.</summary>
internal sealed class ClaimAnswer
{
    /// <summary>The id under which the one entity stands that is asked about.</summary>
    public const string SubjectId = "subject";

    private readonly CitationCheck _check;
    private readonly Claim _claim;
    private readonly Passage _passage;
    private readonly List<string> _unread = [];

    public ClaimAnswer(CitationCheck check, Claim claim, Passage passage)
    {
        (_check, _claim, _passage) = (check, claim, passage);
        Against = FindAgainst();
        if (Against is null) Gather();
    }

    public static string[] WordsOf(string words) => words.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What refuses the citation; nobody can vouch for it.</summary>
    public CitationFinding? Against { get; }

    /// <summary>What was not read, word by word.</summary>
    public IEnumerable<string> Unread => _unread.Distinct(StringComparer.Ordinal);

    public int Checks { get; private set; }

    private bool IsText => _check.Value.IsText;

    private bool AsksSubject => _check.Subject.Length > 0;

    private CitationFinding? FindAgainst() =>
        Held(_claim.DeniedBy, "denies it")
        ?? Held(IsUnsaid ? _claim.ModalityWord : null, "makes it " + ClaimWords.NameOf(_claim.Modality))
        ?? Held(Hearsay?.Words, ClaimWords.NameOf(Hearsay?.Kind ?? VoiceKind.Says))
        ?? (IsText ? Held(_claim.CutBy, "belongs to the text") : Held(PastWord, "says that it was so once") ?? Held(_claim.SetApartBy, "sets it apart as a part, an earlier value or that of something else"))
        ?? Other();

    /// <summary>"InitialWindow": what the value is called was meant so.</summary>
    private string? PastWord => _claim.PastWord is { } word && IsMeant(word) ? null : _claim.PastWord;

    private bool IsMeant(string word) => _check.Names.Concat(WordsOf(_check.Property)).Any(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Who is named as saying so may be right, and whoever cites vouches for that; what is only believed is not said.</summary>
    private ReadVoice? Hearsay => _claim.Voices.Find(voice => voice.Kind is VoiceKind.Believes or VoiceKind.Alleges or VoiceKind.Unnamed);

    /// <summary>A duty, an advice, a permission are what standards state. Of a text, verbs of planning and the like are what it speaks of.</summary>
    private bool IsUnsaid => IsText
        ? _claim.Modality is Modality.Possible or Modality.Asked or Modality.Conditional or Modality.Unreal
        : _claim.Modality is not (Modality.Stated or Modality.UnderWay) && Standing.NormOf(_claim.Modality) is null;

    private CitationFinding? Held(string? word, string what)
    {
        Checks++;
        return word is null ? null : CitationFinding.Of(CitationRules.NotAffirmed, null, "cite words that say it", word, what, _check.Quotation.Text);
    }

    private CitationFinding? Other()
    {
        if (!AsksSubject || _claim.Subject.Kind != SubjectKind.UnknownName) return null;

        Checks++;
        return CitationFinding.Of(Rules.AnotherSubject, null, "", $"\"{_check.Subject}\"", _claim.Subject.Words, _check.Quotation.Text);
    }

    private void Gather()
    {
        Checks++;
        if (_claim.TooLong is { } beginning) _unread.Add(beginning);
        if (!IsText)
        {
            // Without a subject there is none to be told from others: whoever cites vouches for it.
            _unread.AddRange(_claim.Unread.Where(unread => !IsDuty(unread) && !IsMeant(unread.Words) && (AsksSubject || !IsSubject(unread))).Select(unread => unread.Words));
            _unread.AddRange(_claim.Restrictions.Select(words => words.In(_passage.Text)));
            if (_claim.PerWord is { } per && _check.Value.Unit.IndexOf('/') < 0) _unread.Add(per);
        }

        _unread.AddRange(_claim.Voices.Select(voice => voice.Words));
        if (AsksSubject) GatherSubject();
        _unread.AddRange(WordsOf(_check.Property).Where(word => _claim.Clause?.Items.Exists(item => item.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) != true));
    }

    /// <summary>"must not exceed": that it is a duty was read, where the value takes the verb in.</summary>
    private bool IsDuty(UnreadWords unread) =>
        unread.Joint == Joint.Verb && _claim.Clause?.Items.Exists(item => item.Has(ClauseRole.ModalMust) && string.Equals(item.Text, unread.Words, StringComparison.Ordinal)) == true;

    private bool IsSubject(UnreadWords unread) => unread.Joint == Joint.Subject && _claim.Subject.Kind is SubjectKind.Stranger or SubjectKind.UnknownName && string.Equals(unread.Words, _claim.Subject.Words, StringComparison.Ordinal);

    private void GatherSubject()
    {
        Checks++;
        var subject = _claim.Subject;
        if (subject.Kind == SubjectKind.Named) return;
        if (subject.Kind is SubjectKind.Stranger or SubjectKind.Several or SubjectKind.KindNoun or SubjectKind.Pronoun) _unread.Add(subject.Words);
        // A label or a text has no subject of its own: the name must stand there.
        else if (!_passage.Paragraph.Mentions.Any(mention => mention.Place.Overlaps(_passage.ValueSentence))) _unread.Add(_check.Subject);
    }
}
