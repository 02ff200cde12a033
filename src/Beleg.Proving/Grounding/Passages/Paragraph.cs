using Beleg.Linguistics.Claims;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>A paragraph with what it names and quotes: read once, however many statements cite it.</summary>
internal sealed class Paragraph(string text, bool isOcr, EntityTable entities)
{
    private IReadOnlyList<Mention>? _mentions;
    private IReadOnlyList<QuotedSpan>? _spans;

    private readonly Dictionary<(Language, Segment), ReadSentence> _sentences = [];
    private (Language Language, IReadOnlyList<Reading> Readings)? _readings;

    public string Text { get; } = text;

    /// <summary>Every entity that it names.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions ??= EntityNameIndex.Of(entities).Find(Text, isOcr);

    /// <summary>One of its sentences, read once whatever is asked of it.</summary>
    public ReadSentence Read(Segment sentence, Language language, UnitLexicon units)
    {
        if (!_sentences.TryGetValue((language, sentence), out var read)) _sentences.Add((language, sentence), read = ReadSentence.Read(Text, sentence, language, Mentions, Readings(language, units)));
        return read;
    }

    /// <summary>Every value that it says.</summary>
    public IReadOnlyList<Reading> Readings(Language language, UnitLexicon units)
    {
        if (_readings is not { } known || !ReferenceEquals(known.Language, language)) _readings = known = (language, ValueReader.Read(Text, language, units));
        return known.Readings;
    }

    /// <summary>The words between its quotation marks.</summary>
    public IReadOnlyList<QuotedSpan> QuotedSpans => _spans ??= Grounding.QuotedSpans.In(Text, isOcr);
}
