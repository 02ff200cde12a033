namespace Beleg.Linguistics.Tests.Lexicon;

public class EnumNamesTests
{
    [Theory]
    [InlineData(typeof(Role))]
    [InlineData(typeof(Bound))]
    [InlineData(typeof(BoundScope))]
    [InlineData(typeof(NegationReach))]
    [InlineData(typeof(UnreadableReason))]
    [InlineData(typeof(CalendarUnit))]
    public void Each_value_is_found_by_its_name(Type type)
    {
        var names = new EnumNames(type);
        foreach (var value in Enum.GetValues(type))
        {
            names.TryFind(EnumNames.NameOf(value.ToString()!), out var found).ShouldBeTrue();
            found.ShouldBe(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Names_are_written_with_hyphens()
    {
        EnumNames.Bounds.TryFind("at-least", out var bound).ShouldBeTrue();
        ((Bound)bound).ShouldBe(Bound.AtLeast);
        EnumNames.Bounds.TryFind("atleast", out _).ShouldBeFalse();
    }
}
