using System.Collections;
using System.Reflection;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Statements;

/// <summary>A statement that moves moves as a whole: a place that stayed behind would be reported somewhere else.</summary>
public sealed class PlaceShiftTests
{
    private static readonly string Everything = """
        entity: cloud
        kind: Facility
        name: Cloud
        facts:
          gpus:
            id: built
            value: [one, two]
            status: { value: planned, quote: shall }
            by: [{ who: operator, quote: says he, reading: says she }, { who: government }]
            plan-of: government
            as-of: { value: 2025-06, quote: in June 2025 }
            valid: { value: 2025, quote: in 2025 }
            superseded-by: gpus/built
            per: Pod
            of: [the capacity, in Munich]
            shares: [1/2, 50 %]
            attested: { by: One, because: It is so. }
            cite:
              - first: a quote
                reading: a reading
                occurrence: 2
                subject: the cloud
                attested: { by: Two, because: It is so too. }

        """.ReplaceLineEndings("\n");

    [Fact]
    public void Every_place_moves()
    {
        var statement = Read(Everything);
        var places = PlacesOf(statement).ToList();

        // One for each property of a seed that is a place or has one: a new one needs a line above, and a move.
        PropertiesWithPlaces(typeof(StatementSeed)).Concat(PropertiesWithPlaces(typeof(CitationSeed))).Concat(PropertiesWithPlaces(typeof(ClaimantSeed)))
            .Where(property => PlacesOf(property.GetValue(property.DeclaringType == typeof(StatementSeed) ? statement : property.DeclaringType == typeof(CitationSeed) ? statement.Citations[0] : statement.By[0])).Any() is false)
            .ShouldBeEmpty();
        PlacesOf(new PlaceShift(1_000, 100).Of(statement)).ShouldBe(places.Select(place => place with
        {
            Start = place.Start + 1_000,
            From = place.From with { Line = place.From.Line + 100 },
            To = place.To with { Line = place.To.Line + 100 },
        }));
    }

    [Fact]
    public void A_statement_is_the_same_wherever_it_stands()
    {
        var (here, there) = (Read(Everything), Read("# One\n# Two\n" + Everything));

        there.ShouldNotBe(here);
        FromItself(there).ShouldBe(FromItself(here));
        PlaceShift.From(there.Location).Of(FromItself(there)).ShouldBe(there);
    }

    private static StatementSeed FromItself(StatementSeed statement) => PlaceShift.From(statement.Location).Back.Of(statement);

    private static StatementSeed Read(string text)
    {
        var file = FactsReader.Read(Yard.Seed("facts/cloud.facts.yaml", text));
        file.Issues.ShouldBeEmpty();
        return file.Entities[0].Statements.ShouldHaveSingleItem();
    }

    private static IEnumerable<PropertyInfo> PropertiesWithPlaces(Type type) =>
        type.GetProperties().Where(property => property.CanWrite && HasPlaces(property.PropertyType));

    private static bool HasPlaces(Type type) =>
        type == typeof(SeedLocation) || type == typeof(Spanned) || type == typeof(QuotedDate) || type == typeof(AttestationSeed)
        || (type.IsGenericType && type.GenericTypeArguments.Any(each => HasPlaces(each) || each == typeof(ClaimantSeed) || each == typeof(CitationSeed)));

    /// <summary>All places in a thing, in the order in which it declares them.</summary>
    private static IEnumerable<SeedLocation> PlacesOf(object? thing) => thing switch
    {
        null or string => [],
        SeedLocation place => [place],
        IEnumerable list => list.Cast<object>().SelectMany(PlacesOf),
        _ when string.Equals(thing.GetType().Namespace, typeof(StatementSeed).Namespace, StringComparison.Ordinal) => thing.GetType().GetProperties().Where(property => property.CanWrite).SelectMany(property => PlacesOf(property.GetValue(thing))),
        _ => [],
    };
}
