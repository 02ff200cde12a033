using Beleg.Proving.Anchoring;

namespace Beleg.Proving.Grounding;

/// <summary>Finds whose words stand between quotation marks: by the attribution behind them, before them or between them.</summary>
internal sealed class Speakers
{
    private readonly Passage _passage;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly QualifierLexicon _lexicon;
    private readonly IReadOnlyList<QuotedSpan> _spans;

    public Speakers(Passage passage, IReadOnlyList<Mention> mentions, QualifierLexicon lexicon, bool isOcr)
    {
        _passage = passage;
        _mentions = mentions;
        _lexicon = lexicon;
        _spans = QuotedSpans.In(passage.Text, isOcr);
    }

    /// <summary>The quotation that words stand in; a paragraph that a colon introduces is one without marks.</summary>
    public QuotedSpan? SpanOf(Segment words)
    {
        foreach (var span in _spans)
        {
            // The marks themselves, and the stop before them, may be quoted with the words.
            if (words.Start >= span.Words.Start && words.End <= span.Words.End + 1) return span;
        }

        return IsIntroduced() ? new(new(0, _passage.Text.Length), IsBlock: true) : null;
    }

    /// <summary>All that is said of whose words a quotation is.</summary>
    public IReadOnlyList<Attribution> Of(QuotedSpan span)
    {
        if (span.IsBlock) return Introducing(_passage.TextBefore!, NamesIn(_passage.TextBefore!));

        var behind = Behind(span);
        if (behind.Count > 0) return behind;
        var before = Before(span);
        return before.Count > 0 ? before : Interrupted(span);
    }

    /// <summary>The mentions of the paragraph before: set by the proof, which knows the names.</summary>
    public Func<string, IReadOnlyList<Mention>> NamesIn { get; set; } = static _ => [];

    /// <summary>„…“, so X. — „…“, sagte X.</summary>
    private IReadOnlyList<Attribution> Behind(QuotedSpan span)
    {
        var start = span.Words.End + 1;
        if (start >= _passage.Text.Length) return [];

        // A sentence of its own when the quotation ends with a stop: "….“ Das sagte X" is no attribution of the same.
        var rest = RestOfSentence(start);
        var found = AttributionFinder.In(_passage.Text, rest, _mentions, _lexicon);
        var first = WordReader.Read(_passage.Text, rest.Start, rest.End).FirstOrDefault(word => word.Text is not null && word.IsWord);
        return first.Text is null || !found.Any(attribution => attribution.Phrase.Start <= first.End + 40 && !attribution.IsHearer && IsNear(span, attribution)) ? [] : found;
    }

    private bool IsNear(QuotedSpan span, Attribution attribution)
    {
        // Only marks, a comma and the speaker's own title may stand between.
        for (var i = span.Words.End; i < attribution.Phrase.Start; i++)
        {
            if (char.IsLetterOrDigit(_passage.Text[i])) return false;
        }

        return true;
    }

    private Segment RestOfSentence(int start)
    {
        var end = start;
        var sentence = _passage.SentenceAround(start, 0);
        if (sentence.Start <= start && sentence.End > start) end = sentence.End;
        // "…“, so X. „…“": the sentence found may reach to the next quotation.
        foreach (var span in _spans)
        {
            if (span.Words.Start > start) end = Math.Min(end, span.Words.Start - 1);
        }

        return new(start, Math.Max(end - start, 0));
    }

    /// <summary>X sagt: „…“</summary>
    private IReadOnlyList<Attribution> Before(QuotedSpan span)
    {
        var text = _passage.Text.Substring(0, span.Words.Start - 1).TrimEnd();
        if (text.Length == 0) return IsIntroduced() ? Introducing(_passage.TextBefore!, NamesIn(_passage.TextBefore!)) : [];
        return text[text.Length - 1] is ':' or ',' ? Introducing(text, _mentions) : [];
    }

    /// <summary>Who says what a colon, or in English a comma, introduces at the end of a text.</summary>
    private List<Attribution> Introducing(string text, IReadOnlyList<Mention> mentions)
    {
        var trimmed = text.TrimEnd();
        if (trimmed.Length == 0) return [];
        var sentence = _passage.SentenceOf(trimmed);
        var found = AttributionFinder.In(trimmed, sentence, mentions, _lexicon).ToList();
        if (found.Exists(attribution => !attribution.IsHearer)) return found;

        // A colon needs no verb of saying: "X fand deutliche Worte: „…“".
        var who = trimmed[trimmed.Length - 1] is ':' ? mentions.FirstOrDefault(mention => mention.Start >= sentence.Start && mention.End <= sentence.End && !mention.IsCompound) : null;
        if (who is not null) found.Add(new(who, sentence, sentence.End, text.Length));
        return found;
    }

    /// <summary>„…“, so X. „…“: the second is X's too where nothing but the attribution parts them.</summary>
    private IReadOnlyList<Attribution> Interrupted(QuotedSpan span)
    {
        var at = -1;
        for (var i = 0; i < _spans.Count; i++)
        {
            if (ReferenceEquals(_spans[i], span)) at = i;
        }

        if (at <= 0) return [];

        var before = _spans[at - 1];
        var attributions = Behind(before);
        if (attributions.Count == 0) return [];

        var last = attributions.Max(attribution => attribution.Phrase.End);
        for (var i = last; i < span.Words.Start - 1; i++)
        {
            if (char.IsLetterOrDigit(_passage.Text[i])) return [];
        }

        return attributions;
    }

    private bool IsIntroduced() => _passage.TextBefore is { } before && before.TrimEnd() is { Length: > 0 } text && text[text.Length - 1] == ':' && AttributionFinder.In(text, _passage.SentenceOf(text), NamesIn(text), _lexicon).Any(attribution => !attribution.IsHearer);
}
