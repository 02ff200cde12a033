using Beleg.Testing;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary><c>beleg new</c> writes files that fit together, and overwrites none.</summary>
public sealed class NewTests
{
    [Fact]
    public void From_nothing_to_a_first_fact()
    {
        using var workspace = new Workspace();
        workspace.Write("club.txt", "The Sailing Club\n\nThe Sailing Club was founded on 3 May 1999 and has 120 members.\n");

        workspace.Run("new", "catalogue", "Town Facts").ExitCode.ShouldBe(0);
        OnlyNothingIsProven(workspace);
        workspace.Run("new", "source", "club-page", "--document", "club.txt").ExitCode.ShouldBe(0);
        OnlyNothingIsProven(workspace);
        workspace.Run("new", "entity", "sailing-club", "--kind", "Organisation", "--name", "Sailing Club").ExitCode.ShouldBe(0);
        OnlyNothingIsProven(workspace);

        // As the comments say: the sign away, the quotes in.
        const string Facts = "seeds/facts/sailing-club.facts.yaml";
        workspace.Write(Facts, workspace.Read(Facts)
            .Replace("# facts:", "facts:", StringComparison.Ordinal).Replace("\n#   ", "\n  ", StringComparison.Ordinal)
            .Replace("2026-02-25", "1999-05-03", StringComparison.Ordinal).Replace("at least 100 member", "120 member", StringComparison.Ordinal)
            .Replace("the words of the document that say so", "The Sailing Club was founded on 3 May 1999 and has 120 members", StringComparison.Ordinal));
        workspace.Run("check", "--strict").ToString().ShouldMatch(@"^exit code 0\n--- output\n2 facts \(2 [a-z]+\), 2 citations, \d+ checks, 0 issues\n");
    }

    [Fact]
    public void The_files_of_a_catalogue()
    {
        using var workspace = new Workspace();

        var outcome = workspace.Run("new", "catalogue", "Häuser & \"Plätze\"", "--language", "de", "--language", "en");

        Snapshot.Match($"{outcome}\n--- catalogue.yaml\n{workspace.Read(Town.Catalogue)}--- sources.yaml\n{workspace.Read(Town.Sources)}--- kinds.yaml\n{workspace.Read(Town.Kinds)}");
    }

    [Theory]
    [InlineData("Town Facts", "id: town-facts\nclass: TownFacts\n", "title: Town Facts\n")]
    [InlineData("town-facts", "id: town-facts\nclass: TownFacts\n", "title: Town facts\n")]
    [InlineData("TownFacts", "id: town-facts\nclass: TownFacts\n", "title: Town Facts\n")]
    [InlineData("Öl: ein Überblick", "id: oel-ein-ueberblick\nclass: OelEinUeberblick\n", "title: \"Öl: ein Überblick\"\n")]
    public void A_catalogue_is_named_by_title_id_or_class(string name, string identity, string title)
    {
        using var workspace = new Workspace();

        workspace.Run("new", "catalogue", name).ExitCode.ShouldBe(0);

        var text = workspace.Read(Town.Catalogue);
        text.ShouldContain(identity);
        text.ShouldContain(title);
        OnlyNothingIsProven(workspace);
    }

    [Theory]
    [InlineData(Town.Catalogue)]
    [InlineData(Town.Sources)]
    [InlineData(Town.Kinds)]
    public void A_catalogue_overwrites_nothing(string existing)
    {
        using var workspace = new Workspace().Write(existing, "# mine\n");
        var before = workspace.Snapshot();

        workspace.Run("new", "catalogue", "town").ShouldBe(new(2, "", $"beleg: '{existing}' exists already; nothing was written\n"));

        workspace.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void A_source_copies_its_document_byte_for_byte_and_appends_its_record()
    {
        using var town = Town.Create();
        byte[] document = [0xEF, 0xBB, 0xBF, .. "\r\n  Der „Brief“: ein Anfang \r\nZweite Zeile"u8];
        town.Write("letters/brief.txt", document);

        var outcome = town.Run("new", "source", "brief", "--document", "letters/brief.txt", "--language", "de", "--url", "https://example.org/brief?a=1#b", "--ocr");

        town.ReadBytes("seeds/documents/brief.txt").ShouldBe(document);
        Snapshot.Match($"{outcome}\n--- sources.yaml\n{town.Read(Town.Sources)}");
        town.Run("check", "--strict").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_document_that_is_in_its_place_stays_there()
    {
        using var town = Town.Create().Write("seeds/documents/letters/one.txt", "Dear reader\n");

        town.Run("new", "source", "letter", "--document", "seeds/documents/letters/one.txt", "--language", "en").ExitCode.ShouldBe(0);

        town.Read(Town.Sources).ShouldContain("    document: letters/one.txt\n");
        town.Run("check", "--strict").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("sources: {}\n")]
    [InlineData("# none yet\nsources: { }   # soon\n")]
    public void The_first_source_takes_the_place_of_none(string sources)
    {
        using var town = Town.Create().Write(Town.Sources, sources).Delete(Town.Facts);

        var outcome = town.Run("new", "source", "chronicle", "--document", Town.Chronicle, "--language", "en");

        outcome.ExitCode.ShouldBe(0, outcome.ToString());
        OnlyNothingIsProven(town);
    }

    [Fact]
    public void A_catalogue_without_sources_gets_the_file()
    {
        using var town = Town.Create().Delete(Town.Sources);

        town.Run("new", "source", "chronicle", "--document", Town.Chronicle, "--language", "en").ExitCode.ShouldBe(0);

        town.Run("check", "--strict").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("is no id of a source: it has lower-case letters, digits and single hyphens; write 'mein-brief'", "Mein Brief")]
    [InlineData("source 'chronicle' exists already, at seeds/sources.yaml(3,3); nothing was written", "chronicle")]
    [InlineData("'reading' is a key of citations", "reading")]
    [InlineData("cannot read 'nowhere.txt': there is no such file", "letter", "nowhere.txt")]
    [InlineData("cannot read 'seeds': it is a folder", "letter", "seeds")]
    [InlineData("'latin.txt' is no UTF-8 or UTF-16 text: it has byte 0xFC at offset 1, line 1, column 2; save it as UTF-8", "letter", "latin.txt")]
    [InlineData("a build cannot pass on 'a#b.txt'", "letter", "a#b.txt")]
    [InlineData("'seeds/documents/chronicle.txt' exists already and is another document", "letter", "chronicle.txt")]
    [InlineData("has no line that could be its title; give --title", "letter", "empty.txt")]
    public void A_source_that_does_not_fit_in_writes_nothing(string reason, string id, string document = "letter.txt")
    {
        using var town = Town.Create()
            .Write("letter.txt", "Dear reader\n").Write("chronicle.txt", "Another chronicle\n").Write("a#b.txt", "Numbers\n").Write("empty.txt", "\n \n")
            .Write("latin.txt", [0x66, 0xFC, 0x72]);
        var before = town.Snapshot();

        var outcome = town.Run("new", "source", id, "--document", document, "--language", "en");

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldContain(reason);
        outcome.Error.Count(c => c == '\n').ShouldBe(1);
        town.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void The_language_of_a_source_is_not_guessed()
    {
        using var town = Town.Create().Write("letter.txt", "Dear reader\n");

        town.Run("new", "source", "letter", "--document", "letter.txt").Error.ShouldBe("beleg: the catalogue says no language; give --language\n");
        town.Write(Town.Catalogue, town.Read(Town.Catalogue) + "languages: [de, en]\n");
        town.Run("new", "source", "letter", "--document", "letter.txt").Error.ShouldBe("beleg: the catalogue has several languages; give --language, one of de, en\n");
        town.Replace(Town.Catalogue, "[de, en]", "[de]");
        town.Run("new", "source", "letter", "--document", "letter.txt").ExitCode.ShouldBe(0);
        town.Read(Town.Sources).ShouldContain("language: de\n");
    }

    [Fact]
    public void A_language_without_rules_is_taken_with_a_word_on_what_it_leaves_unproven()
    {
        using var town = Town.Create().Write("letter.txt", "Sept étages.\n");

        town.Run("new", "source", "letter", "--document", "letter.txt", "--language", "fr").Output
            .ShouldEndWith("\nno rules read 'fr' (there are rules for en, de): quotes are proven to stand in the document, but no value is read from them; state it with 'paraphrase: true'\n");
        town.Run("import", "letter.txt", "--language", "fr", "--source", "other").Output.ShouldContain("\n# no rules read 'fr' (");
        town.Run("import", "letter.txt", "--language", "de-AT", "--source", "another").Output.ShouldNotContain("no rules");
    }

    [Fact]
    public void An_entity_shows_how_each_property_is_stated()
    {
        using var town = EveryType();

        var outcome = town.Run("new", "entity", "water-tower", "--kind", "Everything", "--source", "chronicle");

        Snapshot.Match($"{outcome}\n--- water-tower.facts.yaml\n{town.Read("seeds/facts/water-tower.facts.yaml")}");
    }

    [Fact]
    public void The_examples_of_an_entity_are_in_the_notation_of_their_types()
    {
        using var town = EveryType();
        const string Facts = "seeds/facts/water-tower.facts.yaml";
        town.Run("new", "entity", "water-tower", "--kind", "Everything").ExitCode.ShouldBe(0);

        town.Write(Facts, town.Read(Facts).Replace("# facts:", "facts:", StringComparison.Ordinal).Replace("\n#   ", "\n  ", StringComparison.Ordinal));
        var issues = town.Run("check").Output.Split('\n')[..^2];

        // That the quotes and the entities are placeholders is all that is wrong.
        issues.ShouldNotBeEmpty();
        issues.ShouldAllBe(line => line.Contains("error BLG3001: ", StringComparison.Ordinal) || line.Contains("error BLG1012: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("there is no kind 'Bilding' in kinds.yaml; did you mean 'Building'?", "tower", "Bilding")]
    [InlineData("'Tower' is no id of an entity: it has lower-case letters, digits and single hyphens; write 'tower'", "Tower", "Building")]
    [InlineData("'seeds/facts/town-hall.facts.yaml' exists already; nothing was written", "town-hall", "Building")]
    [InlineData("entity 'mill' does not fit in: Expected an id of its own for each entity, found 'mill' again: it stands first in facts/", "mill", "Building")]
    [InlineData("entity 'proof' does not fit in: Expected a name that is free", "proof", "Building")]
    [InlineData("there is no source 'chronic' in sources.yaml; did you mean 'chronicle'?", "tower", "Building", "chronic")]
    public void An_entity_that_does_not_fit_in_is_not_written(string reason, string id, string kind, string source = "chronicle")
    {
        using var town = Town.Create().Write("seeds/facts/mills.facts.yaml", "entity: mill\nkind: Building\nname: Mill\n");
        var before = town.Snapshot();

        var outcome = town.Run("new", "entity", id, "--kind", kind, "--source", source);

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldStartWith($"beleg: {reason}");
        town.Snapshot().ShouldBe(before);
    }

    private static Workspace EveryType() => Town.Create().Write(Town.Kinds, """
        units:
          floor: { forms: [floor, floors] }
        kinds:
          Building:
            properties:
              floors: { type: quantity, unit: floor }
          Everything:
            properties:
              a-quantity: { type: quantity, unit: floor }
              quantities: { type: quantity, unit: floor, range: true }
              a-count: { type: quantity }
              a-sum: { type: money }
              sums: { type: money, range: true }
              a-share: { type: share }
              shares: { type: share, range: true }
              a-change: { type: change }
              a-tolerance: { type: tolerance, unit: floor }
              a-day: { type: date }
              a-period: { type: period }
              a-duration: { type: duration }
              durations: { type: duration, range: true }
              a-text: { type: text }
              a-speech: { type: speech }
              an-entity: { type: entity, of: Building }
              entities: { type: entities, of: Building }
              a-flag: { type: flag }

        """);

    private static void OnlyNothingIsProven(Workspace workspace)
    {
        var outcome = workspace.Run("check", "--strict");
        outcome.Output.ShouldStartWith("seeds/catalogue.yaml(1,1): error BLG1021: ");
        outcome.Output.ShouldEndWith(", 1 issue\n");
        outcome.ExitCode.ShouldBe(1);
    }
}
