using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds.Yaml;

/// <summary>A node of a seed file with the place where it stands.</summary>
internal abstract record YamlNode(SeedLocation Location)
{
    /// <summary>What a message calls a node of this sort.</summary>
    public abstract string Shape { get; }
}

/// <summary>A text. Nothing is ever read as a number, a date or a truth value: <c>no</c> stays <c>no</c>.</summary>
internal sealed record YamlText(string Value, SeedLocation Location) : YamlNode(Location)
{
    /// <summary>A key with nothing behind it is an empty text to YAML; no key of a seed file may be left so.</summary>
    public bool IsEmpty => Value.Length == 0;

    public override string Shape => IsEmpty ? "nothing" : "a text";
}

/// <summary>What an alias stands for, which is not followed: that it is there is the issue, and whatever it lacks is none.</summary>
internal sealed record YamlAlias(SeedLocation Location) : YamlNode(Location)
{
    public override string Shape => "an alias";
}

internal sealed record YamlList(IReadOnlyList<YamlNode> Items, SeedLocation Location) : YamlNode(Location)
{
    public override string Shape => "a list";
}

internal sealed record YamlMapping(List<YamlEntry> Entries, SeedLocation Location) : YamlNode(Location)
{
    public override string Shape => "a mapping";

    /// <summary>What stands behind a key.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal)) return entry.Value;
        }

        return null;
    }
}

internal readonly record struct YamlEntry(YamlText Key, YamlNode Value);
