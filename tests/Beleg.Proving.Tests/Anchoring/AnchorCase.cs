using System.Globalization;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Readings;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>One row of a table.</summary>
internal sealed record AnchorCase(string Where, string Expected, string Document, string Quote, Dictionary<string, string> Options)
{
    public Quotation Quotation => new(Quote)
    {
        Prefix = Options.GetValueOrDefault("prefix"),
        Suffix = Options.GetValueOrDefault("suffix"),
        In = Options.GetValueOrDefault("in"),
        Column = Options.GetValueOrDefault("column"),
        Reading = Options.GetValueOrDefault("reading"),
        Occurrence = Options.TryGetValue("occurrence", out var number) ? int.Parse(number, CultureInfo.InvariantCulture) : null,
    };

    public AnchorOptions Settings => new() { AllowShort = Options.ContainsKey("short"), Readings = ReadingRules.Clean with { Tag = "de" } };
}
