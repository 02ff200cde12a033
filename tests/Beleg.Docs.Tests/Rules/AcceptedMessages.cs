namespace Beleg.Docs.Tests.Rules;

/// <summary>
/// Writes what the engine says into the pages, where its words have changed on purpose: run the tests once with the
/// environment variable <c>BELEG_ACCEPT</c> set, and read the difference before committing it.
/// </summary>
internal static class AcceptedMessages
{
    private const string Start = "\n```text\n";
    private const string End = "```";

    public static bool IsWanted { get; } = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("BELEG_ACCEPT"));

    /// <summary>The blocks of messages are those without a file's name; each is replaced in turn.</summary>
    public static void Write(string page, IReadOnlyList<string> messages)
    {
        var text = Repository.Read(page);
        var from = 0;
        foreach (var message in messages)
        {
            var start = text.IndexOf(Start, from, StringComparison.Ordinal) + Start.Length;
            var end = text.IndexOf(End, start, StringComparison.Ordinal);
            text = text[..start] + message + text[end..];
            from = start + message.Length + End.Length;
        }

        File.WriteAllText(Repository.PathOf(page), text);
    }
}
