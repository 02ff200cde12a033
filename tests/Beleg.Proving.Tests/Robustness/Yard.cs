using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Robustness;

/// <summary>A small catalogue of plants around one document, proven as a build proves it.</summary>
internal static class Yard
{
    private const string Catalogue = "id: yard\nclass: Yard\nnamespace: Example\nlanguages: [de, en]\ntitle: Yard\nlicence: MIT\nversion: 1.0.0\n";

    private const string Kinds = """
        units:
          crane: { forms: [Kräne, cranes, Kränen] }
        kinds:
          Plant:
            summary: A plant.
            properties:
              cranes: { type: quantity, unit: crane }
              motto: { type: text }
              said: { type: speech }
        """;

    /// <summary>The rules that are broken, in ordinal order.</summary>
    public static string RulesOf(string document, string language, params string[] facts) => RulesOf(document, language, "", facts);

    /// <summary>The same with more lines of the source.</summary>
    public static string RulesOf(string document, string language, string source, string[] facts) =>
        string.Join(' ', Prove(document, language, source, facts).Issues.Where(issue => issue.Rule != Rules.MissingDigest).Select(issue => issue.Rule.Id).Order(StringComparer.Ordinal));

    public static CatalogueRun Prove(string document, string language, string source, string[] facts) => CatalogueRun.Of(
    [
        Seed("catalogue.yaml", Catalogue),
        Seed("kinds.yaml", Kinds),
        Seed("sources.yaml", $"sources:\n  report:\n    document: report.txt\n    title: Report\n    language: {language}\n{source}"),
        Seed("documents/report.txt", document),
        .. facts.Select((text, i) => Seed($"facts/{i}.facts.yaml", text + "\n")),
    ]);

    public static SeedFile Seed(string path, string text) => new(path, path, text);
}
