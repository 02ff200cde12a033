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

    public static FactFileModel? FactFile((ProvenFile Proof, ((FactFileNames Names, Target? Target) Where, KindsSeed Kinds) Frame) input, CancellationToken _) =>
        input.Frame.Where.Target is { } target && input.Frame.Where.Names.Find(input.Proof.RelativePath) is { } name
            ? new(target, input.Proof.RelativePath, name, input.Proof.Entities, input.Frame.Kinds)
            : null;

    public static CatalogueModel? Catalogue(
        ((Examined<CatalogueSeed?>? Catalogue, Target? Target) Identity, ((EntityTable Entities, FactFileNames Names) Parts, ProofCounts Counts) Content) input,
        CancellationToken _) =>
        input.Identity is { Catalogue.Value: { } catalogue, Target: { } target }
            ? new(
                target,
                catalogue.Id,
                catalogue.Title,
                catalogue.Version,
                input.Content.Parts.Entities.Entities.Select(entity => entity.Id).ToEquatableArray(),
                input.Content.Parts.Names.Entries.Select(entry => entry.Name.ClassName).ToEquatableArray(),
                input.Content.Counts)
            : null;

    public static void AddProof(SourceProductionContext context, bool isDeclared)
    {
        if (isDeclared) context.AddSource(ProofEmitter.HintName, ProofEmitter.Text);
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
