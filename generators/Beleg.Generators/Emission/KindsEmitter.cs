using Beleg.Proving.Seeds;

namespace Beleg.Generators.Emission;

/// <summary>Writes the record types and units that <c>kinds.yaml</c> declares.</summary>
internal static class KindsEmitter
{
    public static string Emit(Target target, KindsSeed kinds)
    {
        var writer = new SourceWriter();
        using (target.Open(writer, SeedRoles.KindsFile))
        {
            foreach (var kind in kinds.Kinds) EmitKind(writer, target, kind, kinds);
            EmitUnits(writer, kinds);
        }

        return writer.ToString();
    }

    private static void EmitKind(SourceWriter writer, Target target, KindSeed kind, KindsSeed kinds)
    {
        writer
            .Summary($"Every {kind.Id} of the catalogue, in ordinal order of the ids.")
            .Line($"public static {TypeName.ReadOnlyList}<{kind.Id}> {kind.Plural} => {EmittedName.Implementation}.{EmittedName.RecordsOf(kind.Id)}.Records;")
            .Line()
            .Summary(kind.Summary.Texts.Count == 0 ? $"{kind.Id}." : kind.Summary.ToString());
        using (writer.Braces($"public abstract class {kind.Id} : {TypeName.Entity}"))
        {
            var parameters = $"string id, {TypeName.LocalisedText} name, {TypeName.ReadOnlyList}<string> also, {TypeName.LocalisedText} summary, {TypeName.FactData} data";
            writer.Line($"private protected {kind.Id}({parameters})");
            using (writer.Indented()) writer.Line($": base(id, {CSharpText.Literal(kind.Id)}, name, also, summary, data)");
            writer
                .Line("{")
                .Line("}")
                .Line()
                .Line("/// <inheritdoc />")
                .Line($"public override {TypeName.Catalogue} Catalogue => {target.FullName}.Catalogue;");

            foreach (var property in kind.Properties)
            {
                writer
                    .Line()
                    .Summary(PropertyModel.SummaryOf(property))
                    .Line($"public {TypeName.Facts}<{TypeName.Of(property)}>? {EmittedName.Property(property.Name)} => base.{ReaderOf(property)}({CSharpText.Literal(property.Name)});");
            }

            foreach (var (subject, property) in kinds.RelationsTo(kind.Id))
            {
                writer
                    .Line()
                    .Summary($"Every {subject.Id} whose {property.Name} this is.")
                    .Line($"public {TypeName.ReadOnlyList}<{subject.Id}> {EmittedName.Property(property.Inverse)} => RelatedBy<{subject.Id}>({CSharpText.Literal(property.Name)});");
            }
        }

        writer.Line();
        using (writer.Braces($"private static partial class {EmittedName.Implementation}"))
        using (writer.Braces($"internal static class {EmittedName.RecordsOf(kind.Id)}"))
        {
            writer.Line($"internal static readonly {TypeName.ReadOnlyList}<{kind.Id}> Records = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.OfType<{kind.Id}>({target.FullName}.Catalogue.Entities));");
        }

        writer.Line();
    }

    /// <summary>A list has a type of its own for each kind, which the runtime does not know.</summary>
    private static string ReaderOf(PropertySeed property) =>
        property.Type == PropertyType.Entities ? $"ListsOn<{TypeName.ElementOf(property)}>" : $"StatementsOn<{TypeName.Of(property)}>";

    private static void EmitUnits(SourceWriter writer, KindsSeed kinds)
    {
        writer.Summary("The units of the catalogue's quantities.");
        using (writer.Braces("public static class Units"))
        {
            foreach (var symbol in kinds.UnitSymbols.Select(unit => unit.Symbol).OrderBy(symbol => symbol, StringComparer.Ordinal))
            {
                writer
                    .Summary($"{symbol}.")
                    .Line($"public static readonly global::Beleg.Unit {EmittedName.Unit(symbol)} = global::Beleg.Proven.Unit({CSharpText.Literal(symbol)});")
                    .Line();
            }
        }
    }
}
