using System.Collections.Immutable;
using System.Composition;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Beleg.CodeFixes;

/// <summary>Says the unit or the bound that the quote says. The proof holds the value against it as before, so that all may be done at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SafeRepairProvider)), Shared]
public sealed class SafeRepairProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CitationRules.ValueDoesNotFollow.Id, CitationRules.BoundNotSaid.Id, CitationRules.NotRead.Id, CitationRules.MustBeRead.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => RepairedCitation.RegisterAsync(context, repair => repair is RepairOf.Unit or RepairOf.Bound);
}
