using Beleg.Proving.Statements;
using static Beleg.Proving.Tests.Statements.Docks;

namespace Beleg.Proving.Tests.Statements;

/// <summary>What is proven again after an edit: each statement that looks at what was edited, and no other.</summary>
public sealed class FactFileProverTests
{
    private static readonly string[] AllStatements = ["east/cranes/now", "east/cranes/then", "east/slips", "east/motto", "west/cranes"];

    private static readonly Dictionary<string, (Func<Docks, Docks> Edit, int Proven)> Edits = new(StringComparer.Ordinal)
    {
        ["nothing"] = (docks => docks, 0),
        ["comment above"] = (docks => docks.Edited(Facts, text => "# Docks.\n" + text), 0),
        ["line ends"] = (docks => docks.Edited(Facts, text => text.Replace("---\n", "\n---\n", StringComparison.Ordinal)), 0),
        ["document that nobody cites of an entity that nobody names"] = (docks => docks.Replaced(OtherFacts, "North Dock", "Nordic Dock"), 0),
        ["entity's summary"] = (docks => docks.Replaced(Facts, "name: West Dock", "name: West Dock\nsummary: A dock."), 0),
        ["value"] = (docks => docks.Replaced(Facts, "14 crane\n", "15 crane\n"), 1),
        ["value of one of two"] = (docks => docks.Replaced(Facts, "12 crane\n", "13 crane\n"), 1),
        ["longer statement"] = (docks => docks.Replaced(Facts, "value: 3 slip\n", "value: 3 slip\n    because: It was asked.\n"), 1),
        ["quote"] = (docks => docks.Replaced(Facts, "\"The East Dock has 3 slips\"", "\"East Dock has 3 slips\""), 1),
        ["quote that stands nowhere"] = (docks => docks.Replaced(Facts, "\"The East Dock has 3 slips\"", "\"The East Dock has 9 slips\""), 1),
        ["reason"] = (docks => docks.Replaced(Facts, "counted again", "counted twice"), 1),
        ["status"] = (docks => docks.Replaced(Facts, "value: 3 slip", "value: 3 slip\n    status: planned"), 1),
        ["prefix"] = (docks => docks.Replaced(Facts, "has 3 slips\"", "has 3 slips\"\n        prefix: \"no such words\""), 1),
        ["subject"] = (docks => docks.Replaced(Facts, "has 3 slips\"", "has 3 slips\"\n        subject: \"The East Dock\""), 1),
        ["statement added"] = (docks => docks.Edited(Facts, text => text + "\n  motto:\n    value: far away\n    cite:\n      - report: \"The South Dock is far away\"\n"), 1),
        ["statement's id, which another names"] = (docks => docks.Replaced(Facts, "id: now", "id: today"), 2),
        ["other statement of what supersedes"] = (docks => docks.Replaced(Facts, "  slips:\n    value: 3 slip\n    cite:\n      - annals: \"The East Dock has 3 slips\"\n", ""), 1),
        ["attestation of the entity"] = (docks => docks.Replaced(Facts, "name: West Dock", "name: West Dock\nattested: { by: Somebody, because: It is so. }"), 1),
        ["entity's kind"] = (docks => docks.Replaced(Facts, "kind: Dock\nname: West", "kind: Duck\nname: West"), 4),
        ["entity's name"] = (docks => docks.Replaced(Facts, "name: West Dock", "name: Western Dock"), 5),
        ["name of another that a document names"] = (docks => docks.Replaced(OtherFacts, "South Dock", "South Dock\nalso: [The West Dock]"), 5),
        ["document of four"] = (docks => docks.Edited(Report, text => text + "It is late.\n"), 4),
        ["document of one"] = (docks => docks.Edited(Annals, text => "1990\n" + text), 1),
        ["document's text where it is quoted"] = (docks => docks.Replaced(Annals, "3 slips", "4 slips"), 1),
        ["source's title"] = (docks => docks.Replaced(Sources, "title: Annals", "title: The annals"), 1),
        ["source's genre"] = (docks => docks.Replaced(Sources, "title: Annals", "title: Annals, genre: norm"), 1),
        ["source's language"] = (docks => docks.Replaced(Sources, "title: Report, language: en", "title: Report, language: de"), 4),
        ["source's print"] = (docks => docks.Replaced(Sources, "title: Report,", "title: Report, text: ocr,"), 4),
        ["source's section"] = (docks => docks.Replaced(Sources, "title: Annals,", "title: Annals, about: east,"), 1),
        ["document that is gone"] = (docks => docks.Replaced(Sources, "annals.txt", "annales.txt"), 1),
        ["source that is gone"] = (docks => docks.Replaced(Sources, "  annals:", "  annales:"), 1),
        ["unit's forms"] = (docks => docks.Replaced(Kinds, "forms: [slip, slips]", "forms: [slip, slips, slipway]"), 5),
        ["property's words"] = (docks => docks.Replaced(Kinds, "words: motto", "words: [motto, saying]"), 5),
        ["property's type"] = (docks => docks.Replaced(Kinds, "motto: { type: text", "motto: { type: speech"), 5),
        ["plain words"] = (docks => docks.Edited(Kinds, text => "plain: { en: [steadily] }\n" + text), 5),
    };

    public static TheoryData<string> EditNames => [.. Edits.Keys];

    [Fact]
    public void The_catalogue_is_proven() => Prover.ProveFactFile(All.Scope(), default).Issues.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(EditNames))]
    public void An_edit_proves_what_looks_at_it_again(string edit)
    {
        var prover = new FactFileProver();
        prover.Prove(All.Scope(), default);
        prover.ProofsDone.ShouldBe(AllStatements.Length);
        var after = Edits[edit].Edit(All);

        var proven = prover.Prove(after.Scope(), default);

        proven.ShouldBe(Prover.ProveFactFile(after.Scope(), default));
        (prover.ProofsDone - AllStatements.Length).ShouldBe(Edits[edit].Proven);
    }

    /// <summary>As an editor does it: each edit on top of those before, and back.</summary>
    [Fact]
    public void After_any_edits_the_proof_is_that_of_a_fresh_start()
    {
        var prover = new FactFileProver();
        foreach (var (first, second) in Edits.Values.SelectMany(_ => Edits.Values, (first, second) => (first.Edit, second.Edit)))
        {
            prover.Prove(first(All).Scope(), default);
            var scope = second(All).Scope();

            prover.Prove(scope, default).ShouldBe(Prover.ProveFactFile(scope, default));
        }
    }

    /// <summary>A message that says where else the quote stands looks at what else the file cites.</summary>
    [Fact]
    public void A_quote_that_stands_nowhere_looks_at_the_other_documents()
    {
        var lost = All.Replaced(Facts, "\"The East Dock has 3 slips\"", "\"The East Dock has 9 slips\"");
        var prover = new FactFileProver();
        prover.Prove(lost.Scope(), default).Issues.ShouldHaveSingleItem();
        var elsewhere = lost.Edited(Report, text => text + "The East Dock has 9 slips.\n").Scope();

        var proven = prover.Prove(elsewhere, default);

        proven.ShouldBe(Prover.ProveFactFile(elsewhere, default));
        proven.Issues.ShouldHaveSingleItem().Message.ShouldContain("report.txt");
    }

    [Fact]
    public void An_issue_moves_with_its_statement()
    {
        var wrong = All.Replaced(Facts, "value: 7 crane", "value: 8 crane");
        var prover = new FactFileProver();
        var before = prover.Prove(wrong.Scope(), default).Issues.ShouldHaveSingleItem().Location;

        var after = prover.Prove(wrong.Edited(Facts, text => "# One\n# Two\n" + text).Scope(), default).Issues.ShouldHaveSingleItem().Location;

        prover.ProofsDone.ShouldBe(AllStatements.Length);
        (after.From.Line, after.From.Column, after.Start, after.Length).ShouldBe((before.From.Line + 2, before.From.Column, before.Start + 12, before.Length));
    }

    [Fact]
    public void A_file_that_is_gone_is_forgotten()
    {
        var prover = new FactFileProver();
        prover.Prove(All.Scope(), default);

        prover.KeepOnly([Facts, OtherFacts]);
        prover.Prove(All.Scope(), default);
        prover.ProofsDone.ShouldBe(AllStatements.Length);

        prover.KeepOnly([OtherFacts]);
        prover.Prove(All.Scope(), default);
        prover.ProofsDone.ShouldBe(2 * AllStatements.Length);
    }

    [Fact]
    public void What_is_proven_ahead_is_not_proven_again()
    {
        var scope = All.Scope();
        FactFileScope[] scopes = [.. Enumerable.Range(0, 8).Select(number => scope with { File = scope.File with { RelativePath = $"facts/{number}.facts.yaml" } })];
        var prover = new FactFileProver();

        prover.ProveAhead(scopes, default);
        prover.ProofsDone.ShouldBe(scopes.Length * AllStatements.Length);
        prover.ProveAhead(scopes, default);
        var proven = scopes.Select(each => prover.Prove(each, default)).ToList();

        prover.ProofsDone.ShouldBe(scopes.Length * AllStatements.Length);
        proven.ShouldBe(scopes.Select(each => Prover.ProveFactFile(each, default)));
    }

    [Fact]
    public void Threads_that_prove_at_once_come_to_the_same()
    {
        var prover = new FactFileProver();
        var scopes = Edits.Values.Select(edit => edit.Edit(All).Scope()).ToList();

        var proven = new ProvenFile[scopes.Count];
        Parallel.For(0, scopes.Count, i => proven[i] = prover.Prove(scopes[i], default));

        proven.ShouldBe(scopes.Select(scope => Prover.ProveFactFile(scope, default)));
    }
}
