namespace Beleg.Tests.Facts;

public sealed class SupportTests
{
    private static readonly Support[] LowToHigh = [Support.Paraphrased, Support.Attested, Support.Verbatim, Support.Named, Support.Derived];

    [Fact]
    public void Each_is_at_least_what_stands_below_it()
    {
        LowToHigh.ShouldBe(Enum.GetValues<Support>(), ignoreOrder: true);
        for (var i = 0; i < LowToHigh.Length; i++)
        {
            for (var j = 0; j < LowToHigh.Length; j++) LowToHigh[i].IsAtLeast(LowToHigh[j]).ShouldBe(i >= j, $"{LowToHigh[i]} at least {LowToHigh[j]}");
        }
    }

    /// <summary>Compiled consumers hold numbers; whoever compares them takes what is attested for less than what was read.</summary>
    [Fact]
    public void Compiled_consumers_keep_their_numbers()
    {
        ((int)Support.Paraphrased, (int)Support.Verbatim, (int)Support.Named, (int)Support.Derived).ShouldBe((0, 1, 2, 3));
        (Support.Attested < Support.Verbatim).ShouldBeTrue();
        default(Support).ShouldBe(Support.Paraphrased);
    }
}
