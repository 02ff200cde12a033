using System.Text.RegularExpressions;
using Beleg.Proving.Seeds;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>Broken in every way, a seed file is judged alike by the reader and by the schema.</summary>
public sealed partial class MutationTests
{
    private const int FewestMutants = 1000;

    [Fact]
    public void ReaderAndSchemaJudgeEveryMutantAlike()
    {
        var mutants = EveryKey.Files.SelectMany(Mutants).ToList();
        mutants.Count.ShouldBeGreaterThan(FewestMutants);

        var differences = new List<string>();
        foreach (var (role, what, text) in mutants)
        {
            var objections = SeedJudges.Objections(role, text);
            if (SeedJudges.SchemaAccepts(role, text, isTyped: false) == (objections.Count == 0)) continue;
            differences.Add($"{what}: the reader says '{objections.FirstOrDefault()?.Message ?? "nothing"}', the schema the opposite");
        }

        differences.ShouldBeEmpty();
    }

    private static IEnumerable<(SeedRole Role, string What, string Text)> Mutants(SeedFile file)
    {
        foreach (var document in SeedNode.Parse(file.Text))
        {
            foreach (var (what, mutant) in SeedMutations.Of(document))
            {
                if (!IsBeyondSchemas(what)) yield return (file.Role, $"{file.Path} {what}", mutant.ToYaml());
            }
        }
    }

    /// <summary>
    /// A citation's quote stands under the id of its source, which may be anything but the other keys of a citation. So a
    /// misspelt key of a citation is a second source to a schema, which cannot count those that are left; the reader can.
    /// </summary>
    private static bool IsBeyondSchemas(string what) => CitationKeyPattern().IsMatch(what);

    [GeneratedRegex(@"/cite(\[\d+\])?/(reading|prefix|suffix|occurrence|in|column|subject|because|stance|attested): renamed$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CitationKeyPattern();
}
