using System.Text;
using Beleg.Tool.Editing;

namespace Beleg.Tool.Assistants;

/// <summary>A statement that an assistant proposes. It can neither attest nor paraphrase: that is for people.</summary>
internal sealed record ProposedStatement
{
    public required string Entity { get; init; }

    public required string Property { get; init; }

    /// <summary>Empty where the quote is to give it.</summary>
    public string Value { get; init; } = "";

    public required string Source { get; init; }

    public required string Quote { get; init; }

    public string Id { get; init; } = "";

    public string Status { get; init; } = "";

    public string Of { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Reading { get; init; } = "";

    public string Prefix { get; init; } = "";

    public string Suffix { get; init; } = "";

    public string In { get; init; } = "";

    /// <summary>As a mapping of a seed file, without the property's key.</summary>
    public IReadOnlyList<string> Lines =>
    [
        .. Line("id", Id),
        .. Line("value", Value),
        .. Line("of", Of),
        .. Line("status", Status),
        "cite:",
        $"  - {YamlScalar.Of(Source)}: {YamlScalar.Quoted(Quote)}",
        .. Quoted("reading", Reading),
        .. Quoted("subject", Subject),
        .. Quoted("prefix", Prefix),
        .. Quoted("suffix", Suffix),
        .. Quoted("in", In),
    ];

    /// <summary>What it looks like below <c>facts:</c>, where the property has other statements or none.</summary>
    public string ToYaml(bool isItem)
    {
        var yaml = new StringBuilder($"  {Property}:\n");
        for (var i = 0; i < Lines.Count; i++) yaml.Append(isItem ? (i == 0 ? "    - " : "      ") : "    ").Append(Lines[i]).Append('\n');
        return yaml.ToString();
    }

    private static string[] Line(string key, string value) => value.Length == 0 ? [] : [$"{key}: {YamlScalar.Of(value)}"];

    private static string[] Quoted(string key, string value) => value.Length == 0 ? [] : [$"    {key}: {YamlScalar.Quoted(value)}"];
}
