using Beleg.Proving.Consistency;
using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>Reads <c>catalogue.yaml</c>.</summary>
internal static class CatalogueReader
{
    public static CatalogueSeed? Read(SeedFile file, IssueList issues)
    {
        var reader = SharedShapes.SingleRoot(file, "a catalogue", issues);
        if (reader is null) return null;

        var id = reader.RequiredText("id").Spanned();
        var className = reader.RequiredText("class").Spanned();
        var space = reader.RequiredText("namespace").Spanned();
        var catalogue = new CatalogueSeed(
            id?.Text ?? "",
            className?.Text ?? "",
            space?.Text ?? "",
            reader.Texts("languages"),
            reader.Localised("title"),
            reader.Text("licence").ValueOrEmpty(),
            reader.Text("version").ValueOrEmpty(),
            reader.Flag("coverage"),
            file.Whole)
        {
            Editors = reader.Texts("editors"),
            Attestation = reader.Word("attestation", SeedWords.Attestations, AttestationMode.Allowed),
        };
        reader.ReportUnknownKeys();

        if (id is null || className is null || space is null) return null;
        var valid = SharedShapes.CheckId(id, "the catalogue", issues)
            & issues.Check(Identifier.IsPascalCase(className.Text), Rules.InvalidId, className.Location, "a C# class name", className.Text, Identifier.ToPascalCase(Identifier.SuggestId(className.Text)))
            & issues.Check(!ReservedNames.IsTakenInCatalogue(className.Text), Rules.IdentifierReserved, className.Location, className.Text, $"{className.Text} in the generated code")
            & issues.Check(Identifier.IsNamespace(space.Text), Rules.InvalidId, space.Location, "a C# namespace", space.Text, "Beleg.Catalogues");
        return valid ? catalogue : null;
    }
}
