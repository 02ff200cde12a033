using Beleg.Tests.Facts;

namespace Beleg.Tests.Citations;

/// <summary>Citations are made anew at each call: two of one quote are one.</summary>
public sealed class EqualityTests
{
    private static readonly Press Catalogue = new(
        Press.Fact("gates", "quantity", "7 gate", "", "report", "courier") + "\ns Tore\n< die",
        Press.Fact("roof", "text", "red", "", "report"));

    [Fact]
    public void A_citation_is_equal_to_itself_however_often_it_is_asked_for()
    {
        var (once, again) = (Catalogue.Facts[0].Citations, Catalogue.Facts[0].Citations);

        again[0].ShouldNotBeSameAs(once[0]);
        again.ShouldBe(once);
        new HashSet<Citation>(once.Concat(again)).Count.ShouldBe(2);
        once.Concat(again).Distinct().Count().ShouldBe(2);
        once.ShouldContain(again[1]);
    }

    [Fact]
    public void The_same_words_cited_for_another_statement_are_another_citation() =>
        Catalogue.Facts[0].Citations[0].Equals(Catalogue.Facts[1].Citations[0]).ShouldBeFalse();

    [Fact]
    public void Places_segments_and_selectors_are_equal_by_what_they_say()
    {
        var (first, second, other) = (Catalogue.Facts[0].Citations[1], Catalogue.Facts[0].Citations[1], Catalogue.Facts[0].Citations[0]);

        ShouldDiffer(first.Place, second.Place, other.Place);
        ShouldDiffer(first.Segments[0], second.Segments[0], other.Segments[0]);
        ShouldDiffer(first.Segments[0].QuoteSelector, second.Segments[0].QuoteSelector, other.Segments[0].QuoteSelector);
    }

    private static void ShouldDiffer<T>(T first, T same, T other)
        where T : class, IEquatable<T>
    {
        ReferenceEquals(first, same).ShouldBeFalse();
        (first.Equals(same), first.Equals((object)same), first.Equals(other), first.Equals(new object())).ShouldBe((true, true, false, false));
        first.GetHashCode().ShouldBe(same.GetHashCode());
    }
}
