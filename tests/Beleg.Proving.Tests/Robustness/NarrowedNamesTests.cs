using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Robustness;

/// <summary>The names that reach the proof of a fact file: none that it could meet may be missing.</summary>
public sealed class NarrowedNamesTests
{
    private const string Jupiter = "entity: jupiter\nkind: Plant\nname: Jupiter\nalso: [Brücke]";

    /// <summary>A quote may write as one word what the document parts, and a rival's name stands there all the same.</summary>
    [Theory]
    [InlineData("Die Anlage Jupi-\nter hat 24 Kräne und liegt neben Alpha.\n")]
    [InlineData("Die Anlage Jupi\u00ADter hat 24 Kräne und liegt neben Alpha.\n")]
    [InlineData("Die Anlage Jupiter hat 24 Kräne und liegt neben Alpha.\n")]
    public void ARivalThatTheQuoteNamesIsSeen(string document) =>
        Yard.RulesOf(document, "de", Jupiter, "entity: alpha\nkind: Plant\nname: Alpha\nfacts:\n  cranes:\n    value: 24 crane\n    cite:\n      - report: Die Anlage Jupiter hat 24 Kräne und liegt neben Alpha").ShouldBe("BLG4061");

    /// <summary>Who says so is named by a reading, or by a quote that bridges what the document parts.</summary>
    [Theory]
    [InlineData("Alpha sei die größte Werft, so Jupi-\nter gestern.\n", "so Jupiter gestern", "", "")]
    [InlineData("Alpha sei die größte Werft, so Briicke gestern.\n", "so Briicke gestern", ", reading: so Brücke gestern", "    text: ocr\n")]
    public void AClaimantWhomOnlyHisQuoteNamesIsSeen(string document, string quote, string reading, string source) =>
        Yard.RulesOf(document, "de", source, [Jupiter, $"entity: alpha\nkind: Plant\nname: Alpha\nfacts:\n  motto:\n    value: die größte Werft\n    by: {{ who: jupiter, quote: \"{quote}\"{reading} }}\n    cite:\n      - report: Alpha sei die größte Werft"]).ShouldBe("");

    [Fact]
    public void ANameThatBeginsWithASignIsFound()
    {
        var table = new EntityTable([new("dotnet", "Plant", new(("", ".NET")), ["„Netz“ & Co"]), new("net", "Plant", new(("", "NET")), [])], IsComplete: true);

        Found("Seit 2002 gibt es .NET und ASP.NET.").ShouldBe("dotnet@18+4 net@31+3");
        Found(".NET").ShouldBe("dotnet@0+4");
        Found("Das „Netz“  & Co, das Netz & Co").ShouldBe("dotnet@4+12");
        Found("Bei Big-.NET").ShouldBe("net@9+3");

        string Found(string text) => string.Join(' ', EntityNameIndex.Of(table).Find(text, isOcr: false).Select(mention => $"{mention.FirstId}@{mention.Start}+{mention.Length}"));
    }

    [Fact]
    public void AFactOnANameThatBeginsWithASignHolds() =>
        Yard.RulesOf("Die Werft .NET hat 24 Kräne.\n", "de", "entity: dotnet\nkind: Plant\nname: .NET\nfacts:\n  cranes:\n    value: 24 crane\n    cite:\n      - report: hat 24 Kräne").ShouldBe("");

    [Fact]
    public void ARivalWhoseNameBeginsWithASignIsSeen() =>
        Yard.RulesOf("Die Werft .NET hat 24 Kräne und liegt neben Alpha.\n", "de", "entity: dotnet\nkind: Plant\nname: .NET", "entity: alpha\nkind: Plant\nname: Alpha\nfacts:\n  cranes:\n    value: 24 crane\n    cite:\n      - report: Die Werft .NET hat 24 Kräne und liegt neben Alpha").ShouldBe("BLG4061");
}
