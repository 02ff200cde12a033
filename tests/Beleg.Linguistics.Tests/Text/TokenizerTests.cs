namespace Beleg.Linguistics.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("Der B200-Chip kostet 3,50 Euro.", "Der|B200-Chip|kostet|3,50|Euro|.")]
    [InlineData("doesn’t end, ends", "doesn’t|end|,|ends")]
    [InlineData("10:30 Uhr: 5 kW/h", "10:30|Uhr|:|5|kW|/|h")]
    [InlineData("ein Rechen\u00ADzentrum, Übung\u200B.", "ein|Rechen\u00ADzentrum|,|Übung|.")]
    [InlineData("Mu\u0308nchen", "Mu\u0308nchen")]
    [InlineData("2\u206014", "2\u206014")]
    [InlineData("20º or 20 °", "20|º|or|20|°")]
    [InlineData("see https://example.org/a-300?x=1.", "see|https://example.org/a-300?x=1|.")]
    [InlineData("set MAX_SIZE to 3", "set|MAX_SIZE|to|3")]
    [InlineData("1. Mai, -5", "1|.|Mai|,|-|5")]
    [InlineData("C++ and C#, 5+3", "C++|and|C#|,|5|+|3")]
    [InlineData("", "")]
    [InlineData(" \u00AD\n", "")]
    public void Words_join_what_hangs_together(string text, string words) =>
        Assert.Equal(words, string.Join('|', WordReader.Read(text, 0, text.Length).Select(word => word.Text)));

    /// <summary>Readers of values and readers of clauses compare places: neither may cut where the other does not.</summary>
    [Theory]
    [MemberData(nameof(Texts.Documents), MemberType = typeof(Texts))]
    public void Words_begin_and_end_where_tokens_do(string document)
    {
        var text = Texts.Read(document);
        var (starts, ends) = (new HashSet<int>(), new HashSet<int>());
        var sentence = new Sentence(text, German.Instance, UnitLexicon.Empty);
        for (var reader = new SentenceReader(text, German.Instance); reader.Read(sentence);)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                starts.Add(sentence[i].Start);
                ends.Add(sentence[i].End);
            }
        }

        var words = WordReader.Read(text, 0, text.Length);
        Assert.True(words.Count > 100);
        Assert.All(words, word => Assert.True(starts.Contains(word.Start) && ends.Contains(word.End), word.Text));
    }
}
