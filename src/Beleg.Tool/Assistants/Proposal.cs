using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Tool.Assistants;

/// <summary>What the proof makes of a statement that is added to a catalogue.</summary>
/// <param name="Yaml">The statement as the seed file has it; <see langword="null"/> where it is not proven.</param>
/// <param name="Path">The file to which it belongs.</param>
/// <param name="Issues">What the catalogue has that it had not without it.</param>
internal sealed record Proposal(string Path, string? Yaml, Support? Support, string Value, IReadOnlyList<Issue> Issues, int Checks)
{
    public static Proposal Of(IReadOnlyList<SeedFile> files, ProposedStatement statement)
    {
        // What was accepted is compared when somebody accepts it.
        var seeds = files.Where(file => file.Role is not (SeedRole.ShippedFacts or SeedRole.UnshippedFacts)).ToList();
        var file = seeds.Find(each => each.Role == SeedRole.Facts && Proving.Seeds.Reading.FactsReader.Read(each).Entities.Any(entity => string.Equals(entity.Id.Text, statement.Entity, StringComparison.Ordinal)))
            ?? throw new UsageException($"there is no entity '{statement.Entity}' in the catalogue; 'search' finds those that there are");
        var text = FactFileEdit.With(file, statement, out var isItem)
            ?? throw new UsageException($"'{file.Path}' is laid out in a way that cannot be edited safely");

        var before = CatalogueRun.Of(seeds);
        var after = CatalogueRun.Of([.. seeds.Select(each => ReferenceEquals(each, file) ? each with { Text = text } : each)]);
        var known = before.Issues.Select(KeyOf).ToHashSet();
        var issues = after.Issues.Where(issue => !known.Contains(KeyOf(issue))).ToList();
        var fact = after.Files.SelectMany(each => each.Entities).Where(entity => string.Equals(entity.Name.Id, statement.Entity, StringComparison.Ordinal)).SelectMany(entity => entity.Facts)
            .FirstOrDefault(each => string.Equals(each.Property, statement.Property, StringComparison.Ordinal) && string.Equals(each.StatementId, statement.Id, StringComparison.Ordinal));
        var isProven = fact is not null && !issues.Exists(issue => issue.Rule.Severity == Severity.ProofError) && fact.Citations.All(citation => citation.Span.Length > 0);
        return new(file.Path, isProven ? statement.ToYaml(isItem) : null, isProven ? fact!.Support : null, fact?.Value?.Text ?? "", issues, after.Counts.Checks - before.Counts.Checks);
    }

    /// <summary>Lines move when something is added above them.</summary>
    private static (string, string, string) KeyOf(Issue issue) => (issue.Rule.Id, issue.Location.Path, issue.Message);
}
