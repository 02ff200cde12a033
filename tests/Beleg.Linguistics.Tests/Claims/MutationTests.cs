using System.Globalization;
using System.Text;
using Beleg.Testing;

namespace Beleg.Linguistics.Tests.Claims;

/// <summary>
/// The lexicon is trusted: whatever word it calls free stands in a sentence and changes nothing. So each of its words, and words that
/// nobody knows, are put into sentences whose claims are read, and those that leave the claim as it was are listed: a review sees each.
/// </summary>
public class MutationTests
{
    public static TheoryData<string> Languages => [.. KnownLanguages.Codes.Split(", ")];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_sentences_are_read(string language)
    {
        foreach (var sentence in Of(language)) sentence.IsSaidBy(sentence.With("", "")).ShouldBeTrue(sentence.With("", ""));
    }

    [Fact]
    public void Words_of_the_english_lexicon_that_change_nothing() => Snapshot.Match(Survivors("en"));

    [Fact]
    public void Words_of_the_german_lexicon_that_change_nothing() => Snapshot.Match(Survivors("de"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_word_that_nobody_knows_never_stands_at_a_joint(string language)
    {
        var words = UnknownWords.Of(KnownLanguages.Find(language)!, 1000);
        words.Count.ShouldBe(1000);

        var survivors = from sentence in Of(language) from place in BaseSentence.Places from word in words where sentence.IsSaidBy(sentence.With(place, word)) select sentence.With(place, word);

        survivors.Take(20).ShouldBeEmpty();
    }

    private static IEnumerable<BaseSentence> Of(string language) => BaseSentence.All.Where(sentence => string.Equals(sentence.Language, language, StringComparison.Ordinal));

    private static string Survivors(string language)
    {
        var words = LexiconWords.Of(KnownLanguages.Find(language)!);
        var text = new StringBuilder();
        foreach (var place in BaseSentence.Places)
        {
            var alive = words.Where(word => Of(language).Any(sentence => sentence.IsSaidBy(sentence.With(place, word.Word)))).ToList();
            text.Append(CultureInfo.InvariantCulture, $"[{place}] {string.Join(" / ", Of(language).Select(sentence => sentence.With(place, "___")))}\n");
            foreach (var role in alive.GroupBy(word => word.Roles, StringComparer.Ordinal).OrderBy(role => role.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {role.Key} {role.Count()}: {string.Join(" | ", role.Select(word => word.Lemma).Distinct(StringComparer.Ordinal))}\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
