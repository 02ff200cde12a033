using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Beleg.Generators.Tests.Harness;

/// <summary>A project after the generator ran over it, and all that the compiler remembers for its next run.</summary>
internal sealed class Build
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll")
            .Where(path => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Contains(path, StringComparison.Ordinal))
            .Append(typeof(Fact).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compilations made from one share what was read of the references.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Somebody.Project",
        references: References,
        options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    private readonly Project _project;
    private readonly GeneratorDriver _driver;
    private readonly BelegGenerator _generator;

    private Build(Project project, GeneratorDriver driver, BelegGenerator generator)
    {
        _generator = generator;
        var compilation = Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(project.Code, ParseOptionsOf(project)));
        _project = project;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Output = output;
        Diagnostics = diagnostics;
    }

    /// <summary>The project's code together with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>What the generator reported; where it threw, what the compiler says of that.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public ImmutableArray<GeneratedSourceResult> Sources => Result.GeneratedSources;

    /// <summary>How many statements were proven, in this build and those before it.</summary>
    public int ProofsDone => _generator.Memory.Prover.ProofsDone;

    /// <summary>How many entities were written, in this build and those before it.</summary>
    public int EntitiesWritten => _generator.Memory.Writer.EntitiesWritten;

    public static Build Of(Project project, bool tracksSteps)
    {
        var generator = new BelegGenerator();
        var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], project.Seeds.Files, ParseOptionsOf(project), project.Options, new(IncrementalGeneratorOutputKind.None, tracksSteps));
        return new(project, driver, generator);
    }

    /// <summary>Builds again after an edit, with the memory of this build.</summary>
    public Build After(Func<Project, Project> edit)
    {
        var project = edit(_project);
        var driver = _driver;
        if (!project.Seeds.Files.SequenceEqual(_project.Seeds.Files)) driver = driver.ReplaceAdditionalTexts([.. project.Seeds.Files]);
        if (project.LanguageVersion != _project.LanguageVersion) driver = driver.WithUpdatedParseOptions(ParseOptionsOf(project));
        if (project.Options != _project.Options) driver = driver.WithUpdatedAnalyzerConfigOptions(project.Options);
        return new(project, driver, _generator);
    }

    /// <summary>Documentation is parsed and its crossreferences are bound, as in a project that writes a documentation file.</summary>
    private static CSharpParseOptions ParseOptionsOf(Project project) => new(project.LanguageVersion, DocumentationMode.Diagnose);
}
