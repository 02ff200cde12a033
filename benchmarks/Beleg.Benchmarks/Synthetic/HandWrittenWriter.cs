using System.Text;

namespace Beleg.Benchmarks.Synthetic;

/// <summary>The facts as somebody would write them in C# without Beleg: typed, with their citations, and nothing proven.</summary>
internal static class HandWrittenWriter
{
    private const string Types =
        """
        namespace Synthetic;

        public readonly record struct Quantity(decimal Number, string Unit);

        public readonly record struct Money(decimal Amount, string Currency);

        public readonly record struct Share(decimal Percent);

        public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null);

        public sealed record Source(string Id, string Title, string Author, string Language);

        public sealed record Citation(Source Source, string Quote, int Line);

        public sealed record Fact<T>(string Id, T Value, Citation[] Citations, string? Of = null);

        """;

    public static IEnumerable<TextFile> Write(SyntheticCatalogue catalogue)
    {
        yield return new("Types.cs", Types);
        yield return new("Sources.cs", Sources(catalogue));

        var number = 0;
        foreach (var file in catalogue.Files) yield return new(Number.Text($"Harbours{++number}.cs"), File(file));
    }

    private static string Sources(SyntheticCatalogue catalogue)
    {
        var text = new StringBuilder("namespace Synthetic;\n\npublic static class Sources\n{\n");
        foreach (var entity in catalogue.Entities)
        {
            text.Append($"    public static Source {NameOf(entity.Source)} {{ get; }} = new(\"{entity.Source}\", \"{entity.Name}\", \"Anna Schmidt\", \"{entity.Language}\");\n\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string File(SyntheticEntity[] entities)
    {
        var text = new StringBuilder("namespace Synthetic;\n\npublic static partial class Coast\n{\n");
        foreach (var entity in entities)
        {
            text.Append($"    public static class {entity.Name}\n    {{\n        public const string Id = \"{entity.Id}\";\n\n");
            var line = 3;
            foreach (var fact in entity.Facts)
            {
                text.Append($"        public static Fact<{fact.Type}> {NameOf(fact.Property)} {{ get; }} = new(\n");
                text.Append($"            \"{entity.Id}/{fact.Property}\",\n            {fact.Expression},\n            [{Citation(entity.Source, fact, line)}");
                if (line == 3) text.Append($", {Citation(entity.SecondSource, fact, line)}");
                text.Append(fact.Of is { } of ? $"], \"{of}\");\n\n" : "]);\n\n");
                line += 3;
            }

            text.Append("    }\n\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Citation(string source, SyntheticFact fact, int line) =>
        Number.Text($"new(Sources.{NameOf(source)}, \"{fact.Quote}\", {line})");

    private static string NameOf(string id) => string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
