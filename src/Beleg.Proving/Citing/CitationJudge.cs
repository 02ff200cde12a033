using Beleg.Linguistics.Claims;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;
using TracedRules = Beleg.Linguistics.Tracing.ValueRules;

namespace Beleg.Proving.Citing;

/// <summary>
/// Judges a citation without a catalogue by the engine that proves catalogues: the quote is anchored, its values are read, and its
/// sentence is asked what it says of the value.
/// </summary>
internal sealed class CitationJudge
{
    private const int ShownReadings = 3;

    private readonly CitationCheck _check;
    private readonly Language _language;
    private readonly UnitLexicon _units;
    private readonly Anchored _anchored;
    private readonly QuotedText _quoted;
    private readonly IReadOnlyList<Reading> _readings;
    private readonly IReadOnlyList<Unreadable> _unreadable;
    private int _checks;

    private CitationJudge(CitationCheck check, Language language, Anchored anchored, int checks)
    {
        (_check, _language, _anchored, _checks) = (check, language, anchored, checks);
        _units = check.Value.Unit.Length > 0 ? CitedUnit.Of(check.Value.Unit, language).ToLexicon() : UnitLexicon.Empty;
        _quoted = QuotedText.Of(check.Document, anchored, check.Quotation.Reading ?? check.Quotation.Text.Trim());
        _readings = [.. ValueReader.Read(_quoted.Text, language, _units, out var unreadable).Where(reading => _quoted.Shows(reading.Start, reading.End))];
        _unreadable = [.. unreadable.Where(number => _quoted.Shows(number.Start, number.End))];
    }

    public static CitationVerdict Judge(CitationCheck asked)
    {
        var check = asked.AsSeen();
        var checks = 1;
        var options = new AnchorOptions { Within = SourceRegion.Of(check.Source, check.Document), Readings = ReadingRules.Of(check.Source) };
        var result = Anchor.Find(check.Document, check.Quotation, options);
        if (result is AnchorFailure failure) return new(VerdictKind.NotFound, [NotAnchored(check, failure)], checks);

        var anchored = (Anchored)result;
        if (KnownLanguages.Find(check.Source.Language) is { } language)
        {
            var judge = new CitationJudge(check, language, anchored, checks);
            var verdict = judge.Judge();
            return check.TakesUnitOfQuote && verdict is { Kind: VerdictKind.Contradicted, Repair: { Of: RepairOf.Unit } unit } ? judge.JudgeInUnitOfQuote(unit, verdict.Checks) : verdict;
        }

        var finding = CitationFinding.Of(CitationRules.UnknownLanguage, null, "cite a document that is read, or say which language it is in", check.Source.Language, KnownLanguages.Codes);
        return new(VerdictKind.Unassessed, [finding], checks) { Anchored = anchored, Unread = [check.Quotation.Text] };
    }

    private static CitationFinding NotAnchored(CitationCheck check, AnchorFailure failure)
    {
        var isThere = failure.Problem is AnchorProblem.NotUnique or AnchorProblem.NoSuchOccurrence or AnchorProblem.OutOfContext or AnchorProblem.OutOfSection or AnchorProblem.OutOfColumn or AnchorProblem.UnknownSection;
        var candidate = failure.Candidates.FirstOrDefault();
        var repair = failure.Instead is { Reading: null } instead ? new Repair(RepairOf.Quote, instead.Text)
            : failure.Problem != AnchorProblem.NotUnique ? null
            : candidate?.SettlingPrefix is { } prefix ? new(RepairOf.Prefix, prefix)
            : candidate?.SettlingSuffix is { } suffix ? new(RepairOf.Suffix, suffix)
            : check.Quotation.Occurrence is null ? new(RepairOf.Occurrence, "1") : null;
        return CitationFinding.Of(isThere ? CitationRules.QuoteNotAtOnePlace : CitationRules.QuoteNotFound, repair, isThere ? "say which place is meant" : "quote the document's own words", failure.Message);
    }

    private CitationVerdict Judge()
    {
        _checks++;
        if (_check.Value.IsText)
        {
            foreach (var words in _check.Value.Words)
            {
                if (_quoted.Find(words) is { } place) return JudgeSentence(place, null);
            }

            return Verdict(VerdictKind.Contradicted, CitationFinding.Of(CitationRules.ValueDoesNotFollow, null, "quote the words that say it", $"\"{_check.Value.Shown}\"", _check.Quotation.Text, "does not contain it"));
        }

        // The value may stand at several places of the quote: one that is affirmed is enough.
        CitationVerdict? best = null;
        foreach (var (reading, outcome) in Following())
        {
            var verdict = JudgeSentence(new(reading.Start, reading.Length), outcome == Outcome.Weaker && reading.Value is not DateValue ? reading : null, reading);
            if (best is null || Rank(verdict.Kind) < Rank(best.Kind)) best = verdict;
            if (best.Kind == VerdictKind.Supported) break;
        }

        return best ?? DoesNotFollow();
    }

    /// <summary>The unit that the quote gives is one more word for which whoever cites vouches.</summary>
    private CitationVerdict JudgeInUnitOfQuote(Repair unit, int checks)
    {
        var (number, bound) = (((AmountValue)_check.Value.Meanings[0].Value).Low, _check.Value.Meanings[0].Bound);
        var measured = new CitationJudge(_check with { Value = CitedValue.OfNumber(number, unit.Text, bound, _language) }, _language, _anchored, checks);
        var verdict = measured.Judge();
        if (verdict.Kind is not (VerdictKind.Supported or VerdictKind.Unassessed) || verdict.Findings.Any(finding => finding.Rule.Severity == Severity.ProofError)) return verdict;

        var words = verdict.Unread.Append(WordsOf(unit, verdict)).ToEquatableArray();
        var findings = verdict.Findings.Where(finding => !ReferenceEquals(finding.Rule, CitationRules.NotRead)).Append(NotRead(words, unit, OneLine.Of(_check.Quotation.Text)));
        return verdict with { Kind = VerdictKind.Unassessed, Findings = findings.ToEquatableArray(), Unread = words };
    }

    /// <summary>The unit as the quote prints it.</summary>
    private static string WordsOf(Repair unit, CitationVerdict verdict)
    {
        var printed = verdict.Readings.Where(reading => reading.Supports).Select(reading => reading.Text.Substring(reading.Text.LastIndexOf(' ') + 1)).FirstOrDefault();
        return printed is null || printed.Any(char.IsDigit) ? unit.Text : printed;
    }

    private static CitationFinding NotRead(IEnumerable<string> words, Repair? repair, string sentence) =>
        CitationFinding.Of(CitationRules.NotRead, repair, "quote a sentence that says it plainly", string.Join("\", \"", words), sentence);

    private static int Rank(VerdictKind kind) => kind switch { VerdictKind.Supported => 0, VerdictKind.Unassessed => 1, _ => 2 };

    private IEnumerable<(Reading Reading, Outcome Outcome)> Following() =>
        from reading in _readings.Concat(new QuoteReadings(_check.Source, _readings).Resolved)
        let outcome = OutcomeOf(reading)
        where outcome != Outcome.Contradicts
        orderby outcome
        select (reading, outcome);

    private Outcome OutcomeOf(Reading reading) => _check.Value.Meanings.Min(meaning => Entailment.Check(meaning, reading).Outcome);

    private CitationVerdict DoesNotFollow()
    {
        foreach (var number in _unreadable)
        {
            var words = WordsOf(number);
            if (WhatItSays(number.Why) is { } what)
            {
                if (SaysStated(number)) return Verdict(VerdictKind.Contradicted, CitationFinding.Of(CitationRules.NotAffirmed, null, "cite words that say it", words, what, _check.Quotation.Text));
                continue;
            }

            // What was not read may well be what is stated.
            var unread = CitationFinding.Of(CitationRules.ValueDoesNotFollow, null, "quote words that say the value plainly", _check.Value.Shown, _check.Quotation.Text, $"says a number that is not read: {TracedRules.Of(number.Why).Summary} (\"{words}\")");
            return Verdict(VerdictKind.Unassessed, unread) with { Unread = [words] };
        }

        foreach (var meaning in _check.Value.Meanings)
        {
            if (_readings.FirstOrDefault(reading => meaning.Bound != reading.Bound && Entailment.Check(meaning with { Bound = reading.Bound }, reading).Outcome == Outcome.Follows) is { } bounded)
            {
                var found = meaning.Bound == Bound.None ? "none" : $"'{ValueText.Of(meaning.Bound).TrimEnd()}'";
                return Verdict(VerdictKind.Contradicted, CitationFinding.Of(CitationRules.BoundNotSaid, new(RepairOf.Bound, ValueText.Of(bounded.Bound).TrimEnd()), "", found, _check.Quotation.Text, bounded.ToString()));
            }
        }

        var reads = _readings.Count == 0 ? "says no value" : "reads as " + string.Join(" or ", _readings.Take(ShownReadings).Select(reading => $"'{reading}'"));
        return Verdict(VerdictKind.Contradicted, CitationFinding.Of(CitationRules.ValueDoesNotFollow, RepairOfValue(), "quote the words that say it", _check.Value.Shown, _check.Quotation.Text, reads));
    }

    private string WordsOf(Unreadable number)
    {
        var (start, end) = (Math.Min(number.Start, number.ReasonStart), Math.Max(number.End, number.ReasonEnd));
        return _quoted.Text.Substring(start, end - start);
    }

    /// <summary>Whether a number that says no value here says the stated one by itself.</summary>
    private bool SaysStated(Unreadable number) =>
        ValueReader.Read(_quoted.Text.Substring(number.Start, number.Length), _language, _units).Any(reading => OutcomeOf(reading) != Outcome.Contradicts);

    /// <summary>What was read against a number; nothing where it was not read at all.</summary>
    private static string? WhatItSays(UnreadableReason why) => why switch
    {
        UnreadableReason.Denied => "denies it",
        UnreadableReason.Replaced => "puts another value in its place",
        UnreadableReason.Doubtful => "leaves it open",
        _ => null,
    };

    /// <summary>The unit, where nothing but that is missing; else the one value that is of the same sort.</summary>
    private Repair? RepairOfValue()
    {
        // "30" where the quote reads as "30 seconds".
        var number = _check.Value.Shown + " ";
        if (_check.Value.IsBare && _readings.Select(reading => reading.ToString()).FirstOrDefault(text => text.StartsWith(number, StringComparison.Ordinal) && text.IndexOf(' ', number.Length) < 0) is { } measured) return new(RepairOf.Unit, measured.Substring(number.Length));

        var alike = _readings.Where(reading => _check.Value.Meanings.Any(meaning => IsAlike(meaning.Value, reading.Value))).ToList();
        var of = alike.Count > 0 ? alike : [.. _readings];
        return of.Count == 1 ? new(RepairOf.Value, of[0].ToString()) : null;
    }

    private static bool IsAlike(TextValue stated, TextValue said) => stated.GetType() == said.GetType() && (stated as AmountValue)?.Kind == (said as AmountValue)?.Kind;

    /// <param name="place">Where in the quote the value stands.</param>
    /// <param name="stronger">What the quote says, where the stated value is weaker.</param>
    /// <param name="reading">What the value was read as; <see langword="null"/> for a text.</param>
    private CitationVerdict JudgeSentence(Segment place, Reading? stronger, Reading? reading = null)
    {
        var memory = new ProofMemory(Entities(), KindsSeed.Empty, _units);
        var passage = Passage.Of(_check.Document, _check.Source.IsOcr, _language, _anchored, _quoted.Text, memory);
        passage.SetValue(place);

        _checks++;
        if (reading is not null && WholeValueProof.FindCut(passage, _language, _units) is { } cut && OutcomeOf(cut) == Outcome.Contradicts)
        {
            var (start, end) = (Math.Min(cut.Start, passage.Quote.Start), Math.Max(cut.End, passage.Quote.End));
            return Verdict(VerdictKind.Contradicted, CitationFinding.Of(CitationRules.ValueCutOut, new(RepairOf.Quote, OneLine.Of(passage.Text, start, end)), "", _check.Quotation.Text, new Segment(cut.Start, cut.Length).In(passage.Text), cut.ToString()));
        }

        var shown = OneLine.Of(passage.ValueSentence.In(passage.Text).Trim());
        var findings = new List<CitationFinding>();
        var unread = new List<string>();
        if (AnswerAt(passage) is { } answer)
        {
            if (answer.Against is { } against) return Verdict(VerdictKind.Contradicted, against);
            unread.AddRange(answer.Unread);
        }

        if (stronger is not null) findings.Add(CitationFinding.Of(CitationRules.WeakerThanSource, new(RepairOf.Value, stronger.ToString()), "", _check.Value.Shown, _check.Quotation.Text, stronger.ToString()));
        var noun = NounBehind(passage, unread);
        // A noun that counts nothing seems to be a second subject.
        if (noun is not null) unread.RemoveAll(words => words.EndsWith(", " + noun.Text, StringComparison.Ordinal));
        if (unread.Count > 0) findings.Add(NotRead(unread, noun, shown));
        return Verdict(unread.Count > 0 ? VerdictKind.Unassessed : VerdictKind.Supported, [.. findings]) with { Unread = unread.ToEquatableArray() };
    }

    /// <summary>What the sentence was read to say of the value; nothing where it is no part of a sentence.</summary>
    private ClaimAnswer? AnswerAt(Passage passage)
    {
        var sentence = passage.Paragraph.Read(passage.ValueSentence, _language, _units);
        var claim = sentence.ClaimAt(passage.Value, Asked(null));
        // Without a subject, what the sentence speaks of is what is told: "the timeout is 30 seconds".
        if (_check.Subject.Length == 0 && claim?.Subject is { Kind: SubjectKind.Stranger } stranger) claim = sentence.ClaimAt(passage.Value, Asked(stranger.Words));
        if (claim is null) return null;

        var answer = new ClaimAnswer(_check, claim, passage);
        _checks += answer.Checks;
        return answer;
    }

    /// <summary>"35 characters": a noun that no unit knows is what is counted.</summary>
    private Repair? NounBehind(Passage passage, List<string> unread)
    {
        if (!_check.Value.IsBare || _check.Value.Unit.Length > 0) return null;

        var behind = WordReader.Read(passage.Text, passage.Value.End, passage.ValueSentence.End);
        return behind.Count > 0 && char.IsLetter(behind[0].Text[0]) && unread.Contains(behind[0].Text, StringComparer.Ordinal) ? new(RepairOf.Unit, behind[0].Text) : null;
    }

    /// <summary>The one entity that is asked about, if any.</summary>
    private EntityTable Entities() => new(
        _check.Subject.Length == 0 ? [] : [new EntityName(ClaimAnswer.SubjectId, "", new LocalisedText(("", _check.Subject)), [])],
        IsComplete: true);

    /// <param name="noun">What else means the value where it stands.</param>
    private ClaimQuestion Asked(string? noun) => new()
    {
        Genre = _check.Source.Genre,
        Words = [.. _check.Names, .. ClaimAnswer.WordsOf(_check.Property), .. noun is null ? [] : new[] { noun }],
        IsSubject = mention => mention.Names(ClaimAnswer.SubjectId),
        Counted = _check.Value.Unit.Length > 0 && CitedUnit.Of(_check.Value.Unit, _language).Noun is { } counted ? [counted] : [],
    };

    private CitationVerdict Verdict(VerdictKind kind, params CitationFinding[] findings) => new(kind, findings.ToEquatableArray(), _checks)
    {
        Anchored = _anchored,
        Readings = _readings.Select(reading => new SaidValue(new Segment(reading.Start, reading.Length).In(_quoted.Text), reading.ToString(), TracedRules.Of(reading.Value), PlaceOf(reading), !_check.Value.IsText && OutcomeOf(reading) != Outcome.Contradicts)).ToEquatableArray(),
        Unreadable = _unreadable.Select(number => new SaidNumber(new Segment(number.Start, number.Length).In(_quoted.Text), new Segment(number.ReasonStart, number.ReasonLength).In(_quoted.Text), TracedRules.Of(number.Why))).ToEquatableArray(),
    };

    private Segment PlaceOf(Reading reading) => _quoted.Text.Length == _anchored.Length ? new(_anchored.Start + reading.Start, reading.Length) : new(_anchored.Start, _anchored.Length);
}
