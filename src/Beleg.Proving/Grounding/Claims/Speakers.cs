using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;

namespace Beleg.Proving.Grounding;

/// <summary>Finds whose words stand between quotation marks: by the attribution behind them, before them or between them.</summary>
internal sealed class Speakers
{
    private readonly Passage _passage;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly Language _language;
    private readonly IReadOnlyList<QuotedSpan> _spans;
    private readonly IReadOnlyList<ReadAttribution> _introducing;

    /// <param name="introduction">The paragraph before, where it ends with a colon.</param>
    public Speakers(Passage passage, Paragraph? introduction, Language language)
    {
        _passage = passage;
        _mentions = passage.Paragraph.Mentions;
        _language = language;
        _spans = passage.Paragraph.QuotedSpans;
        _introducing = introduction is null ? [] : IntroducedBy(introduction);
    }

    /// <summary>The quotation that words stand in; a paragraph that a colon introduces is one without marks.</summary>
    public QuotedSpan? SpanOf(Segment words)
    {
        foreach (var span in _spans)
        {
            // The marks themselves, and the stop before them, may be quoted with the words.
            if (words.Start >= span.Words.Start && words.End <= span.Words.End + 1) return span;
        }

        return _introducing.Count > 0 ? new(new(0, _passage.Text.Length), IsBlock: true) : null;
    }

    /// <summary>All that is said of whose words a quotation is.</summary>
    public IReadOnlyList<ReadAttribution> Of(QuotedSpan span)
    {
        if (span.IsBlock) return _introducing;

        var behind = Behind(span);
        if (behind.Count > 0) return behind;
        var before = Before(span);
        return before.Count > 0 ? before : Interrupted(span);
    }

    /// <summary>„…“, so X. — „…“, sagte X.</summary>
    private IReadOnlyList<ReadAttribution> Behind(QuotedSpan span)
    {
        var start = span.Words.End + 1;
        if (start >= _passage.Text.Length) return [];

        // A sentence of its own when the quotation ends with a stop: "….“ Das sagte X" is no attribution of the same.
        var rest = RestOfSentence(start);
        var found = AttributionsIn(_passage.Text, rest, _mentions);
        // Only marks may stand between; a title of the speaker belongs to the phrase.
        return found.Any(attribution => !attribution.IsHearer && _passage.Text.HasNoWord(span.Words.End, attribution.Phrase.Start)) ? Spoken(_passage.Text, found, rest.Start) : [];
    }

    /// <summary>
    /// "Ida Brandt never said", "said Ida Brandt's rival": nobody's words are told by what denies them, nor by the name of whom the speaker belongs to.
    /// </summary>
    /// <param name="from">Behind the quotation; or, where it follows, the beginning of what introduces it.</param>
    /// <param name="to">Where the quotation follows: the end of what introduces it; else <see langword="null"/>, and it is the attribution's own.</param>
    private IReadOnlyList<ReadAttribution> Spoken(string text, IReadOnlyList<ReadAttribution> found, int from, int? to = null)
    {
        var spoken = found.Where(attribution => attribution.IsHearer || !(attribution.Who is { } who && IsOwner(text, who.End))).ToList();
        var last = spoken.FindLastIndex(attribution => !attribution.IsHearer);
        if (last < 0) return spoken;

        return _language.Qualifiers.Negations.IsIn(WordReader.Read(text, from, to ?? spoken[last].Phrase.End)) ? [] : spoken;
    }

    private bool IsOwner(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('\'' or '’') || text[end + 1] != 's') return false;
        var words = WordReader.Read(text, end + 2, text.Length);
        return words.Count > 0 && words[0].IsWord && !Array.Exists(_language.Clauses.SensesOf(words[0].Lower), static sense => sense.Role is ClauseRole.NounVoice);
    }

    private IReadOnlyList<ReadAttribution> AttributionsIn(string text, Segment sentence, IReadOnlyList<Mention> mentions) =>
        Attributions.In(ReadSentence.Read(text, sentence, _language, mentions, []));

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
    private IReadOnlyList<ReadAttribution> Before(QuotedSpan span)
    {
        var text = _passage.Text.Substring(0, span.Words.Start - 1).TrimEnd();
        if (text.Length == 0) return _introducing;
        return text[text.Length - 1] is ':' or ',' ? Introducing(text, _mentions) : [];
    }

    /// <summary>Who says what a colon, or in English a comma, introduces at the end of a text.</summary>
    private List<ReadAttribution> Introducing(string text, IReadOnlyList<Mention> mentions)
    {
        var trimmed = text.TrimEnd();
        if (trimmed.Length == 0) return [];
        var sentence = _passage.SentenceOf(trimmed);
        var found = AttributionsIn(trimmed, sentence, mentions).ToList();
        if (found.Exists(attribution => !attribution.IsHearer)) return [.. Spoken(trimmed, found, sentence.Start, trimmed.Length)];

        // A colon needs no verb of saying: "X fand deutliche Worte: „…“".
        var who = trimmed[trimmed.Length - 1] is ':' ? mentions.FirstOrDefault(mention => mention.Start >= sentence.Start && mention.End <= sentence.End && !mention.IsCompound) : null;
        if (who is not null) found.Add(new(who, sentence, sentence.End, text.Length));
        return [.. Spoken(trimmed, found, sentence.Start, trimmed.Length)];
    }

    /// <summary>„…“, so X. „…“: the second is X's too where nothing but the attribution parts them.</summary>
    private IReadOnlyList<ReadAttribution> Interrupted(QuotedSpan span)
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
        return _passage.Text.HasNoWord(last, span.Words.Start - 1) ? attributions : [];
    }

    /// <summary>Who says what the paragraph before introduces. The colon of a paragraph is no quotation without a verb of saying.</summary>
    private IReadOnlyList<ReadAttribution> IntroducedBy(Paragraph paragraph)
    {
        var found = AttributionsIn(paragraph.Text, _passage.SentenceOf(paragraph.Text), paragraph.Mentions);
        return found.Any(attribution => !attribution.IsHearer) ? found : [];
    }
}
