using Beleg.Proving;
using Beleg.Proving.Seeds;

namespace Beleg.Generators.Emission;

/// <summary>Writes the bibliographic records of <c>sources.yaml</c>.</summary>
internal static class SourcesEmitter
{
    public static string Emit(Target target, EquatableArray<SourceRecord> sources)
    {
        var writer = new SourceWriter();
        using (target.Open(writer, SeedRoles.SourcesFile))
        {
            writer.Summary("The sources of the catalogue.");
            using (writer.Braces("public static class Sources"))
            {
                foreach (var source in sources) EmitSource(writer, source);
            }

            writer.Line();
            using (writer.Braces($"private static partial class {EmittedName.Implementation}"))
            {
                writer.Line($"internal static readonly {TypeName.Source}[] AllSources =").Line("[");
                using (writer.Indented())
                {
                    foreach (var source in sources) writer.Line($"Sources.{EmittedName.Source(source.Id)},");
                }

                writer.Line("];");
            }
        }

        return writer.ToString();
    }

    private static void EmitSource(SourceWriter writer, SourceRecord source)
    {
        writer
            .Summary(source.Title)
            .Line($"public static {TypeName.Source} {EmittedName.Source(source.Id)} {{ get; }} =")
            .Line($"    new({CSharpText.Literal(source.Id)}, {CSharpText.Literal(source.Title)}, {CSharpText.Literal(source.Language)})")
            .Line("    {");
        using (writer.Indented())
        using (writer.Indented())
        {
            EmitText(writer, "Author", source.Author);
            EmitText(writer, "Publisher", source.Publisher);
            if (source.Published is { } published) writer.Line($"Published = {ValueExpression.Of(published)},");
            EmitText(writer, "Url", source.Url);
            EmitText(writer, "Origin", source.Origin);
            EmitText(writer, "Document", source.Document);
            EmitText(writer, "Digest", source.Digest);
        }

        writer.Line("    };").Line();
    }

    private static void EmitText(SourceWriter writer, string property, string value)
    {
        if (value.Length > 0) writer.Line($"{property} = {CSharpText.Literal(value)},");
    }
}
