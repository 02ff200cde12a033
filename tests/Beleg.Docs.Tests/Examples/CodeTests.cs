using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Beleg.Docs.Tests.Examples;

/// <summary>The C# of a page compiles against the catalogue of this repository, one block after the other.</summary>
public sealed partial class CodeTests
{
    private const string Sample = "samples/KiStandort.Snapshot/FactsInUse.cs";

    public static TheoryData<string> Pages => [.. PageBlock.All.Where(IsProgram).Select(block => block.Page).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Excerpts => PageBlock.NamesOf(IsExcerpt);

    internal static bool Runs(PageBlock block) => IsProgram(block) || IsExcerpt(block);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_code_of_a_page_compiles(string page) =>
        ErrorsOf(string.Concat(PageBlock.All.Where(block => IsProgram(block) && string.Equals(block.Page, page, StringComparison.Ordinal)).Select(block => block.Block.Text))).ShouldBeEmpty();

    /// <summary>An excerpt of a program that is built and run as a test of its own.</summary>
    [Theory]
    [MemberData(nameof(Excerpts))]
    public void An_excerpt_stands_in_its_sample(string name) =>
        Normal(Repository.Read(Sample)).ShouldContain(Normal(PageBlock.Find(name).Block.Text));

    [Fact]
    public void What_does_not_compile_is_told() =>
        ErrorsOf("var gpus = KiStandort.IndustrialAiCloud.Gpus;\ngpus.Nothing    // a comment\n").ShouldHaveSingleItem().ShouldContain("CS1061");

    private static bool IsExcerpt(PageBlock block) => block.Block is { Language: "csharp", File.Length: 0 } && block.Block.Text.StartsWith("[Fact]", StringComparison.Ordinal);

    private static bool IsProgram(PageBlock block) => block.Block is { Language: "csharp", File.Length: 0 } && !IsExcerpt(block);

    private static IEnumerable<string> ErrorsOf(string code)
    {
        // A page shows what an expression gives by a comment behind it, and no statement around it.
        var program = "using Beleg;\nusing Beleg.Catalogues;\n" + ExpressionPattern().Replace(code.Replace("using Beleg.Catalogues;\n", "", StringComparison.Ordinal), "${indent}_ = ${expression};");
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        return CSharpCompilation.Create(
                "Page",
                [CSharpSyntaxTree.ParseText(program)],
                platform.Concat([Binary("Beleg", "net10.0"), Binary("Beleg.KiStandort", "")]).Select(path => MetadataReference.CreateFromFile(path)),
                new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
    }

    private static string Binary(string project, string framework) =>
        Path.Combine(Metadata("Binaries"), project, framework.Length == 0 ? Metadata("Configuration") : $"{Metadata("Configuration")}_{framework}", project + ".dll");

    private static string Metadata(string key) =>
        typeof(CodeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal)).Value!;

    private static string Normal(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex(@"^(?<indent> *)(?!foreach )(?<expression>[^\s/{};][^;{}\n]*?)[ ]*(//.*)?$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExpressionPattern();
}
