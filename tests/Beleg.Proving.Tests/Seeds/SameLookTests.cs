using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Seeds;

/// <summary>Some systems write an é in a file's name as two characters: what differs is said, since nobody can see it.</summary>
public sealed class SameLookTests
{
    [Theory]
    [InlineData("re\u0301sume\u0301.txt", "r\u00E9sum\u00E9.txt", "U+0065 U+0301 (decomposed) where this one has U+00E9 (composed)")]
    [InlineData("r\u00E9sum\u00E9.txt", "re\u0301sume\u0301.txt", "U+00E9 (composed) where this one has U+0065 U+0301 (decomposed)")]
    public void A_document_whose_name_is_composed_otherwise(string file, string named, string difference)
    {
        var run = CatalogueRun.Of(
        [
            Yard.Seed("sources.yaml", $"sources:\n  report: {{ document: \"{named}\", title: Report, language: de }}\n"),
            Yard.Seed("documents/" + file, "Words.\n"),
        ]);

        run.Issues.Single(issue => issue.Rule == Rules.MissingDocument).Message.ShouldContain($"found no such file; a name that looks the same is there, with {difference}: rename the file, or write its name as it is");
    }

    [Theory]
    [InlineData("résumé.txt", "resume.txt")]
    [InlineData("résumé.txt", "résumés.txt")]
    public void What_looks_otherwise_is_another_name(string written, string known) => SameLook.Explain(written, [known]).ShouldBe("");
}
