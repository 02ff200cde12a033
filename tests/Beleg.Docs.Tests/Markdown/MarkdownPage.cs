using System.Text.RegularExpressions;

namespace Beleg.Docs.Tests.Markdown;

/// <summary>A page of the documentation, as far as the tests look at it: headings, fenced blocks and links.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path, string title, IReadOnlyList<Section> sections, IReadOnlyList<string> links)
    {
        Path = path;
        Title = title;
        Sections = sections;
        Links = links;
    }

    /// <summary>The path below the repository's root.</summary>
    public string Path { get; }

    /// <summary>The text of the first heading.</summary>
    public string Title { get; }

    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The targets of links, outside code.</summary>
    public IReadOnlyList<string> Links { get; }

    public Section? Find(string heading) => Sections.FirstOrDefault(section => string.Equals(section.Heading, heading, StringComparison.Ordinal));

    public static MarkdownPage Read(string path) => Parse(path, Repository.Read(path));

    public static MarkdownPage Parse(string path, string text)
    {
        var sections = new List<Section> { new("", 0) };
        var links = new List<string>();
        Block? block = null;
        var indent = 0;
        var title = "";
        foreach (var line in text.Split('\n'))
        {
            if (block is not null)
            {
                // In a list a block is indented as its item is.
                if (line.TrimStart().StartsWith("```", StringComparison.Ordinal)) block = null;
                else block.Lines.Add(line[Math.Min(indent, line.Length - line.TrimStart(' ').Length)..]);
            }
            else if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                indent = line.IndexOf('`', StringComparison.Ordinal);
                block = new(line[(indent + 3)..].Trim());
                sections[^1].Blocks.Add(block);
            }
            else if (HeadingPattern().Match(line) is { Success: true } heading)
            {
                if (title.Length == 0) title = heading.Groups["text"].Value;
                sections.Add(new(heading.Groups["text"].Value, heading.Groups["level"].Length));
            }
            else
            {
                sections[^1].Prose.Add(line);
                links.AddRange(LinkPattern().Matches(CodePattern().Replace(line, "")).Select(link => link.Groups["target"].Value));
            }
        }

        return new(path, title, sections, links);
    }

    [GeneratedRegex("^(?<level>#{1,6}) (?<text>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex("`[^`]*`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodePattern();
}

/// <summary>What stands under a heading, without what stands under the headings below it.</summary>
internal sealed record Section(string Heading, int Level)
{
    public List<string> Prose { get; } = [];

    public List<Block> Blocks { get; } = [];
}

/// <summary>A fenced block. Its info string is a language and, for a file, the file's path.</summary>
internal sealed record Block(string Info)
{
    public List<string> Lines { get; } = [];

    public string Language => Info.Split(' ')[0];

    /// <summary>The file that the block is; empty where it is none.</summary>
    public string File => Info.Contains(' ', StringComparison.Ordinal) ? Info[(Info.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "";

    public string Text => string.Concat(Lines.Select(line => line + "\n"));
}
