using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;
using Beleg.Proving.Statements;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>One citation of one statement, proven by itself: the value is what stands in brackets.</summary>
internal sealed class QualifierHarness
{
    private static readonly SeedLocation s_nowhere = SeedLocation.None;

    /// <summary>Who the tables speak of, by kind. The id is the first name in small letters with hyphens.</summary>
    private static readonly (string Kind, string[] Names)[] s_entities =
    [
        ("Facility", ["JUPITER"]),
        ("Facility", ["Blue Lion"]),
        ("Facility", ["Industrial AI Cloud", "industrielle KI-Cloud"]),
        ("Facility", ["Technology Center"]),
        ("Facility", ["north terminal"]),
        ("Facility", ["south terminal"]),
        ("Organisation", ["Telekom", "Deutsche Telekom", "Deutschen Telekom"]),
        ("Organisation", ["NVIDIA", "Nvidia"]),
        ("Organisation", ["KI Park"]),
        ("Organisation", ["Bitkom"]),
        ("Organisation", ["OSBA"]),
        ("Organisation", ["BMDS"]),
        ("Organisation", ["Bundesregierung"]),
        ("Organisation", ["Heise"]),
        ("Organisation", ["DW", "Deutsche Welle"]),
        ("Organisation", ["Acme"]),
        ("Organisation", ["Reuters"]),
        ("Organisation", ["Port Authority"]),
        ("Person", ["Merz", "Friedrich Merz"]),
        ("Person", ["Huang", "Jensen Huang"]),
        ("Person", ["Krüger", "Antonio Krüger"]),
        ("Person", ["Wintergerst", "Ralf Wintergerst"]),
        ("Person", ["Höttges", "Timotheus Höttges"]),
        ("Person", ["Ida Brandt"]),
        ("Person", ["Smith", "John Smith"]),
        ("Place", ["Deutschland"]),
        ("Place", ["München"]),
        ("Place", ["Nordhafen"]),
        ("Place", ["Germany"]),
    ];

    private static readonly EntityTable s_table = new(s_entities.Select(entity => new EntityName(IdOf(entity.Names[0]), entity.Kind, new(("", entity.Names[0])), entity.Names.Skip(1).ToEquatableArray())).OrderBy(entity => entity.Id, StringComparer.Ordinal).ToEquatableArray(), IsComplete: true);

    private readonly string _text;
    private readonly Segment _value;
    private readonly string _language;

    public QualifierHarness(string language, string marked)
    {
        (_text, _value) = QualifierTable.Unmark(marked);
        _language = language;
    }

    public PropertyType Type { get; init; } = PropertyType.Quantity;

    public string Subject { get; init; } = "Industrial AI Cloud";

    public string[] By { get; init; } = [];

    public string? ByQuote { get; init; }

    /// <summary>The words of the last link.</summary>
    public string? OuterQuote { get; init; }

    public string? SubjectWords { get; init; }

    public string Because { get; init; } = "";

    public string Author { get; init; } = "";

    public static string IdOf(string name) => name.ToLowerInvariant().Replace(' ', '-');

    /// <summary>What a proof finds wrong, by the rules' ids, and the passage it looked at.</summary>
    public (string Rules, CitedPassage Passage) Prove(Action<StatementContext, CitedPassage> proof)
    {
        var issues = new IssueList();
        var context = ContextOf(issues);
        var document = new EvidenceDocument("document.txt", _text);
        var source = SourceOf();
        var quote = _value.In(_text);
        var options = new AnchorOptions { AllowShort = true };
        var occurrence = 1;
        var found = Anchor.Find(document, new(quote) { Occurrence = occurrence }, options);
        while (found is Anchored other && other.Start != _value.Start) found = Anchor.Find(document, new(quote) { Occurrence = ++occurrence }, options);

        var anchored = found.ShouldBeOfType<Anchored>((found as AnchorFailure)?.Message);
        var citation = new AnchoredCitation(context.Statement.Citations[0], source, document, anchored);
        var passage = CitedPassage.Of(context, [citation], value: null)[0];
        proof(context, passage);
        return (string.Join(" ", issues.ToEquatableArray().Select(issue => issue.Rule.Id).Distinct(StringComparer.Ordinal)), passage);
    }

    private StatementContext ContextOf(IssueList issues)
    {
        var property = new PropertySeed("number", Type, IsRange: false, "", "", "", DeclaredWords.Empty, LocalisedText.Empty, s_nowhere);
        var kinds = new KindsSeed([], new[] { "Facility", "Organisation", "Person", "Place" }.Select(kind => new KindSeed(kind, kind + "s", LocalisedText.Empty, kind is "Place" ? [] : [property], s_nowhere)).ToEquatableArray());
        var citation = new CitationSeed(Spanned("source"), Spanned(_value.In(_text)), null, null, null, null, null, null, SubjectWords is null ? null : Spanned(SubjectWords), Because, Disputes: false);
        var statement = new StatementSeed(
            Spanned("number"), null, HasValue: true, [Spanned(_value.In(_text))], Status.Stated, null,
            By.Select((who, i) => new ClaimantSeed(Spanned(IdOf(who)), (i == 0 ? ByQuote : i == By.Length - 1 ? OuterQuote : null) is { } words ? Spanned(words) : null, null)).ToEquatableArray(),
            null, null, [citation], null, Rank.Normal, Lifecycle.Active, null, "", IsParaphrase: false, IsOpenList: false, null, [], [], s_nowhere);
        var name = s_table.Entities.First(entity => entity.Names.Contains(Subject, StringComparer.Ordinal));
        var entity = new EntitySeed(Spanned(name.Id), Spanned(name.Kind), name.Name, name.Also, LocalisedText.Empty, [statement]);
        return new(new(kinds, s_table, StatedEntity.Of(entity), statement, []), property, new(s_table, kinds, UnitLexicon.Empty), issues);
    }

    private SourceSeed SourceOf() => new("source", "document.txt", s_nowhere, null, null, "Title", Author, "", null, _language, "", "", IsOcr: false, null, "", s_nowhere);

    private static Spanned Spanned(string text) => new(text, s_nowhere);
}
