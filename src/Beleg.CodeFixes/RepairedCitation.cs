using System.Collections.Immutable;
using Beleg.Generators.Citing;
using Beleg.Generators.Steps;
using Beleg.Proving.Citing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.CodeFixes;

/// <summary>Writes what a diagnostic says to write instead.</summary>
internal static class RepairedCitation
{
    /// <summary>Offers the repair of each diagnostic whose kind is wanted.</summary>
    public static async Task RegisterAsync(CodeFixContext context, Func<RepairOf, bool> isWanted)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (RepairOfDiagnostic(diagnostic) is not { } repair || !isWanted(repair.Of)) continue;
            if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root || CitationSite.At(root, diagnostic.Location.SourceSpan) is not { } site) continue;
            if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) continue;

            var changes = ChangesOf(site, repair, model, context.CancellationToken);
            if (changes.Length == 0) continue;

            context.RegisterCodeFix(CodeAction.Create(TitleOf(repair), cancellation => ChangeAsync(context.Document, changes, cancellation), "Beleg" + repair.Of), diagnostic);
        }
    }

    private static Repair? RepairOfDiagnostic(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticReport.RepairProperty, out var of) && Enum.TryParse<RepairOf>(of, out var kind) && diagnostic.Properties.TryGetValue(DiagnosticReport.RepairTextProperty, out var text) && text is not null
            ? new(kind, text)
            : null;

    private static string TitleOf(Repair repair) => repair.Of switch
    {
        RepairOf.Value => $"Take the value that the quote says: {repair.Text}",
        RepairOf.Quote => $"Take the nearest passage: {Shortened(repair.Text)}",
        RepairOf.Document => $"Cite '{repair.Text}'",
        RepairOf.Occurrence => "Take the first of the places",
        _ => $"Add {AttributeNotation.ArgumentOf(repair)}",
    };

    private static string Shortened(string text)
    {
        const int Longest = 60;
        return text.Length <= Longest ? text : text.Substring(0, Longest) + "…";
    }

    private static ImmutableArray<TextChange> ChangesOf(CitationSite site, Repair repair, SemanticModel model, CancellationToken cancellation)
    {
        switch (repair.Of)
        {
            case RepairOf.Document:
                return Of(site.WithDocument(repair.Text));
            case RepairOf.Quote:
                return Of(site.WithQuote(repair.Text));
            case RepairOf.Value:
                if (site.Expression(model, cancellation) is not { } old || RepairedValue.Of(repair.Text, site.Unit, site.Bound, old, model.GetTypeInfo(old, cancellation).ConvertedType) is not { } value) return Of();
                return Of(new TextChange(old.Span, value.Code), value.Unit.Length > 0 && !site.TakesUnitOfQuote ? site.WithArgument(nameof(CitedAttribute.Unit), AttributeNotation.CodeOf(new(RepairOf.Unit, value.Unit))) : null);
            default:
                return Of(site.WithArgument(repair.Of.ToString(), AttributeNotation.CodeOf(repair)));
        }
    }

    private static ImmutableArray<TextChange> Of(params TextChange?[] changes) => changes.OfType<TextChange>().OrderBy(change => change.Span.Start).ToImmutableArray();

    private static async Task<Document> ChangeAsync(Document document, ImmutableArray<TextChange> changes, CancellationToken cancellation) =>
        document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes));
}
