using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.Values;

public class QuantityTests
{
    [Fact]
    public void Is_a_number_of_something_under_a_bound()
    {
        var gpus = Quantity.Parse("at least 10000 GPU");

        gpus.Number.ShouldBe(10000);
        gpus.Unit.ShouldBe(Unit.Parse("GPU"));
        gpus.Bound.ShouldBe(Bound.AtLeast);
        gpus.ShouldBe(new Quantity(10000, Unit.Parse("GPU"), Bound.AtLeast));
    }

    [Fact]
    public void Holds_what_no_decimal_does()
    {
        var planck = Quantity.Parse("6.62607015e-34 J*s");

        planck.Exact.ShouldBe(ExactNumber.Parse("6.62607015e-34"));
        Should.Throw<OverflowException>(() => planck.Number);
        planck.IsLessThan(Quantity.Parse("1e-33 J*s")).ShouldBe(true);
        planck.TryAdd(planck, out _).ShouldBeFalse();
        (-planck).ToString().ShouldBe("-6.62607015e-34 J*s");
        ValueRange<Quantity>.Parse("1e-34..2e-34 J*s").ToString().ShouldBe("1e-34..2e-34 J*s");
        new Quantity(new ExactNumber(6.62607015m, -34), Unit.Parse("J*s")).ShouldBe(planck);
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("-5.2 K", "-5.2 K")]
    [InlineData("10.0 GPU", "10 GPU")]
    [InlineData("1.2340", "1.2340")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("22000000 EUR/year", "22000000 EUR/year")]
    [InlineData("exactly 5 GPU", "exactly 5 GPU")]
    [InlineData("just over 5 GPU", "just over 5 GPU")]
    [InlineData("3 1/s", "3 1/s")]
    [InlineData("1.380649e-23 J/K", "1.380649e-23 J/K")]
    [InlineData("at least 1e3 GPU", "at least 1000 GPU")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Reads_and_writes(string text, string written) => Quantity.Parse(text).ToString().ShouldBe(written);

    [Theory]
    [InlineData("at least 10000 GPU", "≥ 10\u202F000 GPU", "mindestens 10.000 GPU", "at least 10,000 GPU")]
    [InlineData("about 1.380649e-23 J/K", "≈ 1.380649 × 10⁻²³ J/K", "rund 1,380649 × 10⁻²³ J/K", "about 1.380649 × 10⁻²³ J/K")]
    [InlineData("more than 500", "> 500", "mehr als 500", "more than 500")]
    [InlineData("at most 9", "≤ 9", "höchstens 9", "at most 9")]
    [InlineData("less than 1.5", "< 1.5", "weniger als 1,5", "less than 1.5")]
    [InlineData("about 1000 K", "≈ 1\u202F000 K", "rund 1.000 K", "about 1,000 K")]
    [InlineData("nearly 10000", "≲ 10\u202F000", "fast 10.000", "nearly 10,000")]
    [InlineData("just over 100", "≳ 100", "gut 100", "just over 100")]
    [InlineData("exactly 100", "= 100", "genau 100", "exactly 100")]
    [InlineData("-1234567.25 K", "−1\u202F234\u202F567.25 K", "−1.234.567,25 K", "−1,234,567.25 K")]
    [InlineData("999", "999", "999", "999")]
    public void Reads_well(string text, string symbols, string german, string english)
    {
        var quantity = Quantity.Parse(text);
        quantity.ToString("S").ShouldBe(symbols);
        quantity.ToString("de").ShouldBe(german);
        quantity.ToString("en").ShouldBe(english);
        quantity.ToString("G").ShouldBe(text);
        quantity.ToString(format: null).ShouldBe(text);
        string.Create(CultureInfo.InvariantCulture, $"{quantity:de}").ShouldBe(german);
    }

    [Fact]
    public void Shows_declared_plurals_and_never_guesses_one()
    {
        var gpu = Unit.Parse("GPU");
        var forms = new UnitForms(new UnitForm(gpu, "de", "GPU", "GPUs"), new UnitForm(gpu, "en", "GPU", "GPUs"));

        new Quantity(10000, gpu, Bound.AtLeast).ToString("de", forms).ShouldBe("mindestens 10.000 GPUs");
        new Quantity(1, gpu).ToString("de", forms).ShouldBe("1 GPU");
        new Quantity(1.5m, gpu).ToString("en", forms).ShouldBe("1.5 GPUs");
        new Quantity(10000, gpu).ToString("S", forms).ShouldBe("10\u202F000 GPU");
        new Quantity(10000, gpu).ToString("G", forms).ShouldBe("10000 GPU");
        new Quantity(5, Unit.Parse("CPU")).ToString("de", forms).ShouldBe("5 CPU");
        string.Format(forms, "{0:de}", new Quantity(2, gpu)).ShouldBe("2 GPUs");
        new ValueRange<Quantity>(new Quantity(1, gpu), new Quantity(2, gpu)).ToString("de", forms).ShouldBe("1 bis 2 GPUs");
    }

    [Fact]
    public void Knows_four_formats() => Should.Throw<FormatException>(() => default(Quantity).ToString("N2")).Message
        .ShouldBe("expected a format 'G', 'S', 'de' or 'en', found 'N2'");

    [Fact]
    public void Refuses_a_bound_that_is_none()
        => Should.Throw<ArgumentOutOfRangeException>(() => new Quantity(1, default, (Bound)9));

    [Theory]
    [InlineData("10 GPU", "3 GPU", "13 GPU")]
    [InlineData("at least 10 GPU", "3 GPU", "at least 13 GPU")]
    [InlineData("at least 10", "more than 3", "more than 13")]
    [InlineData("at most 10", "less than 3", "less than 13")]
    [InlineData("nearly 10", "exactly 3", "nearly 13")]
    [InlineData("exactly 10", "exactly 3", "exactly 13")]
    [InlineData("exactly 10", "3", "13")]
    [InlineData("about 10", "about 3", "about 13")]
    [InlineData("10 GPU", "-3 GPU", "7 GPU")]
    [InlineData("nearly 10", "at least 3", null)]
    [InlineData("at least 10", "at most 3", null)]
    [InlineData("about 10", "nearly 3", null)]
    [InlineData("10 GPU", "3 CPU", null)]
    [InlineData("10 GPU", "3", null)]
    [InlineData("79228162514264337593543950335", "1", null)]
    [InlineData("79228162514264337593543950334", "0.1", null)]
    public void Adds(string first, string second, string? sum)
    {
        var (left, right) = (Quantity.Parse(first), Quantity.Parse(second));
        left.TryAdd(right, out var result).ShouldBe(sum is not null);

        if (sum is not null)
        {
            result.ToString().ShouldBe(sum);
            (left + right).ShouldBe(result);
        }
        else
        {
            Should.Throw<InvalidOperationException>(() => left + right).Message.ShouldBe($"'{first}' and '{second}' have no sum");
        }
    }

    [Theory]
    [InlineData("10", "at least 3", "at most 7")]
    [InlineData("at least 10", "less than 3", "more than 7")]
    [InlineData("10", "nearly 3", "just over 7")]
    public void Subtracts_with_the_bound_turned_round(string first, string second, string difference)
        => (Quantity.Parse(first) - Quantity.Parse(second)).ToString().ShouldBe(difference);

    [Fact]
    public void At_least_less_at_least_says_nothing()
        => Should.Throw<InvalidOperationException>(() => Quantity.Parse("at least 10") - Quantity.Parse("at least 3"));

    [Theory]
    [InlineData("1", "2", true)]
    [InlineData("2", "1", false)]
    [InlineData("1", "1", false)]
    [InlineData("at most 1", "2", true)]
    [InlineData("at most 2", "at least 2", null)]
    [InlineData("less than 2", "at least 2", true)]
    [InlineData("at most 2", "more than 2", true)]
    [InlineData("at least 10000", "12000", null)]
    [InlineData("at least 10000", "nearly 10000", false)]
    [InlineData("nearly 10000", "at least 10000", null)]
    [InlineData("nearly 10000", "20000", true)]
    [InlineData("about 10000", "20000", null)]
    [InlineData("1 GPU", "2 CPU", null)]
    public void Compares_what_can_be_told(string first, string second, bool? isLess)
    {
        Quantity.Parse(first).IsLessThan(Quantity.Parse(second)).ShouldBe(isLess);
        Quantity.Parse(second).IsGreaterThan(Quantity.Parse(first)).ShouldBe(isLess);
    }

    [Fact]
    public void Addition_is_commutative_and_the_default_is_neutral_for_plain_numbers() => Property.Holds(
        from first in Samples.Quantities
        from second in Samples.Quantities
        select (first, second),
        pair => pair.first.TryAdd(pair.second, out var sum) == pair.second.TryAdd(pair.first, out var other)
            && sum == other
            && new Quantity(pair.first.Number).TryAdd(default, out var same)
            && same.Number == pair.first.Number);

    [Fact]
    public void Addition_is_associative() => Property.Holds(
        from first in Plain
        from second in Plain
        from third in Plain
        select (first, second, third),
        triple =>
        {
            var (first, second, third) = triple;
            if (!first.TryAdd(second, out var left) || !left.TryAdd(third, out left)) return true;
            return !second.TryAdd(third, out var right) || first + right == left;
        });

    [Fact]
    public void A_sum_is_exact_or_not_made() => Property.Holds(
        from first in Samples.Decimals
        from second in Samples.Decimals
        select (first, second),
        pair => !new Quantity(pair.first).TryAdd(new Quantity(pair.second), out var sum)
            || Scaled(sum.Number) == Scaled(pair.first) + Scaled(pair.second));

    [Fact]
    public void Order_is_strict_and_transitive() => Property.Holds(
        from first in Plain
        from second in Plain
        from third in Plain
        select (first, second, third),
        triple =>
        {
            var (first, second, third) = triple;
            var isAsymmetric = first.IsLessThan(second) != true || second.IsLessThan(first) == false;
            var isTransitive = first.IsLessThan(second) != true || second.IsLessThan(third) != true || first.IsLessThan(third) != false;
            return isAsymmetric && isTransitive && first.IsLessThan(first) != true;
        });

    [Fact]
    public void A_bound_says_no_more_than_its_numbers_do() => Property.Holds(
        from first in Plain
        from second in Plain
        from step in Gen.Choose(1, 1000)
        select (first, second, step),
        sample =>
        {
            // Whatever number each bound admits, a certain answer holds for it.
            var answer = sample.first.IsLessThan(sample.second);
            if (answer is null) return true;

            foreach (var left in Admitted(sample.first, sample.step))
            {
                foreach (var right in Admitted(sample.second, sample.step))
                {
                    if (left < right != answer) return false;
                }
            }

            return true;
        });

    private static Gen<Quantity> Plain { get; } =
        from number in Gen.Choose(-20, 20)
        from bound in Samples.Bounds
        select new Quantity(number, default, bound);

    /// <summary>A decimal times 10^28, exact.</summary>
    private static BigInteger Scaled(decimal value)
    {
        var bits = decimal.GetBits(value);
        var scale = (bits[3] >> 16) & 0xFF;
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return digits * BigInteger.Pow(10, 28 - scale) * Math.Sign(value);
    }

    private static decimal[] Admitted(Quantity quantity, decimal step) => quantity.Bound switch
    {
        Bound.None or Bound.Exactly => [quantity.Number],
        Bound.AtLeast or Bound.JustOver => [quantity.Number, quantity.Number + step],
        Bound.MoreThan => [quantity.Number + (step / 1000), quantity.Number + step],
        Bound.AtMost or Bound.Nearly => [quantity.Number, quantity.Number - step],
        Bound.LessThan => [quantity.Number - (step / 1000), quantity.Number - step],
        _ => [quantity.Number - step, quantity.Number, quantity.Number + step],
    };
}
