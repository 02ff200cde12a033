using Microsoft.CodeAnalysis.CSharp;

namespace Beleg.Generators.Tests.Harness;

/// <summary>A project with seeds, ready to be built.</summary>
internal sealed record Project(SeedFolder Seeds)
{
    /// <summary>The least that catalogues ask for.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    public SeedOptions Options { get; init; } = new("net8.0");

    /// <summary>C# of the project's own.</summary>
    public string Code { get; init; } = "";

    public Project Edited(Func<SeedFolder, SeedFolder> edit) => this with { Seeds = edit(Seeds) };

    /// <summary>Replaces what stands once in a seed file.</summary>
    public Project Replaced(string path, string old, string replacement) => Edited(seeds => seeds.Replaced(path, old, replacement));

    public Build Build() => Harness.Build.Of(this, tracksSteps: false);

    /// <summary>
    /// The build remembers what each step made, and why. To record that the compiler walks every path from an output back to
    /// the files: with hundreds of files that takes minutes.
    /// </summary>
    public Build BuildTracked() => Harness.Build.Of(this, tracksSteps: true);
}
