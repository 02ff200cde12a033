namespace Beleg.Linguistics.Tests.Lexicon;

/// <summary>What every language's lexicon must keep to: reading one never throws, so whatever is wrong in it shows here.</summary>
public class LexiconTests
{
    public static TheoryData<string> Languages => [.. KnownLanguages.Codes.Split(", ")];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_line_is_read_and_every_role_is_known(string code)
    {
        var language = KnownLanguages.Find(code)!;

        language.Problems.ShouldBeEmpty();
        language.Qualifiers.Problems.ShouldBeEmpty();
        language.Clauses.Problems.ShouldBeEmpty();
        PrintWords.Of(code)!.Problems.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_role_holds_a_word_once(string code)
    {
        var folder = KnownLanguages.Find(code)!.Folder;
        foreach (var name in ValueWords.Files)
        {
            LexiconFile.Load(folder, name).Entries
                .SelectMany(entry => entry.Forms.Select(form => form.Text).Prepend(entry.Word).Select(word => entry.Role + " " + (entry.Role.StartsWith("frame.", StringComparison.Ordinal) ? entry.Data + " " : "") + word.ToLowerInvariant()))
                .GroupBy(each => each, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => $"{name}: {group.Key}")
                .ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("", "0")]
    [InlineData("12", "12")]
    [InlineData("-1", "-1")]
    [InlineData("1/1000", "0.001")]
    [InlineData("1.5", "1.5")]
    [InlineData("250e6", "250000000")]
    public void Numbers_are_written_as_numbers(string text, string number)
    {
        LexiconNumber.TryParse(text, out var value).ShouldBeTrue();
        value.ToString().ShouldBe(number);
    }

    [Theory]
    [InlineData("many")]
    [InlineData("1/0")]
    [InlineData("1,5")]
    [InlineData("e6")]
    [InlineData("-")]
    public void What_is_no_number_is_none(string text) => LexiconNumber.TryParse(text, out _).ShouldBeFalse();
}
