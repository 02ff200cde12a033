using System.Globalization;

namespace Beleg.Cases.Claims;

/// <summary>
/// Proves every case as the tool proves a catalogue, and counts the false facts that pass and the true ones that do not.
/// </summary>
internal static class ClaimCases
{
    private const double TrueFactsAtLeast = 0.85;

    public static bool Run(string path, ClaimOptions options)
    {
        var file = ClaimFile.Read(path);
        var cases = file.Cases.Where(item => item.Id.StartsWith(options.Only, StringComparison.Ordinal)).ToArray();
        var results = new ClaimResult[cases.Length];
        Parallel.For(0, cases.Length, i => results[i] = ClaimResult.Of(cases[i], file.Contexts[cases[i].Context], options.Dropped));

        if (options.Lists) foreach (var result in results.Where(result => !result.IsExpected)) WriteWrong(result);
        WriteClasses(results);
        return WriteSums(results);
    }

    private static void WriteWrong(ClaimResult result) =>
        Console.WriteLine($"{(result.Case.Expect is Verdict.Refuse ? "HOLE" : "MISS")} {result.Case.Id} {result.Case.Class} | {result.Case.Note} | {(result.Verdict is Verdict.Accept or Verdict.Refuse ? "" : $"{result.Verdict}: ")}{result.Messages}");

    private static void WriteClasses(ClaimResult[] results)
    {
        Console.WriteLine("class                 false  accepted   true  proven");
        foreach (var group in results.GroupBy(result => result.Case.Class, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var sums = new Sums(group);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key,-20} {sums.False,6} {sums.FalseAccepted,9} {sums.True,6} {sums.TrueProven,7}"));
        }
    }

    private static bool WriteSums(ClaimResult[] results)
    {
        var sums = new Sums(results);
        Console.WriteLine($"crashes {results.Count(result => result.Verdict is Verdict.Crash)}, contexts that do not hold {results.Count(result => result.Verdict is Verdict.Context)}");
        Console.WriteLine($"false facts accepted {sums.FalseAccepted} of {sums.False}; true facts proven {sums.TrueProven} of {sums.True}");
        return sums.FalseAccepted == 0 && sums.TrueProven >= TrueFactsAtLeast * sums.True;
    }

    private sealed class Sums(IEnumerable<ClaimResult> results)
    {
        private readonly List<ClaimResult> _results = [.. results];

        public int False => _results.Count(result => result.Case.Expect is Verdict.Refuse);

        public int FalseAccepted => _results.Count(result => result.Case.Expect is Verdict.Refuse && result.Verdict is Verdict.Accept);

        public int True => _results.Count(result => result.Case.Expect is Verdict.Accept);

        public int TrueProven => _results.Count(result => result.Case.Expect is Verdict.Accept && result.Verdict is Verdict.Accept);
    }
}
