using Beleg.Tests.Facts;

namespace Beleg.Tests.Citations;

/// <summary>The quotation marks of the language in which a source is written.</summary>
public sealed class QuotationTests
{
    [Theory]
    [InlineData("de", "„words“")]
    [InlineData("de-AT", "„words“")]
    [InlineData("DE", "„words“")]
    [InlineData("de-Latn-CH-1996", "„words“")]
    [InlineData("den", "“words”")]
    [InlineData("en", "“words”")]
    public void Are_those_of_the_language_whatever_its_region(string language, string marked) =>
        new Press(Press.Fact("gates", "quantity", "7 gate", "", Press.SourceIn(language))).Only.Citations[0].InLine.ShouldStartWith(marked);
}
