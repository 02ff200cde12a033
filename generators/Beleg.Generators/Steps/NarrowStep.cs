using System.Collections.Immutable;
using Beleg.Proving;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Generators.Steps;

/// <summary>
/// Gives each fact file and each source its own documents. Roslyn has no keyed join: combined with all documents alone,
/// every fact file would be proven anew at every edit of any of them.
/// </summary>
internal static class NarrowStep
{
    public static Evidence Evidence((Outcome<EquatableArray<SourceSeed>>? Sources, ImmutableArray<EvidenceDocument> Documents) input, CancellationToken cancellation) =>
        new(input.Sources?.Value ?? EquatableArray<SourceSeed>.Empty, input.Documents);

    public static FactFileScope FactFile(((FactFileSeed File, (Outcome<KindsSeed>? Kinds, EntityTable Entities) Words) Left, Evidence Evidence) input, CancellationToken cancellation) =>
        FactFileScope.Narrow(input.Left.File, input.Left.Words.Kinds?.Value ?? KindsSeed.Empty, input.Left.Words.Entities, input.Evidence);

    public static CitableSource Source((SourceSeed Source, Evidence Evidence) input, CancellationToken cancellation)
    {
        var document = input.Evidence.FindDocument(input.Source.Document);
        return new(input.Source.Id, input.Source, document, document is null ? input.Evidence.SuggestDocument(input.Source.Document) : "");
    }
}
