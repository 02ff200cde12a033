using Beleg.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Beleg.Generators.Tests;

/// <summary>What an analyzer sees of a catalogue that it cannot run: <see cref="StatementsAttribute"/>.</summary>
public sealed class StatementListTests
{
    private const string ClassName = "Tiny.Catalogues.Norderwiek";

    [Fact]
    public void Every_statement_and_its_value_is_in_the_metadata()
    {
        var build = TinyCatalogue.Tiny.Build();

        var listed = AttributesOf(build).SelectMany(attribute => StatementsOf((string)attribute.ConstructorArguments[1].Value!));

        listed.ShouldBe(LoadedCatalogue.Of(build, ClassName).Facts.Select(fact => (fact.Id, fact.ValueText)), ignoreOrder: true);
    }

    [Fact]
    public void There_is_one_attribute_for_each_file_that_has_statements()
    {
        var attributes = AttributesOf(TinyCatalogue.Tiny.Build());

        attributes.Count.ShouldBe(2);
        attributes.Select(attribute => attribute.ConstructorArguments[0].Value!.ToString()).ShouldBe([ClassName, ClassName]);
    }

    /// <summary>What neither a line nor a literal can hold stays what it is, and ends neither.</summary>
    [Fact]
    public void No_value_ends_its_line()
    {
        var build = TinyCatalogue.Tiny
            .Replaced(TinyCatalogue.Lighthouse, "The lighthouse is 31 m tall", "The lighthouse is 31 m tall, a \"\"\"tower\\")
            .Replaced(TinyCatalogue.KindsFile, "height:", "shape: { type: text }\n      height:")
            .Replaced(TinyCatalogue.LighthouseFacts, "  height:", "  shape:\n    value: '\"\"\"tower\\'\n    cite:\n      - lighthouse: 'The lighthouse is 31 m tall, a \"\"\"tower\\'\n  height:")
            .Build();

        build.ShouldBeSound();
        AttributesOf(build).SelectMany(attribute => StatementsOf((string)attribute.ConstructorArguments[1].Value!)).ShouldContain(("lighthouse/shape", "\"\"\"tower\\u005C"));
    }

    /// <summary>Of the compiled assembly, as a reference to it shows them.</summary>
    private static List<AttributeData> AttributesOf(Build build)
    {
        using var assembly = new MemoryStream();
        build.Output.Emit(assembly).Success.ShouldBeTrue();
        assembly.Position = 0;
        var reference = MetadataReference.CreateFromStream(assembly);
        var consumer = CSharpCompilation.Create("Consumer", references: [.. build.Output.References, reference]);
        var catalogue = (IAssemblySymbol)consumer.GetAssemblyOrModuleSymbol(reference)!;
        return [.. catalogue.GetAttributes().Where(attribute => string.Equals(attribute.AttributeClass!.Name, nameof(StatementsAttribute), StringComparison.Ordinal))];
    }

    private static IEnumerable<(string Id, string Value)> StatementsOf(string list)
    {
        foreach (var block in list.Split("\n\n"))
        {
            var lines = block.Split('\n').Select(line => line.Split(' ', 2)).ToList();
            lines[0][0].ShouldBe("entity");
            foreach (var statement in lines.Skip(1)) yield return ($"{lines[0][1]}/{statement[0]}", statement[1]);
        }
    }
}
