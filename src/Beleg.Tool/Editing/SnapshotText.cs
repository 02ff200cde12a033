using System.Text;
using Beleg.Proving.Snapshots;

namespace Beleg.Tool.Editing;

/// <summary>The text of <c>Facts.Shipped.txt</c> or <c>Facts.Unshipped.txt</c>: comments at its head, then lines in ordinal order.</summary>
internal static class SnapshotText
{
    private const string Rules = "https://github.com/beleg-net/beleg/blob/main/docs/versioning.md";

    public const string ShippedHead = $"# The facts of the last release, one line each. Written by 'beleg accept --ship': {Rules}\n";

    public const string UnshippedHead = $"# How the facts differ from those of the last release. Written by 'beleg accept': {Rules}\n";

    /// <summary>The file with other lines; what people wrote at its head stays, and so do its line ends.</summary>
    public static string With(string text, IEnumerable<string> lines)
    {
        var lineEnd = LineEnd.Of(text, 0);
        var result = new StringBuilder();
        foreach (var line in text.EnumerateLines())
        {
            if (!line.StartsWith("#")) break;
            result.Append(line).Append(lineEnd);
        }

        foreach (var line in lines.Order(StringComparer.Ordinal)) result.Append(line).Append(lineEnd);
        return result.ToString();
    }

    /// <summary>What takes the shipped facts to the current ones.</summary>
    public static IEnumerable<string> Difference(IReadOnlyCollection<string> shipped, IReadOnlyCollection<string> current) =>
        [.. shipped.Except(current, StringComparer.Ordinal).Select(line => AcceptedFacts.Removed + line), .. current.Except(shipped, StringComparer.Ordinal)];
}
