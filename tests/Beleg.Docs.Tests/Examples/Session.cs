using System.Text.RegularExpressions;
using Beleg.Proving.Documents;
using Beleg.Testing;
using Beleg.Tool;

namespace Beleg.Docs.Tests.Examples;

/// <summary>Runs a command of a page where the page runs it: in this repository, or in the small catalogue of a town.</summary>
internal static partial class Session
{
    private const string Any = "…";
    private const string Spec = "# 2 Limits\n\nThe timeout is 30 seconds. An identifier has at most 35 characters.\n";
    private const string Limits = "using Beleg;\n\nstatic class Limits\n{\n    // Of our own.\n    public const int Ours = 1;\n    [Cited(\"limits.txt\", \"The timeout is 30 seconds\", Unit = \"s\")]\n    public const int TimeoutSeconds = 30;\n\n    public const int MaxFrameSize = 16_384; // RFC 9113\n}\n";
    private const string Gazette = "The town hall has seven floors. It now has two towers.\n";

    public static IReadOnlyList<string> Run(string[] words)
    {
        var folder = Directory.CreateTempSubdirectory("beleg-").FullName;
        try
        {
            return words switch
            {
                ["beleg", "quote" or "read" or "where", ..] => Lines(Repository.Root, null, words),
                // The answer is there the second time.
                ["beleg", "check", ..] => [.. Lines(Repository.Root, folder, words).Take(0), .. Lines(Repository.Root, folder, words)],
                ["beleg", "coverage"] => Lines(Town(folder), null, words),
                ["beleg", "verify", ..] => Verify(folder, words),
                ["beleg", "cite", ..] => Cite(folder, words),
                ["beleg", "accept"] => Accept(Town(folder), words),
                _ => throw new NotSupportedException($"nobody knows in which catalogue '{string.Join(' ', words)}' is run"),
            };
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static bool Matches(IReadOnlyList<string> printed, IReadOnlyList<string> shown)
    {
        var pattern = string.Concat(shown.Select(line => line.Trim() is Any ? "(.*\n)*?" : Regex.Escape(Masked(line)) + "\n"));
        return Regex.IsMatch(string.Concat(printed.Select(line => Masked(line) + "\n")), $"^{pattern}$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    }

    private static List<string> Accept(string folder, string[] words)
    {
        Lines(folder, null, ["beleg", "accept", "--ship"]);
        Edit(folder, TownSeeds.Facts, text => text.Replace("7 floor", "at least 7 floor", StringComparison.Ordinal).Replace("has seven", "has at least seven", StringComparison.Ordinal));
        Edit(folder, TownSeeds.Chronicle, text => text.Replace("has seven", "has at least seven", StringComparison.Ordinal));
        Lines(folder, null, ["beleg", "digest"]);
        return Lines(folder, null, words);
    }

    private static List<string> Verify(string folder, string[] words)
    {
        File.WriteAllText(Path.Combine(folder, "spec.txt"), Spec);
        return Lines(folder, null, words);
    }

    private static List<string> Cite(string folder, string[] words)
    {
        Directory.CreateDirectory(Path.Combine(folder, "citations"));
        File.WriteAllText(Path.Combine(folder, "citations/limits.txt"), Spec);
        File.WriteAllText(Path.Combine(folder, "Limits.cs"), Limits);
        return Lines(folder, null, words);
    }

    private static string Town(string folder)
    {
        foreach (var (path, text) in TownSeeds.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        Edit(folder, TownSeeds.Chronicle, _ => Gazette);
        Edit(folder, TownSeeds.Sources, text => text.Replace(TownSeeds.Digest, Digest.Of(new("chronicle.txt", Gazette)), StringComparison.Ordinal));
        return folder;
    }

    private static void Edit(string folder, string path, Func<string, string> edit) =>
        File.WriteAllText(Path.Combine(folder, path), edit(File.ReadAllText(Path.Combine(folder, path))));

    private static List<string> Lines(string folder, string? cache, string[] words)
    {
        var output = new StringWriter();
        BelegTool.Run(words[1..], new ToolHost(folder, output, output) { CacheFolder = cache });
        return [.. output.ToString().TrimEnd('\n').Split('\n')];
    }

    /// <summary>Times and counts grow; how wide they stand does too.</summary>
    private static string Masked(string line) =>
        TimePattern().Replace(CountPattern().Replace(line, "# ${what}"), " # s").TrimEnd();

    [GeneratedRegex(@"\b\d+ (?<what>facts|citations|checks|derived|named|verbatim|attested)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountPattern();

    [GeneratedRegex(@" +\d+\.\d{3} s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimePattern();
}
