using Beleg.Generators.Tests.Harness;

namespace Beleg.Generators.Tests.Citations;

/// <summary>Who says so, from the seed file to each printed citation.</summary>
public sealed class ChainTests
{
    private const string Paper = "The north hall has 7 gates, said Bau AG. The south hall has 5 gates. The north hall has 6 gates.\n";
    private const string Notice = "The hall has 3 doors, said Bau AG.\n";

    private static readonly Catalogue Harbour = Build();

    [Fact]
    public void The_author_is_the_last_link_by_whatever_title_he_is_printed() =>
        CitationsOf("hall/north")[0].InLine.ShouldBe("“The north hall has 7 gates, said Bau AG” (Bau AG, quoted by Wirt 2025, line 1)");

    [Fact]
    public void Where_no_author_is_named_the_publisher_is() =>
        CitationsOf("hall/doors")[0].InLine.ShouldBe("“The hall has 3 doors, said Bau AG” (Bau AG, quoted by Radio Nord 2026, line 1)");

    [Fact]
    public void What_disputes_a_statement_is_not_said_by_who_makes_it()
    {
        CitationsOf("hall/north")[1].By.ShouldBeEmpty();
        CitationsOf("hall/north")[1].InLine.ShouldBe("“The north hall has 6 gates” (Wirt 2025, line 1)");
    }

    [Fact]
    public void What_is_derived_keeps_of_each_citation_who_says_so()
    {
        Harbour.TryFind("hall/gates", out var gates).ShouldBeTrue();

        gates.ValueText.ShouldBe("12 gate");
        gates.By.ShouldBeEmpty();
        CitationsOf("hall/gates").Select(citation => $"{citation.Quote}: {citation.By}").ShouldBe(
        [
            "The north hall has 7 gates, said Bau AG: Bau AG, quoted by Jo Wirt",
            "The north hall has 6 gates: ",
            "The south hall has 5 gates: ",
        ]);
    }

    private static IReadOnlyList<Citation> CitationsOf(string id) => Harbour.Facts.Single(fact => string.Equals(fact.Id, id, StringComparison.Ordinal)).Citations;

    private static Catalogue Build() => LoadedCatalogue.Of(
        new Project(SeedFolder.Empty
            .With("catalogue.yaml", "id: harbour\nclass: Harbour\nnamespace: Catalogues\n")
            .With("kinds.yaml", """
                units:
                  gate: { forms: [gate, gates] }
                  door: { forms: [door, doors] }
                kinds:
                  Building:
                    properties:
                      north: { type: quantity, unit: gate, words: { en: [north] } }
                      south: { type: quantity, unit: gate, words: { en: [south] } }
                      gates: { type: quantity, unit: gate }
                      doors: { type: quantity, unit: door }
                  Party:
                    plural: Parties

                """.ReplaceLineEndings("\n"))
            .With("sources.yaml", $$"""
                sources:
                  paper:
                    document: paper.txt
                    title: The paper
                    author: Dr. Jo Wirt
                    published: 2025-06-13
                    language: en
                    digest: {{DigestOf(Paper)}}
                  notice:
                    document: notice.txt
                    title: A notice
                    publisher: Radio Nord
                    published: 2026-01-02
                    language: en
                    digest: {{DigestOf(Notice)}}

                """.ReplaceLineEndings("\n"))
            .With("documents/paper.txt", Paper)
            .With("documents/notice.txt", Notice)
            .With("facts/parties.facts.yaml", "entity: builder\nkind: Party\nname: Bau AG\n---\nentity: jo-wirt\nkind: Party\nname: Jo Wirt\n---\nentity: radio\nkind: Party\nname: Radio Nord\n")
            .With("facts/hall.facts.yaml", """
                entity: hall
                kind: Building
                name: hall
                facts:
                  north:
                    value: 7 gate
                    by: [builder, jo-wirt]
                    cite:
                      - paper: "The north hall has 7 gates, said Bau AG"
                      - paper: "The north hall has 6 gates"
                        stance: disputes
                  south:
                    value: 5 gate
                    cite:
                      - paper: "The south hall has 5 gates"
                  gates:
                    value: = hall/north + hall/south
                  doors:
                    value: 3 door
                    by: [builder, radio]
                    cite:
                      - notice: "The hall has 3 doors, said Bau AG"

                """.ReplaceLineEndings("\n"))).Build(),
        "Catalogues.Harbour");

    private static string DigestOf(string document) => Proving.Documents.Digest.Of(new("x.txt", document));
}
