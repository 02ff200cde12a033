using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>A paragraph with what it names and quotes: read once, however many statements cite it.</summary>
internal sealed class Paragraph(string text, bool isOcr, EntityTable entities)
{
    private IReadOnlyList<Mention>? _mentions;
    private IReadOnlyList<QuotedSpan>? _spans;

    public string Text { get; } = text;

    /// <summary>Every entity that it names.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions ??= EntityNameIndex.Of(entities).Find(Text, isOcr);

    /// <summary>The words between its quotation marks.</summary>
    public IReadOnlyList<QuotedSpan> QuotedSpans => _spans ??= Grounding.QuotedSpans.In(Text, isOcr);
}
