using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Grounding;

/// <summary>Takes the value that an author leaves to the quotes: where they say exactly one of the property's type.</summary>
internal static class QuotedValue
{
    /// <summary>The value; nothing, and an issue, where the quotes say none or several.</summary>
    public static SeedValue? Take(StatementContext context, IReadOnlyList<AnchoredCitation> citations)
    {
        var type = context.Property.Type;
        if (context.Statement.IsParaphrase || type is PropertyType.Text or PropertyType.Speech or PropertyType.Entity or PropertyType.Entities or PropertyType.Flag)
        {
            context.Issues.Report(Rules.MissingKey, context.Statement.Location, "value", $"statement '{context.Statement.LocalId}'");
            return null;
        }

        // A quote that does not stand in its document is reported by itself.
        var anchored = citations.Where(citation => citation.Anchored is not null && !citation.Seed.Disputes).ToList();
        if (anchored.Count == 0) return null;

        var said = new List<SeedValue>();
        foreach (var reading in anchored.SelectMany(citation => QuoteReadings.Of(context, citation).WithDates))
        {
            if (StateableValue.Of(context.Property, reading.Value, reading.Bound) is { } value && !said.Exists(other => string.Equals(other.Text, value.Text, StringComparison.Ordinal))) said.Add(value);
        }

        context.Issues.Check(
            said.Count == 1,
            Rules.NoSingleValue,
            context.Statement.Location,
            context.Property.Name,
            SeedWords.Of(SeedWords.Types, type),
            said.Count == 0 ? "none" : Invariant.Text($"{said.Count}"),
            said.Count == 0 ? "add 'value: …', or quote the words that say it" : $"write {string.Join(" or ", said.Select(value => $"'value: {value.Text}'"))}");
        return said.Count == 1 ? said[0] : null;
    }
}
