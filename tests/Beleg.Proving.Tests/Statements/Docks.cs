using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Statements;

/// <summary>A catalogue of two docks in one fact file, and a third in another: five statements on the two, from two documents.</summary>
internal sealed record Docks(IReadOnlyDictionary<string, string> Files)
{
    public const string Facts = "facts/docks.facts.yaml";
    public const string OtherFacts = "facts/other.facts.yaml";
    public const string Kinds = "kinds.yaml";
    public const string Sources = "sources.yaml";
    public const string Report = "documents/report.txt";
    public const string Annals = "documents/annals.txt";

    public static Docks All { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Kinds] = """
            units:
              crane: { forms: [crane, cranes] }
              slip: { forms: [slip, slips] }
            kinds:
              Dock:
                properties:
                  cranes: { type: quantity, unit: crane }
                  slips: { type: quantity, unit: slip }
                  motto: { type: text, words: motto }
            """,
        [Sources] = """
            sources:
              report: { document: report.txt, title: Report, language: en }
              annals: { document: annals.txt, title: Annals, language: en }
            """,
        [Report] = "The East Dock has 14 cranes. The East Dock had 12 cranes in 1990. The motto of the East Dock is steady as she goes. The West Dock has 7 cranes. The South Dock is far away.\n",
        [Annals] = "The East Dock has 3 slips.\n",
        [Facts] = """
            entity: east
            kind: Dock
            name: East Dock
            facts:
              cranes:
                - id: now
                  value: 14 crane
                  cite:
                    - report: "The East Dock has 14 cranes"
                - id: then
                  value: 12 crane
                  as-of: 1990
                  lifecycle: superseded
                  superseded-by: cranes/now
                  because: It was counted again.
                  cite:
                    - report: "The East Dock had 12 cranes in 1990"
              slips:
                value: 3 slip
                cite:
                  - annals: "The East Dock has 3 slips"
              motto:
                value: steady as she goes
                cite:
                  - report: "The motto of the East Dock is steady as she goes"
            ---
            entity: west
            kind: Dock
            name: West Dock
            facts:
              cranes:
                value: 7 crane
                cite:
                  - report: "The West Dock has 7 cranes"
            """,
        [OtherFacts] = "entity: south\nkind: Dock\nname: South Dock\n---\nentity: north\nkind: Dock\nname: North Dock\n",
    });

    public Docks Replaced(string path, string old, string replacement)
    {
        Files[path].Split(old).Length.ShouldBe(2, $"'{old}' in {path}");
        return new(new Dictionary<string, string>(Files, StringComparer.Ordinal) { [path] = Files[path].Replace(old, replacement, StringComparison.Ordinal) });
    }

    public Docks Edited(string path, Func<string, string> edit) => new(new Dictionary<string, string>(Files, StringComparer.Ordinal) { [path] = edit(Files[path]) });

    /// <summary>The fact file with what its proof needs: made anew, so that nothing is the same object as before.</summary>
    public FactFileScope Scope()
    {
        var issues = new IssueList();
        var files = Files.Select(file => Yard.Seed(file.Key, file.Value.ReplaceLineEndings("\n"))).ToList();
        var facts = files.FindAll(file => file.Role == SeedRole.Facts).ConvertAll(FactsReader.Read);
        var sources = SourcesReader.Read(files.Find(file => file.Role == SeedRole.Sources)!, issues).Select(source => source.WithoutPlaces());
        var evidence = new Evidence(sources, files.Where(file => file.Role == SeedRole.Document).Select(file => file.ToDocument()));
        var kinds = KindsReader.Read(files.Find(file => file.Role == SeedRole.Kinds)!, issues).WithoutPlaces();
        return FactFileScope.Narrow(CitingFile.Of(facts.Find(file => file.RelativePath is Facts)!, evidence), kinds, EntityTable.Of(facts.Select(file => file.EntityNames)));
    }
}
