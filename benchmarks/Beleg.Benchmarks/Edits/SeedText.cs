using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Benchmarks.Edits;

/// <summary>A seed file as the compiler hands it over.</summary>
internal sealed class SeedText(string relativePath, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

    public string RelativePath { get; } = relativePath;

    /// <summary>The text before any edit.</summary>
    public string Original { get; init; } = text;

    public override string Path { get; } = "/project/seeds/" + relativePath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}
