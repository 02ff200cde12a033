using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.Generators.Tests.Models;

/// <summary>That the walk of <see cref="ModelTests"/> finds what is hidden: a search that finds nothing anywhere would pass too.</summary>
public sealed class ObjectGraphTests
{
    private static readonly Location Hidden = Location.Create("a.yaml", default, default);

    public static TheoryData<string, object> HidingPlaces => new()
    {
        { "itself", Hidden },
        { "array", new object[] { 1, Hidden } },
        { "list", new List<object> { Hidden } },
        { "immutable array", ImmutableArray.Create(Hidden) },
        { "dictionary", new Dictionary<string, object>(StringComparer.Ordinal) { ["a"] = Hidden } },
        { "tuple", (1, ("two", Hidden)) },
        { "record in records", new Holder(new Holder(Hidden)) },
        { "private field of a base class", new Derived(Hidden) },
        { "closure", new Func<string>(new Holder(Hidden).ToString) },
        { "cycle", Cycle() },
    };

    public static TheoryData<object> RoslynObjects => new()
    {
        CSharpCompilation.Create("a"),
        CSharpCompilation.Create("a").Assembly,
        SyntaxFactory.ParseCompilationUnit("class A;"),
        CSharpSyntaxTree.ParseText("class A;"),
        Hidden,
        Diagnostic.Create(new DiagnosticDescriptor("A1", "a", "a", "a", DiagnosticSeverity.Error, isEnabledByDefault: true), Hidden),
        SourceText.From("a"),
        CSharpParseOptions.Default,
    };

    [Theory]
    [MemberData(nameof(HidingPlaces))]
    public void A_hidden_location_is_found(string place, object holder) =>
        ObjectGraph.From(holder).ShouldContain(thing => RoslynObject.Is(thing), place);

    [Theory]
    [MemberData(nameof(RoslynObjects))]
    public void What_is_Roslyns_is_recognised(object thing) => RoslynObject.Is(thing).ShouldBeTrue();

    [Fact]
    public void What_is_not_Roslyns_is_left_alone() =>
        ObjectGraph.From(new Holder(new List<object> { "text", 1, DateTime.UnixEpoch })).ShouldNotContain(thing => RoslynObject.Is(thing));

    private static object[] Cycle()
    {
        var first = new object[2];
        first[0] = new object[] { first };
        first[1] = Hidden;
        return first;
    }

    private sealed record Holder(object Held);

    private abstract class Base(Location location)
    {
        private readonly Location _location = location;

        public override string ToString() => _location.ToString();
    }

    private sealed class Derived(Location location) : Base(location);
}
