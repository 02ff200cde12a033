using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.Values;

/// <summary>One character of a value's text changes: what still reads is another value.</summary>
public class MutationTests
{
    [Fact] public void Quantities() => EveryMutantDiffers(Samples.Quantities);
    [Fact] public void Moneys() => EveryMutantDiffers(Samples.Moneys);
    [Fact] public void Shares() => EveryMutantDiffers(Samples.Shares);
    [Fact] public void Changes() => EveryMutantDiffers(Samples.Changes);
    [Fact] public void Dates() => EveryMutantDiffers(Samples.Dates);
    [Fact] public void Periods() => EveryMutantDiffers(Samples.Periods);
    [Fact] public void Durations() => EveryMutantDiffers(Samples.Durations);
    [Fact] public void Tolerances() => EveryMutantDiffers(Samples.Tolerances);
    [Fact] public void Speeches() => EveryMutantDiffers(Samples.Speeches);
    [Fact] public void Ranges_of_durations() => EveryMutantDiffers(Samples.Ranges(Samples.Durations, Samples.Durations));
    [Fact] public void Ranges_of_shares() => EveryMutantDiffers(Samples.Ranges(SharesButNothing, SharesButNothing));

    [Fact]
    public void Every_bound_makes_another_value() => Property.Holds(
        from quantity in Samples.Quantities
        from bound in Samples.Bounds
        select (quantity, bound),
        sample => sample.quantity.WithBound(sample.bound) == sample.quantity == (sample.bound == sample.quantity.Bound));

    [Theory]
    [InlineData("10000 GPU", "10000 GPUs")]
    [InlineData("10000 GPU", "10000 gpu")]
    [InlineData("10000 GPU", "10000")]
    [InlineData("10000 GPU", "exactly 10000 GPU")]
    [InlineData("at least 10000 GPU", "more than 10000 GPU")]
    [InlineData("22000000 EUR/year", "22000000 EUR")]
    public void Different_texts_are_different_quantities(string first, string second)
        => (Quantity.Parse(first) == Quantity.Parse(second)).ShouldBeFalse();

    /// <summary>0/1 and 0/2 are one value indeed.</summary>
    private static Gen<Share> SharesButNothing => Samples.Shares.Where(share => share.Numerator != 0);

    private static void EveryMutantDiffers<T>(Gen<T> values)
        where T : struct, IParsable<T>, IEquatable<T>
        => Property.Holds(values, value =>
        {
            var text = value.ToString()!;
            foreach (var mutant in Mutants(text))
            {
                if (!T.TryParse(mutant, CultureInfo.InvariantCulture, out var read) || !read.Equals(value)) continue;

                throw new InvalidOperationException($"'{text}' and '{mutant}' read as one value");
            }

            return true;
        });

    /// <summary>Every digit by its successor, and every sign away. (A nought at a number's end may go or come: 1.50 is 1.5.)</summary>
    private static IEnumerable<string> Mutants(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                yield return Replace(text, i, (char)('0' + ((text[i] - '0' + 1) % 10)));
            if (text[i] is '-' or '/')
                yield return text.Remove(i, 1);
            if (char.IsAsciiLetter(text[i]) && !IsPlural(text, i))
                yield return Replace(text, i, text[i] == 'x' ? 'y' : 'x');
        }
    }

    /// <summary>The <c>s</c> of <c>months</c>.</summary>
    private static bool IsPlural(string text, int index)
        => text[index] == 's' && (index + 1 == text.Length || text[index + 1] == ' ');

    private static string Replace(string text, int index, char character)
        => new StringBuilder(text) { [index] = character }.ToString();
}
