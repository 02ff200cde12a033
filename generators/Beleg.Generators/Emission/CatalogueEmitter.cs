using Beleg.Proving.Seeds;

namespace Beleg.Generators.Emission;

/// <summary>Writes the catalogue as a whole: its identity, its counts, and where its entities and data are.</summary>
internal static class CatalogueEmitter
{
    /// <summary>One giant collection initialiser overflows the JIT's stack; several methods of this many items do not.</summary>
    private const int ItemsPerMethod = 256;

    public static string Emit(CatalogueModel model)
    {
        var writer = new SourceWriter();
        using (model.Target.Open(writer, SeedRoles.CatalogueFile, $"{model.Title}."))
        {
            EmitFace(writer, model);
            writer.Line();
            using (writer.Braces($"private static partial class {EmittedName.Implementation}"))
            {
                EmitDefinition(writer, model);
            }
        }

        return writer.ToString();
    }

    private static void EmitFace(SourceWriter writer, CatalogueModel model) =>
        writer
            .Summary("The catalogue as a whole, for code that works with any catalogue.")
            .Line($"public static {TypeName.Catalogue} Catalogue => {EmittedName.Implementation}.Definition.Instance;")
            .Line()
            .Summary("What was proven when the catalogue was compiled.")
            .Line($"public static {TypeName.Proof} Proof => new({ValueExpression.Of(model.Counts.Facts)}, {ValueExpression.Of(model.Counts.Citations)}, {ValueExpression.Of(model.Counts.Checks)});")
            .Line()
            .Summary("Every statement of the catalogue.")
            .Line($"public static {TypeName.ReadOnlyList}<{TypeName.Fact}> All => Catalogue.Facts;")
            .Line()
            .Summary("What was planned, decided or demanded, and what came of it.")
            .Line($"public static {TypeName.ReadOnlyList}<{TypeName.PlanAndOutcome}> PlansAndOutcomes => Catalogue.PlansAndOutcomes;")
            .Line()
            .Summary("Looks a statement up by its id.")
            .Line($"public static bool TryFind(string id, out {TypeName.Fact} fact) => Catalogue.TryFind(id, out fact);");

    private static void EmitDefinition(SourceWriter writer, CatalogueModel model)
    {
        using (writer.Braces($"internal sealed class Definition : {TypeName.Catalogue}"))
        {
            writer
                .Line("internal static readonly Definition Instance = new();")
                .Line()
                .Line($"public override string Id => {CSharpText.Literal(model.Id)};")
                .Line()
                .Line($"public override {TypeName.LocalisedText} Title {{ get; }} = {ValueExpression.Of(model.Title)};")
                .Line()
                .Line($"public override string Version => {CSharpText.Literal(model.Version)};")
                .Line()
                .Line($"public override {TypeName.Proof} Proof => {model.Target.FullName}.Proof;")
                .Line()
                .Line("protected override global::System.ReadOnlySpan<byte> SourceText => SourceData.Text;")
                .Line();
            EmitList(writer, TypeName.Entity, "public override", "Entities", [.. model.EntityIds.Select(EmittedName.Record)]);
            writer.Line();
            EmitList(writer, TypeName.FactData, "protected override", "Data", [.. model.DataNames.Select(name => $"{EmittedName.Implementation}.Files.{name}.Instance")]);
        }
    }

    private static void EmitList(SourceWriter writer, string type, string modifiers, string name, IReadOnlyList<string> items)
    {
        var parts = (items.Count + ItemsPerMethod - 1) / ItemsPerMethod;
        writer
            .Line($"private {type}[]? _all{name};")
            .Line()
            .Line($"{modifiers} {TypeName.ReadOnlyList}<{type}> {name} => _all{name} ??=")
            .Line("[");
        using (writer.Indented())
        {
            for (var part = 0; part < parts; part++) writer.Line($".. {name}{ValueExpression.Of(part)}(),");
        }

        writer.Line("];");
        for (var part = 0; part < parts; part++)
        {
            writer.Line().Line($"private static {type}[] {name}{ValueExpression.Of(part)}() =>").Line("[");
            using (writer.Indented())
            {
                foreach (var item in items.Skip(part * ItemsPerMethod).Take(ItemsPerMethod)) writer.Line(item + ",");
            }

            writer.Line("];");
        }
    }
}
