using System.Text;
using Beleg.Generators.Tests.Harness;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Caching;

/// <summary>The edits of <see cref="ReasonTable"/>, each of them to the tiny catalogue, covered.</summary>
internal static class Edits
{
    private const string TwinFacts = "facts/coast/harbour.facts.yaml";

    private const string FishMarket = """
        entity: fish-market
        kind: Place
        name: Fischmarkt

        """;

    public static IReadOnlyDictionary<string, Func<Project, Project>> ByName { get; } = new Dictionary<string, Func<Project, Project>>(StringComparer.Ordinal)
    {
        ["C#"] = project => project with { Code = "class Unrelated;" },
        ["fact comment"] = Edit(seeds => seeds.Edited(HarbourFacts, Commented)),
        ["value"] = Edit(seeds => seeds.Replaced(HarbourFacts, "value: 20 berth", "value: at most 20 berth")),
        ["name"] = Edit(seeds => seeds.Replaced(LighthouseFacts, "en: lighthouse }", "en: lighthouse }\nalso: [tower]")),
        ["source comment"] = Edit(seeds => seeds.Edited(SourcesFile, Commented)),
        ["kind comment"] = Edit(seeds => seeds.Edited(KindsFile, Commented)),
        ["coverage comment"] = Edit(seeds => seeds.Edited(CoverageFile, Commented)),
        ["doc head"] = Edit(seeds => seeds.Edited(Hafen, text => "Seite 1\n" + text)),
        ["doc tail"] = Edit(seeds => seeds.Edited(Hafen, text => text + "Seite 1\n")),
        ["added"] = Edit(seeds => seeds.With("facts/fish-market.facts.yaml", FishMarket)),
        ["twin added"] = Edit(seeds => seeds.With(TwinFacts, FishMarket)),
        ["removed"] = Edit(seeds => seeds.Without(LighthouseFacts)),
        ["renamed"] = Edit(seeds => seeds.Renamed(HarbourFacts, "facts/port.facts.yaml")),
        ["doc CRLF"] = Edit(seeds => seeds.Edited(Hafen, text => text.ReplaceLineEndings("\r\n"))),
        ["fact CRLF"] = Edit(seeds => seeds.Edited(HarbourFacts, text => text.ReplaceLineEndings("\r\n"))),
        ["doc BOM"] = Edit(seeds => seeds.With(WithByteOrderMark(seeds, Hafen))),
        ["fact BOM"] = Edit(seeds => seeds.With(WithByteOrderMark(seeds, HarbourFacts))),
        ["options"] = project => project with { Options = new("net8.0") },
    };

    private static Func<Project, Project> Edit(Func<SeedFolder, SeedFolder> edit) => project => project.Edited(edit);

    private static string Commented(string text) => "# A comment.\n" + text;

    private static SeedText WithByteOrderMark(SeedFolder seeds, string path) =>
        SeedText.OfBytes(path, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(seeds[path])]);
}
