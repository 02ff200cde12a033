using Beleg.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests;

/// <summary>What consumers are told, by their own compiler, of a statement that no longer stands.</summary>
public sealed class LifecycleTests
{
    private const string Fact = "value: 31 m";

    private const string Consumer = """
        internal static class Consumer
        {
            public static object Height => Tiny.Catalogues.Norderwiek.Lighthouse.Height;
            public static object Statement => Tiny.Catalogues.Norderwiek.Lighthouse.Statements.Height;
            public static object? ThroughTheRecord => Tiny.Catalogues.Norderwiek.Lighthouse.Entity.Height;
            public static object All => Tiny.Catalogues.Norderwiek.All;
        }
        """;

    [Theory]
    [InlineData("retracted", "", "BLG6001", DiagnosticSeverity.Error, "lighthouse/height is retracted: it was measured anew")]
    [InlineData("disputed", "", "BLG6003", DiagnosticSeverity.Error, null)]
    public void A_consumer_is_told_at_each_use(string lifecycle, string more, string id, DiagnosticSeverity severity, string? message)
    {
        var diagnostics = DiagnosticsOf($"{Fact}\n    lifecycle: {lifecycle}\n    because: it was measured anew{more}");

        // At the property and at the statement, not in what is generated, nor where data is read.
        diagnostics.Select(each => (each.Id, each.Severity)).ShouldBe([(id, severity), (id, severity)]);
        diagnostics.ShouldAllBe(each => each.Descriptor.HelpLinkUri.EndsWith($"docs/rules/{id}.md", StringComparison.Ordinal));
        if (message is not null) diagnostics.ShouldContain(each => each.GetMessage(null).Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_superseded_statement_warns_and_its_property_does_not()
    {
        const string successor = "- id: new\n      value: 31 m\n      cite:\n        - lighthouse: \"The lighthouse is 31 m tall\"\n    - id: old\n      value: 31 m\n      lifecycle: superseded\n      superseded-by: height/new\n      because: it was measured anew\n      cite:\n        - lighthouse: \"The lighthouse is 31 m tall\"";
        var project = TinyCatalogue.Tiny
            .Replaced("facts/lighthouse.facts.yaml", "value: 31 m\n    cite:\n      - lighthouse: \"The lighthouse is 31 m tall\"", successor)
            with { Code = Consumer.Replace("Statements.Height", "Statements.HeightOld", StringComparison.Ordinal) };
        var build = project.Build();

        build.Diagnostics.ShouldBeEmpty();
        var diagnostic = build.Output.GetDiagnostics().Where(each => each.Severity >= DiagnosticSeverity.Warning).ShouldHaveSingleItem();
        (diagnostic.Id, diagnostic.Severity).ShouldBe(("BLG6002", DiagnosticSeverity.Warning));
        diagnostic.GetMessage(null).ShouldContain("lighthouse/height/old is superseded by height/new: it was measured anew");
    }

    [Fact]
    public void An_active_statement_says_nothing() => DiagnosticsOf(Fact).ShouldBeEmpty();

    private static List<Diagnostic> DiagnosticsOf(string fact)
    {
        var build = (TinyCatalogue.Tiny.Replaced("facts/lighthouse.facts.yaml", Fact, fact) with { Code = Consumer }).Build();
        build.Diagnostics.ShouldBeEmpty();
        return [.. build.Output.GetDiagnostics().Where(each => each.Severity >= DiagnosticSeverity.Warning)];
    }
}
