using Beleg.Generators.Emission;
using Beleg.Proving;
using Beleg.Proving.Seeds;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Steps;

/// <summary>Brings what is proven into the form that is written, and writes it.</summary>
internal static class WriteStep
{
    /// <summary>The class to write; none where the catalogue has no valid name or the project could not compile what we write.</summary>
    public static Target? Target((Examined<CatalogueSeed?>? Catalogue, TargetPlatform Platform) input, CancellationToken _) =>
        input is { Catalogue.Value: { } catalogue, Platform.IsSupported: true } ? new(catalogue.Namespace, catalogue.ClassName) : null;

    public static FactFileModel? FactFile((ProvenFile Proof, Pair<Pair<FactFileNames, Target?>, KindsSeed> Frame) input, CancellationToken _)
    {
        var ((names, target), kinds) = input.Frame;
        return target is not null && names.Find(input.Proof.RelativePath) is { } name ? new(target, input.Proof.RelativePath, name, input.Proof.Entities, kinds) : null;
    }

    public static CatalogueModel? Catalogue(
        (Pair<Examined<CatalogueSeed?>?, Target?> Identity, Pair<Pair<EntityTable, FactFileNames>, ProofCounts> Content) input,
        CancellationToken _)
    {
        var ((entities, names), counts) = input.Content;
        return input.Identity is { Left.Value: { } catalogue, Right: { } target }
            ? new(
                target,
                catalogue.Id,
                catalogue.Title,
                catalogue.Version,
                entities.Entities.Select(entity => entity.Id).ToEquatableArray(),
                names.Entries.Select(entry => entry.Name.ClassName).ToEquatableArray(),
                counts)
            : null;
    }

    public static void AddProof(SourceProductionContext context, Boxed<bool> isDeclared)
    {
        if (isDeclared.Value) context.AddSource(ProofEmitter.HintName, ProofEmitter.Text);
    }

    public static void AddKinds(SourceProductionContext context, (Target? Target, KindsSeed Kinds) model)
    {
        if (model.Target is { } target) context.AddSource($"{target.ClassName}.Kinds.g.cs", KindsEmitter.Emit(target, model.Kinds));
    }

    public static void AddSources(SourceProductionContext context, (Target? Target, EquatableArray<SourceRecord> Sources) model)
    {
        if (model.Target is { } target) context.AddSource($"{target.ClassName}.Sources.g.cs", SourcesEmitter.Emit(target, model.Sources));
    }

    public static void AddCatalogue(SourceProductionContext context, CatalogueModel? model)
    {
        if (model is not null) context.AddSource($"{model.Target.ClassName}.g.cs", CatalogueEmitter.Emit(model));
    }
}
