using Beleg.Generators.Emission;
using Beleg.Generators.Tests.Harness;
using Beleg.Proving;
using Beleg.Proving.Seeds;

namespace Beleg.Generators.Tests.Citations;

/// <summary>Who vouches for what was not read is written under the names that the runtime reads.</summary>
public sealed class AttestedTests
{
    [Fact]
    public void What_is_attested_stands_in_the_data_of_its_citation()
    {
        var run = CatalogueRun.Of([.. TinyCatalogue.Seeds.Files.Select(file => new SeedFile(file.RelativePath, file.RelativePath, file.Text))]);
        var fact = run.Files.SelectMany(file => file.Entities).SelectMany(entity => entity.Facts).First(fact => fact.Property is "height");
        LinesOf(fact).ShouldAllBe(line => !line.Contains("attested") && !line.Contains("unread"));

        var attested = fact with { Support = Support.Attested, Citations = fact.Citations.Select(citation => citation with { Attested = new("The authors", "It is\nthe \"only\" one.", "well-nigh") }).ToEquatableArray() };
        var lines = LinesOf(attested);
        lines.ShouldContain("support Attested", StringComparer.Ordinal);
        lines.SkipWhile(line => !line.StartsWith("c ", StringComparison.Ordinal)).Where(line => line.StartsWith("attested", StringComparison.Ordinal) || line.StartsWith("unread", StringComparison.Ordinal))
            .ShouldBe(["attested-by The authors", "attested-why It is\\nthe \"only\" one.", "unread well-nigh"]);
    }

    private static List<string> LinesOf(ProvenFact fact)
    {
        var (data, writer) = (new DataBlock(), new SourceWriter());
        FactBlock.Add(data, "lighthouse", fact);
        data.Emit(writer, "Text");
        return [.. writer.ToString().Split('\n').Select(line => line.Trim())];
    }
}
