using Beleg.Proving.Diagnostics;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>How standards put things, each with a false brother.</summary>
public sealed class StandardTests
{
    [Theory]
    // What a name is set to, in brackets behind it, whatever its sentence says.
    [InlineData("The PING frame (type=0x06) is used to determine the delay.", "code: 6", "The PING frame (type=0x06)", "")]
    [InlineData("The PING frame (type=0x06) is used to determine the delay.", "code: 5", "The PING frame (type=0x06)", "BLG4001")]
    [InlineData("The PING frame (kind=0x06) is used to determine the delay.", "code: 6", "The PING frame (kind=0x06)", "BLG4065")]
    [InlineData("PONG answers the PING frame (type=0x06).", "code: 6", "PONG answers the PING frame (type=0x06)", "")]
    [InlineData("See https://ping.example?type=6 for PING.", "code: 6", "See https://ping.example?type=6 for PING", "BLG4001")]
    // A term says what it says without the text that defines it.
    [InlineData("PING (0x06):  This is not an error.", "wire: 6", "PING (0x06)", "")]
    [InlineData("PING (0x06):  This is not an error.", "wire: 6", "PING (0x06):  This is not an error", "BLG4067")]
    // A full stop behind a number ends a sentence.
    [InlineData("The default of PING is 1. For a client, it is 2.", "default: 1", "The default of PING is 1", "")]
    [InlineData("The default of PING is 1 for a client.", "default: 1", "The default of PING is 1", "BLG4064")]
    // What is recommended in the governing clause is recommended.
    [InlineData("PING has a limit. It is recommended that the limit of PING be no smaller than 100.", "limit: { value: at least 100, status: recommended }", "the limit of PING be no smaller than 100", "")]
    [InlineData("PING has a limit. It is recommended that the limit of PING be no smaller than 100.", "limit: { value: at least 100, status: required }", "the limit of PING be no smaller than 100", "BLG4005")]
    [InlineData("PING has a limit. It is recommended that the limit of PING be no smaller than 100.", "limit: at least 100", "the limit of PING be no smaller than 100", "BLG4005")]
    // The noun behind a hyphenated measure is what is so large.
    [InlineData("PING codes are 32-bit fields that are used in frames.", "width: 32 bit", "PING codes are 32-bit fields", "")]
    [InlineData("PING codes are 32-bit fields that are used in frames.", "width: 16 bit", "PING codes are 32-bit fields", "BLG4001")]
    [InlineData("PING codes are rivals of 32-bit fields.", "width: 32 bit", "PING codes are rivals of 32-bit fields", "BLG4060")]
    // One noun of the kind takes up the one that the sentence before named last.
    [InlineData("It depends on the PING frame. This frame has a limit of 100.", "limit: 100", "This frame has a limit of 100", "")]
    [InlineData("It depends on PING and the PONG frame. This frame has a limit of 100.", "limit: 100", "This frame has a limit of 100", "BLG4043")]
    [InlineData("PING is good. The port has a limit of 100.", "limit: 100", "The port has a limit of 100", "BLG4003")]
    [InlineData("The port has a limit of 100 for PING.", "limit: { value: 100, of: for PING }", "The port has a limit of 100 for PING", "BLG4060")]
    // Whose it is may stand in the noun that carries the value.
    [InlineData("The port has a PING size of 24 octets.", "size: 24 B", "The port has a PING size of 24 octets", "")]
    [InlineData("The port has a PONG size of 24 octets, says PING.", "size: 24 B", "The port has a PONG size of 24 octets, says PING", "BLG4042")]
    // A range behind the noun that it is one of.
    [InlineData("The PING frame can have any limit between 10 and 20, inclusive.", "between: { value: 10..20, status: permitted }", "The PING frame can have any limit between 10 and 20, inclusive", "")]
    [InlineData("The PING frame can have any rival between 10 and 20.", "between: { value: 10..20, status: permitted }", "The PING frame can have any rival between 10 and 20", "BLG4065")]
    // A range without an end is another than one with it, which follows and says less.
    [InlineData("The limit of PING is 10 to less than 20.", "between: 10..<20", "The limit of PING is 10 to less than 20", "")]
    [InlineData("The limit of PING is more than 10 and less than 20.", "between: 10<..<20", "The limit of PING is more than 10 and less than 20", "")]
    [InlineData("The limit of PING is 10 to less than 20.", "between: 10..20", "The limit of PING is 10 to less than 20", "")]
    [InlineData("The limit of PING is 10 to 20.", "between: 10..<20", "The limit of PING is 10 to 20", "BLG4001")]
    [InlineData("The limit of PING is 10 to less than 20.", "between: 10<..20", "The limit of PING is 10 to less than 20", "BLG4001")]
    // For each of what has two words: it is said, whatever else of the sentence is not read.
    [InlineData("PING has a limit of 32 for each field line.", "limit: { value: 32, per: field line }", "PING has a limit of 32 for each field line", "BLG4060")]
    [InlineData("PING has a limit of 32 for each field line.", "limit: { value: 32, per: field name }", "PING has a limit of 32 for each field line", "BLG4050")]
    // A sequence is only so long; what it starts with, a declared word says.
    [InlineData("The PING frame starts with a sequence of 24 octets.", "start: 24 B", "The PING frame starts with a sequence of 24 octets", "")]
    [InlineData("The PING frame starts behind a sequence of 24 octets.", "start: 24 B", "The PING frame starts behind a sequence of 24 octets", "BLG4065")]
    // The end of a page cuts no sentence.
    [InlineData("1.  Limits\n\n   It is counted in each of the frames. The limit of PING is at most\n\n\n\nPostel             [Page 12]\n\f\nRFC 793            September 1981\n\n\n   100 in all of them.", "limit: at most 100", "The limit of PING is at most 100", "")]
    [InlineData("1.  Limits\n\n   It is counted in each of the frames. The limit of PING is at most\n\n\n\nPostel             [Page 12]\n\f\nRFC 793            September 1981\n\n\n   100 in all of them.", "limit: 100", "100 in all", "BLG4032")]
    // An underscore joins what is one name.
    [InlineData("The limit of PING_ACK is 7.", "limit: 7", "The limit of PING_ACK is 7", "BLG4003")]
    public void SaysWhatItSays(string document, string fact, string quote, string rules)
    {
        var (property, value) = (fact.Split(": ", 2)[0], fact.Split(": ", 2)[1]);
        var statement = value.StartsWith('{') ? value.TrimEnd(' ', '}') : $"{{ value: {value}";
        var run = CatalogueRun.Of(
        [
            Yard.Seed("catalogue.yaml", "id: kite\nclass: Kites\nnamespace: Example\n"),
            Yard.Seed("kinds.yaml", """
                kinds:
                  Frame:
                    nouns: [frame]
                    properties:
                      code: { type: quantity, words: [type] }
                      default: { type: quantity, words: [default] }
                      limit: { type: quantity, words: [limit] }
                      between: { type: quantity, range: true, words: [limit] }
                      width: { type: quantity, unit: bit, words: [codes] }
                      size: { type: quantity, unit: B, words: [size] }
                      start: { type: quantity, unit: B, words: [starts with] }
                  Code:
                    properties:
                      wire: { type: quantity }

                """.ReplaceLineEndings("\n")),
            Yard.Seed("sources.yaml", "sources:\n  standard: { document: standard.txt, title: Standard, language: en, genre: norm }\n"),
            Yard.Seed("documents/standard.txt", document + "\n"),
            Yard.Seed("facts/kite.facts.yaml", $"entity: ping\nkind: {(string.Equals(property, "wire", StringComparison.Ordinal) ? "Code" : "Frame")}\nname: PING\nfacts:\n  {property}: {statement}, cite: {{ standard: \"{quote}\" }} }}\n---\nentity: pong\nkind: Frame\nname: PONG\n"),
        ]);

        string.Join(' ', run.Issues.Where(issue => issue.Rule.Severity == Severity.ProofError).Select(issue => issue.Rule.Id)).ShouldBe(rules, string.Join('\n', run.Issues.Select(issue => issue.Message)));
    }
}
