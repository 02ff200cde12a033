using Beleg.Proving;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Generators.Emission;

/// <summary>A fact in the notation that the runtime's <c>DataFields</c> reads, with its <c>FactKeys</c>. What has its default value is left out.</summary>
internal static class FactBlock
{
    /// <param name="data">What is written to.</param>
    /// <param name="entityId">The entity, where this is its first statement.</param>
    /// <param name="fact">The statement.</param>
    public static void Add(DataBlock data, string entityId, ProvenFact fact)
    {
        data.Add("e", entityId);
        data.Add("f", fact.LocalId);
        if (fact is not { Type: PropertyType.Quantity, IsRange: false }) data.Add("t", (fact.IsRange ? "range of " : "") + SeedWords.Of(SeedWords.Types, fact.Type));
        foreach (var text in fact.Value?.Texts ?? EquatableArray<string>.Empty) data.Add("v", text);
        data.Add("derivation", fact.Derivation);
        if (fact.Status != default) data.Add("status", fact.Status.ToString());
        if (fact.Voice != default) data.Add("voice", fact.Voice.ToString());
        if (fact.Rank != Rank.Normal) data.Add("rank", fact.Rank.ToString());
        if (fact.Lifecycle != default) data.Add("lifecycle", fact.Lifecycle.ToString());
        if (fact.Support != Support.Derived) data.Add("support", fact.Support.ToString());
        foreach (var claimant in fact.By) data.Add("by", claimant);
        data.Add("plan-of", fact.PlanOf);
        data.Add("as-of", fact.AsOf);
        data.Add("valid", fact.Valid);
        data.Add("superseded-by", fact.SupersededBy);
        data.Add("because", fact.Because);
        if (fact.IsOpenList) data.Add("list", "open");
        data.Add("per", fact.Per);
        data.Add("of", fact.Of);
        foreach (var share in fact.Shares) data.Add("share", share);
        foreach (var citation in fact.Citations) Add(data, citation, fact.By);
        data.EndBlock();
    }

    private static void Add(DataBlock data, ProvenCitation citation, EquatableArray<string> by)
    {
        data.Add("c", citation.Source);
        data.Add("q", citation.Quote);
        data.Add("reading", citation.Reading);
        AddPlace(data, citation);
        data.Add("<", citation.Prefix);
        data.Add(">", citation.Suffix);
        data.Add("subject", citation.Subject);
        if (citation.SubjectNearness != default) data.Add("nearness", citation.SubjectNearness.ToString());
        data.Add("why", citation.Because);
        data.Add("dated-by", citation.DatedBy);
        data.Add("attested-by", citation.Attested?.By ?? "");
        data.Add("attested-why", citation.Attested?.Because ?? "");
        data.Add("unread", citation.Attested?.UnreadWords ?? "");
        if (citation.Disputes) data.Add("disputes", "true");
        // Most have the fact's own chain, and what disputes has none; what is derived cites what others say.
        else if (!citation.By.Equals(by)) data.Add("chain", citation.By.Count == 0 ? "-" : string.Join(" ", citation.By));
    }

    private static void AddPlace(DataBlock data, ProvenCitation citation)
    {
        var (span, codePoints, place) = (citation.Span, citation.CodePoints, citation.Place.ToDocumentPlace());
        data.Add("@", Invariant.Text($"{span.Start} {place.Line} {place.Column} {place.Paragraph}"));
        if (span.Length != citation.Quote.Length) data.Add("length", ValueExpression.Of(span.Length));
        if (codePoints != span) data.Add("points", Invariant.Text($"{codePoints.Start} {codePoints.Length}"));
        if (citation.Bridges != Bridges.None) data.Add("bridges", citation.Bridges.ToString());
        foreach (var run in citation.Runs)
        {
            data.Add("run", Invariant.Text($"{run.Span.Start} {run.Span.Length} {run.CodePoints.Start} {run.CodePoints.Length} {run.Text}"));
            if (!string.Equals(run.Words, run.Text, StringComparison.Ordinal)) data.Add("words", run.Words);
        }

        data.Add("s", place.Section);
        data.Add("section-number", place.SectionNumber);
        if (place.ListItem is { } item) data.Add("item", ValueExpression.Of(item));
        if (place.TableRow is { } row) data.Add("row", Invariant.Text($"{row} {place.TableColumn}"));
    }
}
