using System.Diagnostics;

namespace Beleg.Cases.Grounding;

/// <summary>How much a language's lexicon holds, and what it costs to load in a process that has done nothing else.</summary>
internal static class Lexicons
{
    public static void Print(string code)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var language = KnownLanguages.Find(code) ?? throw new ArgumentException($"no language '{code}'", nameof(code));
        var elapsed = clock.Elapsed;
        process.Refresh();
        var used = process.TotalProcessorTime - before;

        var (files, entries, forms, bytes) = (0, 0, 0, 0);
        foreach (var name in ValueWords.Files.Append("qualifiers.tsv").Append("print.tsv"))
        {
            var file = LexiconFile.Load(language.Folder, name);
            files++;
            entries += file.Entries.Length;
            forms += file.Entries.Sum(entry => entry.Forms.Length + 1);
            bytes += file.Length;
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{code}: {files} files, {bytes:N0} bytes, {entries:N0} entries, {forms:N0} forms; loaded cold in {elapsed.TotalMilliseconds:N1} ms, {used.TotalMilliseconds:N1} ms of them on a processor"));
    }
}
