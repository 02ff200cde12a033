using Beleg.Generators.Tests.Harness;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Robustness;

/// <summary>Names, titles and quotes come from the wild, and end up in C# literals and XML comments.</summary>
public sealed class HostileTextTests
{
    /// <summary>As escapes of YAML's double-quoted texts, which let in what could not stand in the file itself.</summary>
    public static TheoryData<string> Texts =>
    [
        @"\""", @"\""\""\""\""", @"\\", @"\\u0041", @"{0}", "*/", "]]>", "<a>", "&amp;", "</summary>", "// #endif",
        @"\0", @"\a", @"\b", @"\t", @"\n", @"\r", @"\f", @"\x85", @"\u2028", @"\u2029", @"\u00A0", @"\u00AD", @"\u202E", @"\u200B", @"\uFEFF",
        @"\uD83D\uDE00", "😀", @"\U0001F600", @"\uFFFE", @"\uFFFF", @"\uFDD0",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_of_any_characters_compile(string text)
    {
        var build = Tiny
            .Replaced(CatalogueFile, "en: Norderwiek and its harbour", $"en: \"a{text}b\"")
            .Replaced(CatalogueFile, "version: 1.0.0", $"version: \"1{text}0\"")
            .Replaced(KindsFile, "en: The day it was opened.", $"en: \"a{text}b\"")
            .Replaced(KindsFile, "en: An association of citizens.", $"en: \"a{text}b\"")
            .Replaced(SourcesFile, "title: Der Hafen von Norderwiek", $"title: \"a{text}b\"")
            .Replaced(SourcesFile, "author: Ann Archer", $"author: \"a{text}b\"")
            .Replaced(HarbourFacts, "also: [Hafen von Norderwiek]", $"also: [\"a{text}b\"]")
            .Replaced(HarbourFacts, "en: The harbour of the town.", $"en: \"a{text}b\"")
            .Replaced(AssociationFacts, "en: harbour association", $"en: \"a{text}b\"")
            .Build();

        build.Diagnostics.ShouldBeEmpty();
        build.ShouldBeSound();
    }

    /// <summary>YAML refuses them as escapes, and UTF-8 cannot hold them; another host's text may.</summary>
    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDFFF)]
    public void Halves_of_surrogate_pairs_compile(int half)
    {
        var build = Tiny
            .Replaced(KindsFile, "An association of citizens.", $"An association {(char)half} of citizens.")
            .Replaced(HarbourFacts, "also: [Hafen von Norderwiek]", $"also: [Hafen {(char)half}]")
            .Replaced(SourcesFile, "author: Ann Archer", $"author: Ann {(char)half} Archer")
            .Build();

        build.Diagnostics.ShouldBeEmpty();
        build.ShouldBeSound();
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Quotes_of_any_characters_are_written_or_refused(string text)
    {
        var build = Tiny
            .Replaced(LighthouseFacts, "\"Visitors call the lighthouse \\\"Old Lady & friend\\\"\"", $"\"Visitors call {text} the lighthouse {text} \\\"Old Lady & friend\\\"\"")
            .Replaced(LighthouseFacts, "value: Old Lady & friend", $"value: \"Old Lady & {text} friend\"")
            .Build();

        build.ShouldBeSound();
    }
}
