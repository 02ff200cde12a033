using Beleg.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests;

/// <summary>What consumers are told, by their own compiler, of a statement that no longer stands.</summary>
public sealed class LifecycleTests
{
    private const string Facts = TinyCatalogue.LighthouseFacts;
    private const string Cite = "cite:\n        - lighthouse: \"The lighthouse is 31 m tall\"";
    private const string Height = "value: 31 m\n    cite:\n      - lighthouse: \"The lighthouse is 31 m tall\"";

    private const string Consumer = """
        internal static class Consumer
        {
            public static object Height => Tiny.Catalogues.Norderwiek.Lighthouse.Height;
            public static object? ThroughTheRecord => Tiny.Catalogues.Norderwiek.Lighthouse.Entity.Height;
            public static object All => Tiny.Catalogues.Norderwiek.All;
        }
        """;

    private static readonly string ConsumerOfOld = Consumer.Replace("Lighthouse.Height;", "Lighthouse.Height;\n    public static object Statement => Tiny.Catalogues.Norderwiek.Lighthouse.Statements.HeightOld;", StringComparison.Ordinal);

    [Theory]
    [InlineData("retracted", "BLG6001", "lighthouse/height is retracted: it was measured anew")]
    [InlineData("disputed", "BLG6003", null)]
    public void A_consumer_is_told_at_each_use(string lifecycle, string id, string? message)
    {
        var diagnostics = DiagnosticsOf(TinyCatalogue.Tiny.Replaced(Facts, "value: 31 m", $"value: 31 m\n    lifecycle: {lifecycle}\n    because: it was measured anew"), Consumer);

        // At the property, not in what is generated, nor where data is read.
        diagnostics.Select(each => (each.Id, each.Severity)).ShouldBe([(id, DiagnosticSeverity.Error)]);
        diagnostics.ShouldAllBe(each => each.Descriptor.HelpLinkUri.EndsWith($"docs/rules/{id}.md", StringComparison.Ordinal));
        if (message is not null) diagnostics.ShouldContain(each => each.GetMessage(null).Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("retracted", "BLG6001")]
    [InlineData("disputed", "BLG6003")]
    public void A_statement_that_is_named_tells_it_too(string lifecycle, string id)
    {
        var project = TinyCatalogue.Tiny.Replaced(Facts, Height, $"- id: old\n      value: 31 m\n      lifecycle: {lifecycle}\n      because: it was measured anew\n      {Cite}");

        DiagnosticsOf(project, ConsumerOfOld).Select(each => each.Id).ShouldBe([id, id]);
    }

    [Fact]
    public void A_superseded_statement_warns_and_its_property_does_not()
    {
        var project = TinyCatalogue.Tiny.Replaced(
            Facts, Height, $"- id: new\n      value: 31 m\n      {Cite}\n    - id: old\n      value: 31 m\n      lifecycle: superseded\n      superseded-by: height/new\n      because: it was measured anew\n      {Cite}");

        var diagnostic = DiagnosticsOf(project, ConsumerOfOld).ShouldHaveSingleItem();
        (diagnostic.Id, diagnostic.Severity).ShouldBe(("BLG6002", DiagnosticSeverity.Warning));
        diagnostic.GetMessage(null).ShouldContain("lighthouse/height/old is superseded by height/new: it was measured anew");
    }

    [Fact]
    public void An_active_statement_says_nothing() => DiagnosticsOf(TinyCatalogue.Tiny, Consumer).ShouldBeEmpty();

    private static List<Diagnostic> DiagnosticsOf(Project project, string consumer)
    {
        var build = (project with { Code = consumer }).Build();
        build.Diagnostics.ShouldBeEmpty();
        return [.. build.Output.GetDiagnostics().Where(each => each.Severity >= DiagnosticSeverity.Warning)];
    }
}
