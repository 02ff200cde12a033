using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Generators.Tests.Harness;

/// <summary>A seed file as the compiler hands it over.</summary>
internal sealed class SeedText : AdditionalText
{
    /// <summary>Where the seeds folder seems to be. No output may contain it.</summary>
    public const string Root = "/somebody/project/seeds/";

    private readonly SourceText _source;

    private SeedText(string relativePath, SourceText source, string root = Root, string tag = "BelegSeed")
    {
        Tag = tag;
        Path = root + relativePath;
        RelativePath = relativePath;
        _source = source;
    }

    /// <summary>The name of the tag that <c>build/Beleg.targets</c> gives the file.</summary>
    public string Tag { get; }

    /// <summary>The tag that <c>build/Beleg.targets</c> gives the file.</summary>
    public string RelativePath { get; }

    public string Text => _source.ToString();

    public override string Path { get; }

    public static SeedText Of(string relativePath, string text) => new(relativePath, SourceText.From(text, Encoding.UTF8));

    /// <summary>A document that <c>[Cited]</c> cites, or its record.</summary>
    public static SeedText Citation(string relativePath, string text) => new(relativePath, SourceText.From(text, Encoding.UTF8), "/somebody/project/citations/", "BelegCitation");

    /// <summary>A file from somewhere else with the tag of one of the folder's.</summary>
    public static SeedText Elsewhere(string relativePath, string text) => new(relativePath, SourceText.From(text, Encoding.UTF8), "/somebody/zoo/");

    /// <summary>Decoded as the compiler decodes files, which takes a byte order mark off.</summary>
    public static SeedText OfBytes(string relativePath, byte[] bytes) => new(relativePath, SourceText.From(new MemoryStream(bytes)));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}
