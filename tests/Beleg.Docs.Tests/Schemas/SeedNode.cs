using System.Text;
using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>
/// A seed file as a tree that may be broken in every way, a key given twice included. It is written as JSON, which is YAML.
/// </summary>
internal abstract record SeedNode
{
    public static IReadOnlyList<SeedNode> Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. stream.Documents.Select(document => Of(document.RootNode))];
    }

    public abstract void Write(StringBuilder text);

    public string ToYaml()
    {
        var text = new StringBuilder();
        Write(text);
        return text.Append('\n').ToString();
    }

    private static SeedNode Of(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new SeedMapping([.. mapping.Children.Select(child => (((YamlScalarNode)child.Key).Value!, Of(child.Value)))]),
        YamlSequenceNode list => new SeedList([.. list.Children.Select(Of)]),
        _ => new SeedScalar(((YamlScalarNode)node).Value ?? ""),
    };
}

internal sealed record SeedScalar(string Value) : SeedNode
{
    public override void Write(StringBuilder text) => text.Append(JsonSerializer.Serialize(Value));
}

internal sealed record SeedList(IReadOnlyList<SeedNode> Items) : SeedNode
{
    public override void Write(StringBuilder text)
    {
        text.Append('[');
        for (var i = 0; i < Items.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Items[i].Write(text);
        }

        text.Append(']');
    }
}

internal sealed record SeedMapping(IReadOnlyList<(string Key, SeedNode Value)> Entries) : SeedNode
{
    public override void Write(StringBuilder text)
    {
        text.Append('{');
        for (var i = 0; i < Entries.Count; i++)
        {
            if (i > 0) text.Append(", ");
            text.Append(JsonSerializer.Serialize(Entries[i].Key)).Append(": ");
            Entries[i].Value.Write(text);
        }

        text.Append('}');
    }
}
