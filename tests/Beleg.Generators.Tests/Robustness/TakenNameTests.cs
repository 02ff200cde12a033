using Beleg.Generators.Emission;
using Beleg.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Robustness;

/// <summary>Whatever identifier generated code uses itself: as a name in a seed file it either is refused or compiles.</summary>
public sealed class TakenNameTests
{
    private static readonly Dictionary<string, Func<Project, string, Project>> Uses = new(StringComparer.Ordinal)
    {
        ["entity"] = (project, name) => project.Edited(seeds => seeds.With($"facts/{Id(name)}.facts.yaml", $"entity: {Id(name)}\nkind: Association\nname: More\n")),
        ["kind"] = (project, name) => project.Replaced(KindsFile, "  Association:\n", $"  {name}:\n    plural: Many{name}\n  Association:\n"),
        ["plural"] = (project, name) => project.Replaced(KindsFile, "  Association:\n", $"  One{name}:\n    plural: {name}\n  Association:\n"),
        ["property"] = (project, name) => project
            .Replaced(KindsFile, "      cost:", $"      {Id(name)}: {{ type: text }}\n      cost:")
            .Replaced(LighthouseFacts, "  cost:", $"  {Id(name)}:\n    value: Old Lady & friend\n    cite:\n      - lighthouse: \"Visitors call the lighthouse \\\"Old Lady & friend\\\"\"\n  cost:"),
        ["statement"] = (project, name) => project
            .Edited(seeds => seeds.Edited(HarbourFacts, text => text + $"    - id: {Id(name)}\n      value: 20 berth\n      status: planned\n      cite:\n        - hafen: \"Bis 2030 sollen im Hafen Norderwiek 20 Liegeplätze entstehen\"\n")),
        ["unit"] = (project, name) => project.Replaced(KindsFile, "  berth:", $"  {name}: {{ forms: [{name}] }}\n  berth:"),
        ["source"] = (project, name) => project.Replaced(SourcesFile, "  lighthouse:", $"  {Id(name)}:\n    document: hafen.txt\n    title: Hafen\n    language: de\n    digest: {DigestOf(project)}\n  lighthouse:"),
    };

    /// <summary>Every identifier of the tiny catalogue's code, and the members that objects and records have anyway.</summary>
    private static readonly IReadOnlyList<string> Names =
    [
        .. Tiny.Build().Sources
            .SelectMany(source => source.SyntaxTree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)
            .Concat(typeof(Entity).GetMembers().Concat(typeof(Catalogue).GetMembers()).Select(member => member.Name))
            .Where(name => char.IsAsciiLetterUpper(name[0]) && name.All(char.IsAsciiLetterOrDigit))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> UseNames => [.. Uses.Keys];

    [Theory]
    [MemberData(nameof(UseNames))]
    public void Names_that_are_not_refused_compile(string use)
    {
        var isFree = Names.ToLookup(name => IsFree(Uses[use](Tiny, name)));
        isFree[false].ShouldNotBeEmpty();
        isFree[true].ShouldNotBeEmpty();

        var together = isFree[true].Aggregate(Tiny, Uses[use]).Build();

        together.Diagnostics.ShouldBeEmpty();
        together.ShouldCompile();
    }

    [Fact]
    public void Names_of_the_catalogues_class_that_are_not_refused_compile()
    {
        // Each in a namespace of its own, so that all of them can be compiled in one go.
        var builds = Names
            .Select(name => Tiny.Replaced(CatalogueFile, "class: Norderwiek", $"class: {name}").Replaced(CatalogueFile, "Tiny.Catalogues", $"Tiny.Of{name}").Build())
            .ToLookup(build => build.Diagnostics.IsEmpty);
        builds[false].ShouldNotBeEmpty();

        Tiny.Build().Output
            .AddSyntaxTrees(builds[true].SelectMany(build => build.Sources).Where(source => !string.Equals(source.HintName, ProofEmitter.HintName, StringComparison.Ordinal)).Select(source => source.SyntaxTree))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .ShouldBeEmpty();
    }

    private static bool IsFree(Project project) => project.Build().Diagnostics.IsEmpty;

    private static string DigestOf(Project project) =>
        project.Seeds[SourcesFile].Split('\n').First(line => line.Contains("digest:", StringComparison.Ordinal)).Split("digest: ")[1];

    /// <summary><c>TryFind</c> as the id <c>try-find</c>.</summary>
    private static string Id(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
