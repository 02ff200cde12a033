namespace Beleg.Generators.Tests.Harness;

/// <summary>The catalogue under <c>Seeds/</c> from which the tests start: a German and an English document, seven facts.</summary>
internal static class TinyCatalogue
{
    public const string CatalogueFile = "catalogue.yaml";
    public const string KindsFile = "kinds.yaml";
    public const string SourcesFile = "sources.yaml";
    public const string CoverageFile = "coverage.yaml";
    public const string Hafen = "documents/hafen.txt";
    public const string Lighthouse = "documents/lighthouse.txt";
    public const string HarbourFacts = "facts/harbour.facts.yaml";
    public const string LighthouseFacts = "facts/lighthouse.facts.yaml";
    public const string AssociationFacts = "facts/associations.facts.yaml";

    public static SeedFolder Seeds { get; } =
        new[] { CatalogueFile, KindsFile, SourcesFile, Hafen, Lighthouse, AssociationFacts, HarbourFacts, LighthouseFacts }
            .Aggregate(SeedFolder.Empty, (seeds, path) => seeds.With(path, Read(path)));

    public static Project Tiny { get; } = new(Seeds);

    /// <summary>The same, whose documents must say nothing that is neither a fact nor listed as none.</summary>
    public static Project Covered { get; } = Tiny.Edited(seeds => seeds
        .Replaced(HarbourFacts, "Bis 2030 sollen", "sollen")
        .Edited(CatalogueFile, text => text + "coverage: true\n")
        .With(CoverageFile, """
            no-fact:
              hafen:
                - { quote: Bis 2030, because: The year of the plan is stated elsewhere. }

            """.ReplaceLineEndings("\n")));

    /// <summary>The same with words of its own, and with sentences that an editor vouches for, needed or not.</summary>
    public static Project Declared { get; } = Tiny.Edited(seeds => seeds
        .Edited(CatalogueFile, text => text + "editors: [The authors]\nattestation: by-source\n")
        .Edited(KindsFile, text => "plain: { de: [hochmodern*], en: brand-new }\n" + text)
        .Replaced(KindsFile, "    summary: { en: \"A place", "    nouns: { de: Ort, en: [place, tower*] }\n    summary: { en: \"A place")
        .Replaced(KindsFile, "of: Place }", "of: Place, words: { en: [stands above, \"{subject} stands above {object}\"] }, attestation: forbidden }")
        .Edited(LighthouseFacts, text => text.Replace("\nfacts:\n", "\nattested: { by: The authors, because: \"There is no other lighthouse.\" }\nfacts:\n", StringComparison.Ordinal)));

    private static string Read(string path)
    {
        using var reader = new StreamReader(typeof(TinyCatalogue).Assembly.GetManifestResourceStream("Seeds/" + path)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
