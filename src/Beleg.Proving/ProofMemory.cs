using Beleg.Linguistics.Claims;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;

namespace Beleg.Proving;

/// <summary>
/// What the proof of one file asks for again and again, worked out once. It lives as long as that proof and no longer: it
/// holds what no step of the pipeline needs to keep.
/// </summary>
internal sealed class ProofMemory(EntityTable entities, KindsSeed kinds, UnitLexicon units)
{
    private readonly Dictionary<string, AccompanyingWords> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadingRules> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<(EvidenceDocument Document, int Start, int End, bool IsOcr), Paragraph> _paragraphs = [];
    private readonly Dictionary<(string Kind, string Property, string Language), ClaimQuestion> _questions = [];
    private EquatableArray<string>? _declared;

    public UnitLexicon Units => units;

    /// <summary>The words of a source that accompany quotes; it has a document.</summary>
    public AccompanyingWords WordsOf(CitableSource source)
    {
        if (!_words.TryGetValue(source.Id, out var words)) _words.Add(source.Id, words = new(source.Source!, source.Document!, () => ReadingsOf(source.Source!)));
        return words;
    }

    /// <summary>What readings of a source may repair, with the names that are declared.</summary>
    public ReadingRules ReadingsOf(SourceSeed source)
    {
        if (!_readings.TryGetValue(source.Id, out var rules)) _readings.Add(source.Id, rules = ReadingRules.Of(source) with { Names = _declared ??= DeclaredWords(), Units = units });
        return rules;
    }

    /// <summary>What is asked for a property of a kind in a language, made once.</summary>
    public ClaimQuestion DeclaredFor(string kind, string property, string language, Func<ClaimQuestion> make)
    {
        var key = (kind, property, language);
        if (!_questions.TryGetValue(key, out var question)) _questions.Add(key, question = make());
        return question;
    }

    /// <summary>A run of a document as it is printed there.</summary>
    public Paragraph ParagraphOf(EvidenceDocument document, int start, int end, bool isOcr)
    {
        var key = (document, start, end, isOcr);
        if (!_paragraphs.TryGetValue(key, out var paragraph)) _paragraphs.Add(key, paragraph = ParagraphOf(TextOf(document, isOcr).Substring(start, end - start), isOcr));
        return paragraph;
    }

    /// <summary>A document's text as its sentences are read: recognised print does not tell why a line ends, and has a rule of its own.</summary>
    public static string TextOf(EvidenceDocument document, bool isOcr) => isOcr ? document.Text : document.Structure.Flowing;

    /// <summary>A paragraph with a quote as its reading repairs it: no other statement has the same.</summary>
    public Paragraph ParagraphOf(string text, bool isOcr) => new(text, isOcr, entities);

    /// <summary>The words of which the names of entities and units are made, as they are declared.</summary>
    private EquatableArray<string> DeclaredWords() =>
        entities.Entities.SelectMany(entity => entity.Names)
            .Concat(kinds.Units.SelectMany(unit => unit.Forms))
            .SelectMany(name => name.Split(' ', '-'))
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
}
