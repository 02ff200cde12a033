using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mono.Cecil;

namespace Beleg.Packages.Tests;

/// <summary>An analyzer of somebody else that brings a YamlDotNet of its own, and writes down which one it was given.</summary>
internal static class OtherAnalyzer
{
    private const string Source = """
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(output => output.AddSource("Other.g.cs",
                    $"internal static class Other {{ public const string Yaml = \"{typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version}\"; }}"));
        }
        """;

    /// <summary>Puts the analyzer into a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="version">The version to give to its YamlDotNet.</param>
    public static void AddTo(FreshProject project, Version version)
    {
        var folder = Directory.CreateDirectory(project.PathOf("other")).FullName;
        var yaml = Path.Combine(folder, "YamlDotNet.dll");
        using (var assembly = AssemblyDefinition.ReadAssembly(Repository.OldYamlDotNet))
        {
            assembly.Name.Version = version;
            assembly.Write(yaml);
        }

        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Other",
            [CSharpSyntaxTree.ParseText(Source)],
            [.. platform.Append(yaml).Select(path => MetadataReference.CreateFromFile(path))],
            new(OutputKind.DynamicallyLinkedLibrary));
        compilation.Emit(Path.Combine(folder, "Other.dll")).Diagnostics.ShouldBeEmpty();

        project.Write("Directory.Build.targets", """
            <Project>
              <ItemGroup>
                <Analyzer Include="other/Other.dll;other/YamlDotNet.dll" />
              </ItemGroup>
            </Project>
            """);
    }
}
