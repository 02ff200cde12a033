using System.Globalization;
using System.Text;
using Beleg.Proving;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Generators.Emission;

/// <summary>
/// A fact as a block of <c>key value</c> lines that ends with an empty one: what <c>Beleg.FactData</c> decodes.
/// What has its default value is left out.
/// </summary>
internal static class FactBlock
{
    public static IReadOnlyList<string> Of(string entityId, ProvenFact fact)
    {
        var lines = new List<string>();
        Add(lines, "fact", $"{entityId}/{fact.LocalId}");
        Add(lines, "type", SeedWords.Of(SeedWords.Types, fact.Type));
        foreach (var text in fact.Value?.Texts ?? EquatableArray<string>.Empty) lines.Add("value " + Escape(text));
        if (fact.Status != default) Add(lines, "status", fact.Status.ToString());
        if (fact.Rank != Rank.Normal) Add(lines, "rank", fact.Rank.ToString());
        if (fact.Lifecycle != default) Add(lines, "lifecycle", fact.Lifecycle.ToString());
        Add(lines, "support", fact.Support.ToString());
        foreach (var claimant in fact.By) Add(lines, "by", claimant);
        Add(lines, "plan-of", fact.PlanOf);
        Add(lines, "as-of", fact.AsOf);
        Add(lines, "valid", fact.Valid);
        Add(lines, "superseded-by", fact.SupersededBy);
        Add(lines, "because", fact.Because);
        if (fact.IsOpenList) Add(lines, "list", "open");
        foreach (var citation in fact.Citations) AddCitation(lines, citation);
        lines.Add("");
        return lines;
    }

    /// <summary>How many bytes the block has as UTF-8 with LF line ends.</summary>
    public static int Utf8Length(IReadOnlyList<string> lines) => lines.Sum(line => Encoding.UTF8.GetByteCount(line) + 1);

    private static void AddCitation(List<string> lines, ProvenCitation citation)
    {
        Add(lines, "cite", citation.Source);
        Add(lines, "quote", citation.Quote);
        Add(lines, "reading", citation.Reading);
        Add(lines, "at", string.Join(" ", new[] { citation.Start, citation.Length, citation.Line, citation.Column }.Select(number => number.ToString(CultureInfo.InvariantCulture))));
        Add(lines, "section", citation.Section);
        Add(lines, "prefix", citation.Prefix);
        Add(lines, "suffix", citation.Suffix);
        Add(lines, "subject", citation.Subject);
        Add(lines, "why", citation.Because);
        if (citation.Disputes) Add(lines, "disputes", "true");
    }

    private static void Add(List<string> lines, string key, string value)
    {
        if (value.Length > 0) lines.Add($"{key} {Escape(value)}");
    }

    /// <summary>Keeps a value on its line, and what cannot be UTF-8 or cannot be seen out of the literal.</summary>
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            if (isPair) text.Append(c).Append(value[++i]);
            else if (c == '\\' || char.IsSurrogate(c) || CSharpText.MustEscape(c)) text.Append(CSharpText.Escape(c));
            else text.Append(c);
        }

        return text.ToString();
    }
}
