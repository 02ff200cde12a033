namespace Beleg.Linguistics.Tests.Lexicon;

public class LexiconFileTests
{
    [Fact]
    public void A_line_has_a_word_its_role_its_data_and_its_forms()
    {
        var file = LexiconFile.Parse("# time\nJahr\tmonths\t12\tJahre, Jahren, Jahres\n\nnicht weniger als\tbound.before\tat-least\nhaben\tverb.has\t\that, hatte~past, hätte~past~unreal\n~\tbound.before\tabout\t~\n");

        file.Malformed.ShouldBeEmpty();
        file.Entries.Select(entry => (entry.Word, entry.Role, entry.Data, entry.Line)).ShouldBe(
            [("Jahr", "months", "12", 2), ("nicht weniger als", "bound.before", "at-least", 4), ("haben", "verb.has", "", 5), ("~", "bound.before", "about", 6)]);
        file.Entries[0].Forms.ShouldBe([new("Jahre", ""), new("Jahren", ""), new("Jahres", "")]);
        file.Entries[2].Forms.ShouldBe([new("hat", ""), new("hatte", "past"), new("hätte", "past~unreal")]);
        file.Entries[2].Forms[2].Has("unreal").ShouldBeTrue();
        file.Entries[2].Forms[1].Has("unreal").ShouldBeFalse();
        file.Entries[2].Forms[1].Has("pas").ShouldBeFalse();
        file.Entries[3].Forms.ShouldBe([new("~", "")]);
    }

    [Theory]
    [InlineData("Jahr", "no role")]
    [InlineData("Jahr\t\t12", "no role")]
    [InlineData("\tmonths\t12", "no word")]
    [InlineData("Jahr\tmonths\t12\tJahre\tJahren", "more than four columns")]
    [InlineData("Jahr \tmonths\t12", "a blank at the edge of a column")]
    [InlineData("Jahr\tmonths\t12\r", "a blank at the edge of a column")]
    [InlineData("Jahr\tmonths\t12\tJahre, ", "an empty form, or a blank at its edge")]
    [InlineData("Jahr\tmonths\t12\tJahre,  Jahren", "an empty form, or a blank at its edge")]
    public void A_malformed_line_is_passed_over_and_says_why(string line, string problem)
    {
        var file = LexiconFile.Parse("und\tand\n" + line + "\noder\tor");

        file.Malformed.ShouldBe([new(2, line, problem)]);
        file.Entries.Select(entry => entry.Word).ShouldBe(["und", "oder"]);
    }

    [Fact]
    public void A_lexicon_that_is_not_there_is_malformed() =>
        LexiconFile.Load("Klingon", "words.tsv").Malformed.Single().Text.ShouldBe("Klingon/words.tsv");
}
