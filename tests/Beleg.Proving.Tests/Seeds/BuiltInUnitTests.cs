using Beleg.Proving.Diagnostics;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Seeds;

/// <summary>Units that no catalogue declares: a property may name them, and quotes prove values in them, converted where they convert.</summary>
public sealed class BuiltInUnitTests
{
    [Theory]
    [InlineData("kΩ", "4.7 kΩ", "4.7 kΩ", "")]
    [InlineData("Ω", "4700 Ω", "4.7 kΩ", "")]
    [InlineData("µF", "10 µF", "10 μF", "")]
    [InlineData("mAh", "5000 mAh", "5,000 mAh", "")]
    [InlineData("dBm", "-70 dBm", "-70 dBm", "")]
    [InlineData("IU", "600 IU", "600 IU", "")]
    [InlineData("J/K", "1.380649e-23 J/K", "1.380 649 × 10⁻²³ J/K", "")]
    [InlineData("J/K", "1.380649e-22 J/K", "1.380 649 × 10⁻²³ J/K", "BLG4001")]
    [InlineData("J/K", "1.38e-23 J/K", "1.380 649 × 10⁻²³ J/K", "BLG4001")]
    [InlineData("m/s2", "9.8 m/s2", "9.8 m s⁻²", "")]
    [InlineData("m/s", "10 m/s", "36 km/h", "")]
    [InlineData("µg/m3", "5 µg/m3", "5 µg/m³", "")]
    [InlineData("tCO2e", "5 tCO2e", "5,000 kg CO₂e", "")]
    [InlineData("GiB", "4 GiB", "4Gi", "")]
    [InlineData("B", "4096 B", "4 KiB", "")]
    [InlineData("ms", "250 ms", "0.25 seconds", "")]
    [InlineData("ms", "250 ms", "0.25 hours", "BLG4001")]
    [InlineData("s", "90 s", "1m30s", "")]
    [InlineData("s", "90 s", "90 days", "BLG4001")]
    [InlineData("t", "5 t", "5 t CO2e", "BLG4001")]
    [InlineData("m/s", "10 m/s", "10 km/h", "BLG4001")]
    [InlineData("berth", "10 berth", "10 berths", "BLG4001 BLG1013")]
    [InlineData("kg/berth", "10 kg/berth", "10 kg", "BLG4001 BLG1013")]
    public void A_property_may_be_told_in_it(string unit, string value, string text, string rules)
    {
        var run = CatalogueRun.Of(
        [
            Yard.Seed("catalogue.yaml", "id: yard\nclass: Yard\nnamespace: Example\n"),
            Yard.Seed("kinds.yaml", $"kinds:\n  Plant:\n    properties:\n      measure: {{ type: quantity, unit: {unit}, words: [has] }}\n"),
            Yard.Seed("sources.yaml", "sources:\n  report: { document: report.txt, title: Report, language: en }\n"),
            Yard.Seed("documents/report.txt", $"The East Yard has {text}.\n"),
            Yard.Seed("facts/yard.facts.yaml", $"entity: east-yard\nkind: Plant\nname: East Yard\nfacts:\n  measure:\n    value: {value}\n    cite: {{ report: 'The East Yard has {text}' }}\n"),
        ]);

        string.Join(' ', run.Issues.Where(issue => issue.Rule != Rules.MissingDigest).Select(issue => issue.Rule.Id)).ShouldBe(rules, string.Join('\n', run.Issues.Select(issue => issue.ToString())));
    }

    [Theory]
    [InlineData("µg/m3", "MicroGPerM3")]
    [InlineData("kΩ", "KOhm")]
    [InlineData("°C", "DegreeC")]
    public void Its_sign_is_spelled_in_CSharp(string unit, string identifier) => Beleg.Proving.Seeds.Identifier.OfUnit(unit).ShouldBe(identifier);
}
