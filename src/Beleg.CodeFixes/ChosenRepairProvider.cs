using System.Collections.Immutable;
using System.Composition;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Beleg.CodeFixes;

/// <summary>
/// Takes the value, the passage, the place or the document that the message names. It changes what is claimed: whoever takes it looks at
/// it, one at a time.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChosenRepairProvider)), Shared]
public sealed class ChosenRepairProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        CitationRules.DocumentMissing.Id,
        CitationRules.QuoteNotFound.Id,
        CitationRules.QuoteNotAtOnePlace.Id,
        CitationRules.ValueDoesNotFollow.Id,
        CitationRules.WeakerThanSource.Id,
        CitationRules.ValueCutOut.Id);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => RepairedCitation.RegisterAsync(context, repair => repair is not (RepairOf.Unit or RepairOf.Bound));
}
