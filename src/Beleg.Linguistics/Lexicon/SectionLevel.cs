namespace Beleg.Linguistics.Lexicon;

/// <summary>What a part of a text is, that its number or letter counts; in the order in which they contain each other.</summary>
internal enum SectionLevel : byte
{
    Annex,
    Chapter,

    /// <summary>A numbered heading.</summary>
    Section,

    /// <summary>Of a law: <em>§ 32a</em>.</summary>
    Clause,
    Article,
    Table,
    Paragraph,
    Sentence,
    Item,
}
