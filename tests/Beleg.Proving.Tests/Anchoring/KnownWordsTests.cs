namespace Beleg.Proving.Tests.Anchoring;

/// <summary>Which words are known, by the list or by the rules that make words of words.</summary>
public sealed class KnownWordsTests
{
    [Theory]
    [InlineData("de", "unsicher verkauft abgelehnt angelehnt recht ferner früher elf konnte plant habe Rechenkapazität Datenverarbeitung Hochleistungsrechnern vorzulegen künstlicher KI BUND Großes größten eröffnete")]
    [InlineData("en", "unsafe planned happier making doesn't terminal's overstated consolidation Building MODERN torn turn")]
    public void WordsAreKnown(string code, string words) => Unknown(code, words).ShouldBeEmpty();

    /// <summary>What bad print makes of words is none, or no reading could repair it.</summary>
    [Theory]
    [InlineData("de", "fur fiir flr iiber Gber Fuhrung Fiihrung Flihrung bernehmen ibernehmen tbernehmen kiinstliche kénnte erklarte erdffnete er6ffnete gehort Mitarbciter Untemehmen Minchen Geschéftsfihrer zurlick Kl Al gpusder KIStandort Konsoldierung rnehr rnindestens fäst ünter plänt häbe")]
    [InlineData("en", "tbe lhe modemise terrninal consoldiation govemment frorn witb Kl")]
    public void BrokenPrintIsNot(string code, string words) => Unknown(code, words).ShouldBe(words.Split(' '));

    /// <summary>The search halves the list, so its order is its soundness.</summary>
    [Theory]
    [InlineData("German/known.txt")]
    [InlineData("German/modals.txt")]
    [InlineData("German/evidentials.txt")]
    [InlineData("German/prefixes.txt")]
    [InlineData("English/known.txt")]
    [InlineData("English/modals.txt")]
    [InlineData("English/evidentials.txt")]
    [InlineData("English/prefixes.txt")]
    public void AListIsInOrderAndFindsAllItsWords(string resource)
    {
        var list = WordList.Load(resource);
        var words = list.All().ToList();
        words.ShouldNotBeEmpty();
        for (var i = 1; i < words.Count; i++) string.CompareOrdinal(words[i - 1], words[i]).ShouldBeLessThan(0, words[i]);
        words.Where(word => !list.Has(word)).ShouldBeEmpty();
        words.Where(word => list.Has(word + "#") || list.Has("#" + word)).ShouldBeEmpty();
    }

    [Fact]
    public void ALanguageWithoutAListKnowsNothing() => KnownWords.Of("fr").ShouldBeNull();

    [Theory]
    [InlineData("über", WordWeight.Bound)]
    [InlineData("fast", WordWeight.Bound)]
    [InlineData("könnte", WordWeight.Modal)]
    [InlineData("angeblich", WordWeight.Evidential)]
    [InlineData("nicht", WordWeight.Negation)]
    [InlineData("Million", WordWeight.Number)]
    [InlineData("zweihundert", WordWeight.Number)]
    [InlineData("für", WordWeight.None)]
    [InlineData("Mitarbeiter", WordWeight.None)]
    public void WordsHaveWeight(string word, object weight) => WeightReader.Of(word, KnownLanguages.Find("de")!).ShouldBe((WordWeight)weight);

    private static string[] Unknown(string code, string words) => [.. words.Split(' ').Where(word => !KnownWords.Of(code)!.Has(word))];
}
