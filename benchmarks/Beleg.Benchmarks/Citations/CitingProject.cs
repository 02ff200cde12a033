using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Benchmarks.Citations;

/// <summary>A program of plain members, some of which cite: half by an attribute, half by a comment.</summary>
internal sealed class CitingProject
{
    private const int MembersOfClass = 20;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => string.Equals(Path.GetDirectoryName(path), Path.GetDirectoryName(typeof(object).Assembly.Location), StringComparison.Ordinal))
            .Append(typeof(CitedAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly string[] _files;

    public CitingProject(int plain, int cited)
    {
        var document = new StringBuilder("# Limits\n\n");
        var files = new List<string>();
        var left = cited;
        for (var i = 0; i < plain; i += MembersOfClass)
        {
            var code = new StringBuilder(Number.Text($"namespace Plain;\n\npublic class Class{i}\n{{\n"));
            for (var member = 0; member < MembersOfClass; member++) code.Append(PlainMember(i + member));
            for (; left > 0 && left > (long)cited * (plain - i - MembersOfClass) / plain; left--) code.Append(CitedMember(cited - left, document));
            files.Add(code.Append("}\n").ToString());
        }

        _files = [.. files];
        Document = new CitedText("limits.txt", document.ToString());
    }

    public AdditionalText Document { get; }

    /// <summary>Parsed anew each time, as a build does.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Plain",
        _files.Select((text, i) => CSharpSyntaxTree.ParseText(text, path: Number.Text($"/project/Class{i}.cs"))),
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static string PlainMember(int i) => Number.Text($$"""
            /// <summary>The number of what is counted.</summary>
            public const int Limit{{i}} = {{i}};

            public System.Collections.Generic.IEnumerable<string> Names{{i}}(System.Collections.Generic.IReadOnlyList<string> names, int most)
            {
                // Not all of them.
                for (var i = 0; i < names.Count && i < System.Math.Min(most, Limit{{i}}); i++)
                {
                    if (names[i].Length > {{i % 7}}) yield return names[i].Trim() + ".";
                }
            }


        """);

    private static string CitedMember(int i, StringBuilder document)
    {
        var seconds = Number.Text($"{i + 2}");
        var quote = Number.Text($"The timeout of port {i} is {seconds} seconds");
        document.Append(quote).Append(".\n");
        return i % 2 == 0
            ? Number.Text($"    [Beleg.Cited(\"limits.txt\", \"{quote}\", Unit = \"s\")]\n    public const int Timeout{i}Port = {seconds};\n\n")
            : Number.Text($"    // cite: limits.txt \"{quote}\", Unit = \"s\"\n    public const int Timeout{i}Port = {seconds};\n\n");
    }
}

/// <summary>A document that the code cites.</summary>
internal sealed class CitedText(string name, string text) : AdditionalText
{
    public override string Path => "/project/citations/" + name;

    public string Name => name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
