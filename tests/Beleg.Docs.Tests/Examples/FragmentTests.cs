using Beleg.Docs.Tests.Schemas;
using Beleg.Proving.Derivations;
using Beleg.Proving.Seeds;

namespace Beleg.Docs.Tests.Examples;

/// <summary>YAML that is no whole file: keys of a statement, and the line that tells editors of a schema.</summary>
public sealed class FragmentTests
{
    private const string SchemaLine = "# yaml-language-server: $schema=";

    public static TheoryData<string, string> Statements
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var block in PageBlock.All.Where(Runs))
            {
                foreach (var line in block.Block.Lines.Where(line => !line.StartsWith('#'))) rows.Add(block.Name, line);
            }

            return rows;
        }
    }

    internal static bool Runs(PageBlock block) => block.Block is { Language: "yaml", File.Length: 0 };

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_key_of_a_statement_is_accepted(string where, string line)
    {
        var value = line.StartsWith("value:", StringComparison.Ordinal) ? "" : "    value: 7 floor\n";
        var text = $"entity: town-hall\nkind: Building\nname: Town hall\nfacts:\n  floors:\n{value}    {line}\n    cite:\n      - chronicle: seven floors\n";

        SeedJudges.Objections(SeedRole.Facts, text).Select(issue => issue.ToString()).ShouldBeEmpty(where);
        SeedJudges.SchemaAccepts(SeedRole.Facts, text, isTyped: true).ShouldBeTrue(where);
        if (SeedNode.Parse(line)[0] is SeedMapping { Entries: [("value", SeedScalar { Value: var expression })] }) Expression.TryParse(expression, out _, out var problem).ShouldBeTrue(problem);
    }

    [Fact]
    public void The_line_for_editors_names_a_schema_by_its_address()
    {
        var lines = PageBlock.All.Where(Runs).SelectMany(block => block.Block.Lines).Where(line => line.StartsWith('#')).ToList();

        lines.ShouldNotBeEmpty();
        var addresses = SeedJudges.Names.Select(name => SchemaLine + SeedJudges.Schema(name)["$id"]!.GetValue<string>()).ToList();
        lines.ShouldAllBe(line => addresses.Contains(line));
    }
}
