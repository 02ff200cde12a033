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
            EmitFace(writer, target, sources);
            writer.Line();
            using (writer.Braces($"private static partial class {EmittedName.Implementation}"))
            using (writer.Braces("internal static class SourceData"))
            {
                var data = new DataBlock();
                foreach (var source in sources)
                {
                    foreach (var field in source.Fields) data.Add(field.Key, field.Value);
                    data.EndBlock();
                }

                data.Emit(writer, "internal static global::System.ReadOnlySpan<byte> Text");
            }
        }

        return writer.ToString();
    }

    private static void EmitFace(SourceWriter writer, Target target, EquatableArray<SourceRecord> sources)
    {
        writer.Summary("The sources of the catalogue.");
        using (writer.Braces("public static class Sources"))
        {
            for (var i = 0; i < sources.Count; i++)
            {
                writer
                    .Summary(sources[i].Title)
                    .Line($"public static {TypeName.Source} {EmittedName.Source(sources[i].Id)} => {target.FullName}.Catalogue.Sources[{ValueExpression.Of(i)}];")
                    .Line();
            }
        }
    }
}
