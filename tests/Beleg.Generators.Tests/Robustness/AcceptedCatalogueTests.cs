using System.Globalization;
using Beleg.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Robustness;

/// <summary>Whatever the proof accepts compiles, with warnings as errors.</summary>
public sealed class AcceptedCatalogueTests
{
    private const string Relation = "      stands-above: { type: entity, of: Place }";

    /// <summary>An inverse becomes a member as a property does.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("_")]
    [InlineData("é")]
    [InlineData("日本")]
    [InlineData("a => null; //")]
    [InlineData("Stands-Below")]
    public void An_inverse_that_is_no_id_is_refused(string inverse)
    {
        var build = Tiny.Replaced(KindsFile, Relation, Relation.Replace("Place }", $"Place, inverse: \"{inverse}\" }}", StringComparison.Ordinal)).Build();

        build.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["BLG1015"]);
    }

    [Theory]
    [InlineData("EURPerYear", "EUR/year")]
    [InlineData("M2", "m2")]
    [InlineData("H", "h")]
    [InlineData("Year", "year")]
    [InlineData("DegreeC", "°C")]
    [InlineData("KWh", "kWh")]
    public void Units_of_one_identifier_are_refused_whether_declared_or_not(string declared, string used)
    {
        var build = Tiny.Replaced(KindsFile, "  m: {", $"  {declared}: {{ forms: [{declared}] }}\n  m: {{").Replaced(KindsFile, Relation, $"      other: {{ type: quantity, unit: {used} }}\n{Relation}").Build();

        build.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["BLG1016"]);
    }

    [Fact]
    public void Inverses_of_one_name_from_two_kinds_are_refused()
    {
        var build = Tiny.Replaced(KindsFile, Relation, "      guild: { type: entity, of: Association, inverse: guards }\n" + Relation)
            .Edited(seeds => seeds.Edited(KindsFile, text => text + "  Boat:\n    properties:\n      guild: { type: entity, of: Association, inverse: guards }\n")).Build();

        build.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["BLG1016"]);
    }

    private const int Catalogues = 200;

    [Fact]
    public void What_is_accepted_compiles()
    {
        var accepted = 0;
        var failures = new List<string>();
        for (var seed = 0; seed < Catalogues; seed++)
        {
            var catalogue = new RandomCatalogue(seed);
            var build = new Project(catalogue.Seeds()).Build();
            build.Result.Exception.ShouldBeNull(catalogue.ToString());
            if (build.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) continue;

            accepted++;
            var wrong = build.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.ToString()).ToList();
            if (wrong.Count > 0) failures.Add($"{seed.ToString(CultureInfo.InvariantCulture)}: {wrong[0]}\n{catalogue}");
        }

        failures.ShouldBeEmpty();
        // A test of nothing must not look like success.
        accepted.ShouldBeGreaterThan(Catalogues / 8);
    }
}
