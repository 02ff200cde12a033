using Beleg.Proving.Diagnostics;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>Subjects that a heading, a term or a declaration carries, in a made-up standard.</summary>
public sealed class CarriedSubjectTests
{
    private const string Standard = """
        Kite Protocol

        1.  Introduction

           The protocol has settings.  Each of them has a default.

        2.  Settings

        2.1.  MAX_STREAMS (0x03)

           The default is 100 streams.  It is 90 streams for relays.
           The port has 80 streams.

           The default of MIN_STREAMS is 7 streams.

        2.2.  Limits of MAX_STREAMS

           The limit is 500 streams.

        2.3.  Others

           MIN_STREAMS (0x04):  This setting bounds the streams.

              The default is 2 streams.

              Initial limit:  The limit is 3 streams.

           MID_STREAMS (0x05):
              The default is 4 streams.

              The limit is 6 streams.

        2.4.  The gate

           The limit is 8 streams.

        """;

    private const string About = "about: kite";
    private const string Limits = "sections: [{ in: Limits of MAX_STREAMS, about: max-streams }]";

    [Theory]
    // The nearest heading, with its number, or the term of an entry.
    [InlineData("max-streams", "default: 100 stream", "The default is 100 streams", "", "")]
    [InlineData("min-streams", "default: 2 stream", "The default is 2 streams", "", "")]
    [InlineData("max-streams", "default: 2 stream", "The default is 2 streams", "", "BLG4043")]
    [InlineData("min-streams", "default: 100 stream", "The default is 100 streams", "", "BLG4043")]
    // A label under the term says which of its properties it is.
    [InlineData("min-streams", "limit: 3 stream", "The limit is 3 streams", "", "")]
    // A term that no catalogue knows stands nearer than what is above it.
    [InlineData("kite", "default: 4 stream", "The default is 4 streams", About, "BLG4003")]
    [InlineData("kite", "limit: 6 stream", "The limit is 6 streams", About, "BLG4003")]
    // Whoever has a subject of its own is not carried.
    [InlineData("max-streams", "default: 90 stream", "It is 90 streams for relays", "", "BLG4003")]
    [InlineData("max-streams", "default: 80 stream", "The port has 80 streams", "", "BLG4003")]
    [InlineData("max-streams", "default: 7 stream", "The default of MIN_STREAMS is 7 streams", "", "BLG4003")]
    [InlineData("min-streams", "default: 7 stream", "The default of MIN_STREAMS is 7 streams", "", "")]
    // A heading that says more than the name carries only where the source says so.
    [InlineData("max-streams", "limit: 500 stream", "The limit is 500 streams", "", "BLG4003")]
    [InlineData("max-streams", "limit: 500 stream", "The limit is 500 streams", Limits, "")]
    [InlineData("min-streams", "limit: 500 stream", "The limit is 500 streams", Limits, "BLG4043")]
    // The whole document is about its title's.
    [InlineData("kite", "limit: 8 stream", "The limit is 8 streams", "", "BLG4003")]
    [InlineData("kite", "limit: 8 stream", "The limit is 8 streams", About, "")]
    [InlineData("kite", "default: 100 stream", "The default is 100 streams", About, "BLG4043")]
    [InlineData("max-streams", "limit: 8 stream", "The limit is 8 streams", About, "BLG4003")]
    // A section without the name needs a reason.
    [InlineData("max-streams", "limit: 8 stream", "The limit is 8 streams", "sections: [{ in: The gate, about: max-streams, because: The gate is what it opens. }]", "")]
    [InlineData("max-streams", "limit: 8 stream", "The limit is 8 streams", "sections: [{ in: The gate, about: max-streams }]", "BLG4003 BLG2007")]
    // What is declared is checked, whether a fact needs it or not.
    [InlineData("max-streams", "default: 100 stream", "The default is 100 streams", "about: min-streams", "BLG2007")]
    [InlineData("max-streams", "default: 100 stream", "The default is 100 streams", "about: kites", "BLG1012")]
    [InlineData("max-streams", "default: 100 stream", "The default is 100 streams", "sections: [{ in: 2.9, about: max-streams }]", "BLG2008")]
    [InlineData("max-streams", "default: 100 stream", "The default is 100 streams", "sections: [{ in: The default is, about: max-streams }]", "BLG2008")]
    [InlineData("max-streams", "default: 100 stream", "The default is 100 streams", "sections: [{ in: STREAMS, about: max-streams }]", "BLG2008")]
    [InlineData("max-streams", "default: 100 stream", "The default is 100 streams", "sections: [{ in: 2.1, about: min-streams }]", "BLG4043 BLG2007")]
    [InlineData("max-streams", "default: 100 stream", "The default is 100 streams", "sections: [{ in: 2.1, about: Max }]", "BLG1015")]
    public void IsThatOfTheNearestHeadingOrOfADeclaration(string entity, string fact, string quote, string declared, string rules)
    {
        var (run, file) = Prove(entity, fact, quote, declared);

        string.Join(' ', run.Issues.Where(issue => issue.Rule.Severity == Severity.ProofError).Select(issue => issue.Rule.Id)).ShouldBe(rules, file);
    }

    [Theory]
    [InlineData("max-streams", "default: 100 stream", "The default is 100 streams", "", SubjectNearness.Section, "2.1. MAX_STREAMS (0x03)")]
    [InlineData("min-streams", "default: 2 stream", "The default is 2 streams", "", SubjectNearness.Section, "MIN_STREAMS (0x04)")]
    [InlineData("kite", "limit: 8 stream", "The limit is 8 streams", About, SubjectNearness.Section, "Kite Protocol")]
    [InlineData("max-streams", "limit: 8 stream", "The limit is 8 streams", "sections: [{ in: The gate, about: max-streams, because: The gate is what it opens. }]", SubjectNearness.Inferred, "2.4. The gate")]
    public void ConsumersSeeTheWordsThatCarryIt(string entity, string fact, string quote, string declared, SubjectNearness nearness, string words)
    {
        var citation = Prove(entity, fact, quote, declared).Run.Files[0].Entities.SelectMany(each => each.Facts).Single().Citations[0];

        (citation.SubjectNearness, citation.Subject).ShouldBe((nearness, words));
    }

    /// <summary>A part is a text of its own: neither its document's declaration nor a heading before it says what it is about.</summary>
    [Theory]
    [InlineData("", "about: kite", "BLG4003")]
    [InlineData("about: kite, ", "", "")]
    [InlineData("", "", "BLG4003")]
    public void APartSaysItselfWhatItIsAbout(string part, string source, string rules)
    {
        var run = Run(
            "Kite Protocol\n\nThe old text.\n\nThe gate of the Kite Protocol\n\nThe limit is 8 streams.\n",
            $"sources:\n  standard:\n    document: standard.txt\n    title: Standard\n    language: en\n{(source.Length > 0 ? $"    {source}\n" : "")}    parts:\n      gate: {{ {part}starts: The gate of the Kite Protocol, title: The gate }}\n",
            "kite", "limit: { value: 8 stream, cite: { standard/gate: The limit is 8 streams } }");

        string.Join(' ', run.Issues.Where(issue => issue.Rule.Severity == Severity.ProofError).Select(issue => issue.Rule.Id)).ShouldBe(rules);
    }

    private static (CatalogueRun Run, string File) Prove(string entity, string fact, string quote, string declared)
    {
        var (property, value) = (fact.Split(": ")[0], fact.Split(": ")[1]);
        var sources = $"sources:\n  standard:\n    document: standard.txt\n    title: Kite Protocol\n    language: en\n    genre: norm\n{(declared.Length > 0 ? $"    {declared}\n" : "")}";
        return (Run(Standard.ReplaceLineEndings("\n"), sources, entity, $"{property}: {{ value: {value}, cite: {{ standard: \"{quote}\" }} }}"), sources);
    }

    private static CatalogueRun Run(string document, string sources, string entity, string fact)
    {
        var facts = string.Join("---\n", new[] { ("max-streams", "MAX_STREAMS"), ("min-streams", "MIN_STREAMS"), ("kite", "Kite Protocol") }.Select(each =>
            $"entity: {each.Item1}\nkind: Setting\nname: {each.Item2}\n{(string.Equals(each.Item1, entity, StringComparison.Ordinal) ? $"facts:\n  {fact}\n" : "")}"));
        return CatalogueRun.Of(
        [
            Yard.Seed("catalogue.yaml", "id: kite\nclass: Kites\nnamespace: Example\n"),
            Yard.Seed("kinds.yaml", "units:\n  stream: { forms: [stream, streams] }\nkinds:\n  Setting:\n    properties:\n      default: { type: quantity, unit: stream, words: [default] }\n      limit: { type: quantity, unit: stream, words: [limit] }\n"),
            Yard.Seed("sources.yaml", sources),
            Yard.Seed("documents/standard.txt", document),
            Yard.Seed("facts/kite.facts.yaml", facts),
        ]);
    }
}
