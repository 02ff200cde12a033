using System.Collections.Concurrent;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Xunit.Abstractions;

namespace Beleg.KiStandortTests.Mutations;

/// <summary>
/// The proof is worth what it refuses: every fact of the catalogue, its quotes and its documents are changed in one place at a
/// time, and each change must be noticed. What is not is either the same statement in other words, listed with its reason, or a hole.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const string AcceptedFile = "Mutations/survivors.txt";

    [Fact]
    public void Every_change_of_a_fact_is_noticed()
    {
        var catalogue = new SeedCatalogue();
        catalogue.Run.Issues.ShouldBeEmpty();
        var specimens = catalogue.FactFiles.SelectMany(file => Specimen.Of(catalogue, file)).ToList();
        specimens.Count.ShouldBe(catalogue.Run.Counts.Facts);

        var mutants = new ConcurrentBag<(string Name, bool Survived)>();
        Parallel.ForEach(specimens, specimen =>
        {
            foreach (var mutant in Mutants(specimen, catalogue)) mutants.Add(mutant);
        });
        foreach (var mutant in DigestMutants(catalogue)) mutants.Add(mutant);

        var survivors = mutants.Where(mutant => mutant.Survived).Select(mutant => mutant.Name).Order(StringComparer.Ordinal).ToList();
        var accepted = AcceptedSurvivors();
        var unexplained = survivors.Where(survivor => !accepted.Exists(line => Accepts(line, survivor))).ToList();
        var counts = catalogue.Run.Counts;
        foreach (var group in mutants.GroupBy(mutant => mutant.Name.Split(" | ")[1], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)) output.WriteLine($"{group.Key}: {group.Count()}");
        output.WriteLine($"{counts.Facts} facts, {counts.Citations} citations, {counts.Checks} checks, {mutants.Count - survivors.Count + unexplained.Count} mutants, {unexplained.Count} survived; {survivors.Count - unexplained.Count} more are accepted as equivalents");

        string.Join('\n', unexplained).ShouldBeEmpty("survived");
        string.Join('\n', accepted.Where(line => !survivors.Exists(survivor => Accepts(line, survivor)))).ShouldBeEmpty("accepted, and noticed all the same");
        foreach (var (what, least) in new[] { ("digit", 100), ("sign", 10), ("unit", 10), ("bound", 100), ("name", 150), ("status", 500), ("date", 10), ("word", 400), ("character", 400), ("digest", 5) })
        {
            mutants.Count(mutant => string.Equals(mutant.Name.Split(" | ")[1], what, StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(least, what);
        }
    }

    private static IEnumerable<(string Name, bool Survived)> Mutants(Specimen specimen, SeedCatalogue catalogue)
    {
        foreach (var edit in Edits.OfSeed(specimen, catalogue))
        {
            var file = specimen.File with { Text = edit.ApplyTo(specimen.File.Text) };
            yield return ($"{specimen.Id} | {edit.Describe(specimen.File.Text)}", catalogue.Prove(file).Issues.Count == 0);
        }

        foreach (var (source, edit) in Edits.OfDocuments(specimen, catalogue))
        {
            var document = catalogue.DocumentOf(source);
            var changed = new EvidenceDocument(document.Name, edit.ApplyTo(document.Text), document.Path);
            yield return ($"{specimen.Id} | {edit.Describe(document.Text)}", catalogue.Prove(specimen.File, changed).Issues.Count == 0);
        }
    }

    /// <summary>One hexadecimal digit of each digest.</summary>
    private static IEnumerable<(string Name, bool Survived)> DigestMutants(SeedCatalogue catalogue)
    {
        var text = catalogue.Files.Single(file => file.Role == SeedRole.Sources).Text;
        for (var at = text.IndexOf("sha256:", StringComparison.Ordinal); at >= 0; at = text.IndexOf("sha256:", at + 1, StringComparison.Ordinal))
        {
            var digit = at + "sha256:".Length + 20;
            var edit = new Edit("digest", "digest", digit, 1, text[digit] == '0' ? "1" : "0");
            yield return ($"sources.yaml | {edit.Describe(text)}", !catalogue.HasSourceIssues(edit.ApplyTo(text)));
        }
    }

    /// <summary>A star stands for every fact.</summary>
    private static bool Accepts(string line, string survivor) =>
        line[0] == '*' ? survivor.EndsWith(line[1..], StringComparison.Ordinal) : string.Equals(line, survivor, StringComparison.Ordinal);

    private static List<string> AcceptedSurvivors() =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, AcceptedFile)).Where(line => line.Length > 0 && line[0] is not ('#' or ' ')).Order(StringComparer.Ordinal)];
}
