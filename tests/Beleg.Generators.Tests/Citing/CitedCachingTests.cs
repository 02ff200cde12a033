using Beleg.Generators.Citing;
using Beleg.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests.Citing;

/// <summary>Nothing is proven anew but what an edit touches.</summary>
public sealed class CitedCachingTests
{
    private const string Two = """
        [Cited("limits.txt", "The timeout is 30 seconds", Unit = "s")] public const int TimeoutSeconds = 30;
        [Cited("other.txt", "The window is 5 bytes", Unit = "B")] public const int Window = 5;
        """;

    private static readonly SeedText Other = SeedText.Citation("other.txt", "The window is 5 bytes.\n");

    private static readonly Build Before = Code.Members(Two, Other).BuildTracked();

    [Fact]
    public void It_is_proven() => Before.Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("code below", "C=", "==")]
    [InlineData("code above", "CC", "CC")]
    [InlineData("constant", "MC", "MC")]
    [InlineData("document", "CM", "C=")]
    public void An_edit_proves_only_what_it_touches(string edit, string scopes, string proofs)
    {
        var after = Before.After(project => edit switch
        {
            "code below" => project with { Code = project.Code + "\nclass Unrelated;\n" },
            "code above" => project with { Code = "// A comment.\n" + project.Code },
            "constant" => project with { Code = project.Code.Replace("Seconds = 30", "Seconds = 31", StringComparison.Ordinal) },
            _ => project.Edited(seeds => seeds.With(SeedText.Citation("other.txt", "The window is 5 bytes. It is new.\n"))),
        });

        IsNew(after, CitationStepNames.Scopes).ShouldBe([.. scopes.Select(letter => letter == 'M')]);
        IsNew(after, CitationStepNames.Proofs).ShouldBe([.. proofs.Select(letter => letter == 'M')]);
        after.ShouldGiveTheSameAs(Code.Members(Two, Other).Build().After(_ => ProjectOf(edit)));
    }

    private static Project ProjectOf(string edit)
    {
        var project = Code.Members(Two, Other);
        return edit switch
        {
            "code below" => project with { Code = project.Code + "\nclass Unrelated;\n" },
            "code above" => project with { Code = "// A comment.\n" + project.Code },
            "constant" => project with { Code = project.Code.Replace("Seconds = 30", "Seconds = 31", StringComparison.Ordinal) },
            _ => Code.Members(Two, SeedText.Citation("other.txt", "The window is 5 bytes. It is new.\n")),
        };
    }

    /// <summary>For each citation whether its step handed on something new, or ran at all.</summary>
    private static List<bool> IsNew(Build build, string step) =>
        [.. build.Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)];
}
