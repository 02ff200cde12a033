using Beleg.Proving.Anchoring;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Grounding;

/// <summary>A stated number that is ten thousand to some readers and ten to others, <c>10.000</c>: what the quotes say settles which it is.</summary>
internal static class AmbiguousNumber
{
    /// <summary>The value in a notation that has one meaning; as it is stated where the quotes say both or neither.</summary>
    public static Spanned Settle(StatementContext context, Spanned text, IReadOnlyList<AnchoredCitation> citations)
    {
        var (decimals, thousands) = (text.Text, text.Text);
        for (var point = decimals.LastIndexOf('.'); point > 0; point = decimals.LastIndexOf('.', point - 1))
        {
            if (!ValueNotation.IsOfThreeDecimals(text.Text, point)) continue;
            decimals = decimals.Insert(point + 4, "0");
            thousands = thousands.Remove(point, 1);
        }

        if (string.Equals(decimals, text.Text, StringComparison.Ordinal)) return text;

        var isDecimal = FollowsFromAll(context, text with { Text = decimals }, citations);
        return isDecimal == FollowsFromAll(context, text with { Text = thousands }, citations) ? text : text with { Text = isDecimal ? decimals : thousands };
    }

    private static bool FollowsFromAll(StatementContext context, Spanned text, IReadOnlyList<AnchoredCitation> citations)
    {
        if (ValueNotation.ReadMeasured(context.Property, new(), text) is not { } value || NormalForm.Of(value.Value) is not { } stated) return false;

        var supporting = citations.Where(citation => citation.Anchored is not null && !citation.Seed.Disputes).ToList();
        return supporting.Count > 0 && supporting.TrueForAll(citation => Entailment.Check(stated, QuoteReadings.Of(context, citation).Words).Outcome == Outcome.Follows);
    }
}
