using System.Text;

namespace Beleg.Docs.Tests.Examples;

/// <summary>A line of a shell, as far as the pages use one: words, quotation marks, <c>&amp;&amp;</c> and <c>></c>.</summary>
internal static class CommandLine
{
    private const string Prompt = "$ ";

    /// <summary>The commands of a block; the lines behind a prompt are what it printed.</summary>
    public static IEnumerable<string> CommandsIn(IReadOnlyList<string> lines)
    {
        var isSession = lines.Any(line => line.StartsWith(Prompt, StringComparison.Ordinal));
        return lines.Where(line => !isSession || line.StartsWith(Prompt, StringComparison.Ordinal))
            .Select(line => isSession ? line[Prompt.Length..] : line)
            .SelectMany(line => line.Split(" && "));
    }

    /// <summary>What a block says that a command printed; nothing where it shows commands alone.</summary>
    public static IReadOnlyList<string> OutputIn(IReadOnlyList<string> lines) =>
        [.. lines.Where(_ => lines[0].StartsWith(Prompt, StringComparison.Ordinal)).Skip(1)];

    public static string[] WordsOf(string command)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        var isQuoted = false;
        foreach (var c in command.Split(" > ")[0])
        {
            if (c == '"') (isQuoted, word) = (!isQuoted, word ?? new());
            else if (c != ' ' || isQuoted) (word ??= new()).Append(c);
            else if (word is not null) (_, word) = (Add(words, word), null);
        }

        if (word is not null) Add(words, word);
        return [.. words];
    }

    private static bool Add(List<string> words, StringBuilder word)
    {
        words.Add(word.ToString());
        return true;
    }
}
