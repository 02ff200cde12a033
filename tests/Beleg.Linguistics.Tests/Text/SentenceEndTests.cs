namespace Beleg.Linguistics.Tests.Text;

public class SentenceEndTests
{
    /// <summary>The sign ⁞ stands where a sentence ends.</summary>
    [Theory]
    [InlineData("de", "Am 13. Juni kamen 300. ⁞Es waren mehr.")]
    [InlineData("de", "Das 3. Werk läuft. ⁞Das 4. Werk auch.")]
    [InlineData("de", "Es waren 13. ⁞Das ist viel.")]
    [InlineData("de", "Dr. Winter kam, z. B. am Abend. ⁞Er ging usw. ⁞Dann nicht.")]
    [InlineData("de", "Er sagte: „Es sind 300.“ ⁞Niemand widersprach.")]
    [InlineData("de", "Die Halle hat 80 m2. ⁞Sie ist neu.")]
    [InlineData("de", "Von 0 … 3,3 V bis 0 .. 5 Volt. ⁞Mehr nicht.")]
    [InlineData("de", "Nr. 5 und Nr. 6 fehlen! ⁞Warum? ⁞Weil.")]
    [InlineData("de", "Zelle |⁞a |⁞b • ⁞c")]
    [InlineData("de", "Ein Absatz\n\n⁞noch einer\nauf zwei Zeilen")]
    [InlineData("de", "Ein Absatz\n \n⁞noch einer")]
    [InlineData("en", "There are 13. ⁞The next is better.")]
    [InlineData("en", "It needs 3.3 V. ⁞The sensor works at 25 °C. ⁞It was 44 B. C. when J. Smith came.")]
    [InlineData("de", "Es braucht 3,3 V. ⁞Der Fühler misst bis 25 °C. ⁞Mehr nicht.")]
    [InlineData("en", "Mr. Fox has 3.5 kg (approx. 4). ⁞Yes.")]
    [InlineData("en", "It was J. Smith who came. and nobody else")]
    public void Readers_of_values_and_of_clauses_end_a_sentence_at_the_same_sign(string language, string marked)
    {
        var text = marked.Replace("⁞", "", StringComparison.Ordinal);
        var expected = marked.Split('⁞').Select(sentence => sentence.Trim()).ToList();

        Assert.Equal(expected, Read(text, KnownLanguages.Find(language)!), StringComparer.Ordinal);
        Assert.Equal(expected, Found(text, KnownLanguages.Find(language)!), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts.Documents), MemberType = typeof(Texts))]
    public void They_find_the_same_sentences_in_a_document(string document)
    {
        var text = Texts.Read(document);
        var read = Read(text, German.Instance);

        Assert.True(read.Count > 20);
        Assert.Equal(read, Found(text, German.Instance));
    }

    [Theory]
    [InlineData("Sie hat 300. Er", 9, "Sie hat 300.")]
    [InlineData("Usw. Mehr", 6, "Usw. Mehr")]
    public void Without_a_language_a_short_word_is_an_abbreviation(string text, int at, string sentence) =>
        Assert.Equal(sentence, SentenceFinder.Around(text, at, 0, linesAreParagraphs: true, language: null).In(text).Trim());

    private static List<string> Read(string text, Language language)
    {
        var sentences = new List<string>();
        var sentence = new Sentence(text, language, UnitLexicon.Empty);
        for (var reader = new SentenceReader(text, language); reader.Read(sentence);)
        {
            if (sentence.Count > 0) sentences.Add(text[sentence[0].Start..sentence[sentence.Count - 1].End]);
        }

        return sentences;
    }

    private static List<string> Found(string text, Language language)
    {
        var sentences = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var sentence = SentenceFinder.Around(text, at, 1, linesAreParagraphs: false, language);
            sentences.Add(sentence.In(text).Trim());
            at = sentence.End;
        }

        return [.. sentences.Where(sentence => sentence.Length > 0)];
    }
}
